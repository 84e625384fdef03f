import type { Outbox } from './outbox';

/** The page's own knowledge of its connection, as Vaadin keeps it. */
interface ConnectionState {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

/** Tells the outbox when the connection goes and comes; answers how to stop. */
export function watchConnection(outbox: Outbox): () => void {
  const offline = () => outbox.disconnected();
  const online = () => outbox.reconnected();
  const known = (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
  const changed = (before: string, now: string) => {
    if (now === 'reconnecting' || now === 'connection-lost') offline();
    else if (before === 'reconnecting' || before === 'connection-lost') online();
  };
  window.addEventListener('offline', offline);
  window.addEventListener('online', online);
  known?.addStateChangeListener(changed);
  return () => {
    window.removeEventListener('offline', offline);
    window.removeEventListener('online', online);
    known?.removeStateChangeListener(changed);
  };
}
