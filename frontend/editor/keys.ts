/** What a key asks for. */
export type Deed =
  | 'confirm-next'
  | 'confirm'
  | 'next-finding'
  | 'previous-finding'
  | 'fix'
  | 'next-column'
  | 'previous-column'
  | 'row-above'
  | 'row-below'
  | 'go-to-row'
  | 'move-up'
  | 'move-down'
  | 'merge-down'
  | 'split'
  | 'undo'
  | 'redo'
  | 'insert-term'
  | 'copy-source'
  | 'propose-term'
  | 'leave-text'
  | 'nothing'
  | 'align'
  | 'show-keys';

/** The keys as the list shows them, in its order. */
export const KEY_LIST: readonly (readonly [Deed, string])[] = [
  ['confirm-next', 'Ctrl Enter'],
  ['confirm', 'Ctrl Shift Enter'],
  ['next-finding', 'F8'],
  ['previous-finding', 'Shift F8'],
  ['fix', 'Alt Enter'],
  ['insert-term', 'Alt T, 1…9'],
  ['copy-source', 'Ctrl Insert'],
  ['propose-term', 'Ctrl E'],
  ['next-column', 'Tab'],
  ['previous-column', 'Shift Tab'],
  ['row-above', 'Alt ↑'],
  ['row-below', 'Alt ↓'],
  ['go-to-row', 'Ctrl G'],
  ['move-up', 'Ctrl ↑'],
  ['move-down', 'Ctrl ↓'],
  ['merge-down', 'Ctrl Shift M'],
  ['split', 'Ctrl Shift S'],
  ['undo', 'Ctrl Z'],
  ['redo', 'Ctrl Shift Z'],
  ['align', 'A'],
  ['leave-text', 'Esc'],
  ['show-keys', 'F1, ?'],
];

/** True while an input method is at work: then every key is its own. The key that ends a composition still says 229. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** What a key asks for, by the physical key where layouts differ; `undefined` leaves it to the browser. */
export function deedOf(event: KeyboardEvent, inText: boolean): Deed | undefined {
  const { code, key, shiftKey: shift, altKey: alt } = event;
  // AltGr types characters on many layouts and reports itself as Ctrl+Alt.
  if (event.getModifierState('AltGraph')) return undefined;
  const ctrl = event.ctrlKey || event.metaKey;
  if (key === 'F8') return shift ? 'previous-finding' : 'next-finding';
  if (key === 'F1') return 'show-keys';
  if (key === 'Enter' && inText) {
    if (ctrl) return shift ? 'confirm' : 'confirm-next';
    return alt ? 'fix' : 'nothing';
  }
  if (ctrl && !alt) return withControl(code, shift);
  if (alt && !ctrl && !shift) {
    if (code === 'ArrowUp') return 'row-above';
    if (code === 'ArrowDown') return 'row-below';
    if (code === 'KeyT') return 'insert-term';
  }
  if (inText && key === 'Tab' && !ctrl && !alt) return shift ? 'previous-column' : 'next-column';
  if (inText && key === 'Escape') return 'leave-text';
  if (!inText && !ctrl && !alt) {
    if (key === '?') return 'show-keys';
    if (code === 'KeyA' && !shift) return 'align';
  }
  return undefined;
}

function withControl(code: string, shift: boolean): Deed | undefined {
  switch (code) {
    case 'KeyG':
      return shift ? undefined : 'go-to-row';
    case 'KeyE':
      return shift ? undefined : 'propose-term';
    case 'ArrowUp':
      return shift ? undefined : 'move-up';
    case 'ArrowDown':
      return shift ? undefined : 'move-down';
    case 'KeyM':
      return shift ? 'merge-down' : undefined;
    case 'KeyS':
      return shift ? 'split' : undefined;
    case 'KeyZ':
      return shift ? 'redo' : 'undo';
    case 'KeyY':
      return shift ? undefined : 'redo';
    case 'Insert':
      return shift ? undefined : 'copy-source';
    default:
      return undefined;
  }
}

export function digitOf(event: KeyboardEvent): number {
  const found = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
  return found ? Number(found[1]) : 0;
}
