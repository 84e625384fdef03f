import type { Answer, SegmentShown } from './wire';

/** A text typed here that the server has not yet got on disk. */
export interface Draft {
  /** the segment, 0 for a cell that was silent */
  segment: number;
  bead: number;
  language: string;
  /** what the typing began from */
  revision: number;
  text: string;
  /** true while an input method is at work on it; then it stays here */
  composing: boolean;
  /** set when somebody else changed the segment meanwhile and the person has to choose */
  theirs?: SegmentShown;
  /** set when the server will not have the text, with its sentence */
  refused?: string;
}

export type Connection = 'on' | 'off';

export interface Post {
  send(draft: Draft): Promise<Answer>;
  /** the server has a text; runs before the draft is let go */
  stored(draft: Draft, answer: Answer): void;
  /** something to show changed */
  changed(): void;
}

export function draftKey(segment: number, bead: number, language: string): string {
  return segment > 0 ? `s${segment}` : `b${bead}:${language}`;
}

const PAUSE_MS = 500;
const ANSWER_MS = 20_000;
const RETRY_MS = [1_000, 2_000, 5_000, 10_000];

/**
 * Keeps every keystroke in this browser until the server has said that it is on disk, sends after a short pause,
 * one text of a segment at a time, and sends again after a lost connection or a restart.
 */
export class Outbox {
  connection: Connection = 'on';
  private drafts = new Map<string, Draft>();
  private timers = new Map<string, number>();
  private sending = new Map<string, Promise<void>>();
  private failures = 0;
  private storageFull = false;

  constructor(
    private readonly post: Post,
    private readonly prefix: string,
    private readonly storage: Storage | undefined,
  ) {
    for (const key of this.storedKeys()) {
      try {
        const draft = JSON.parse(this.storage!.getItem(key)!) as Draft;
        this.drafts.set(key.slice(prefix.length), { ...draft, composing: false });
      } catch {
        this.storage!.removeItem(key);
      }
    }
  }

  get(segment: number, bead: number, language: string): Draft | undefined {
    return this.drafts.get(draftKey(segment, bead, language));
  }

  /** Texts not yet on the server's disk. */
  get waiting(): readonly Draft[] {
    return [...this.drafts.values()];
  }

  /** Texts that wait for a choice of the person. */
  get undecided(): readonly Draft[] {
    return this.waiting.filter((draft) => draft.theirs || draft.refused);
  }

  /** True when closing the window would lose something. */
  get losable(): boolean {
    return this.drafts.size > 0 && (this.storage === undefined || this.storageFull);
  }

  typed(draft: Draft): void {
    const key = draftKey(draft.segment, draft.bead, draft.language);
    const known = this.drafts.get(key);
    if (known) {
      known.text = draft.text;
      known.composing = draft.composing;
      delete known.refused;
    } else this.drafts.set(key, draft);
    this.keep(key);
    if (!draft.composing) this.sendSoon(key, PAUSE_MS);
    this.post.changed();
  }

  /** Lets a draft go that came back to what the server has; false when it is on its way already. */
  forget(draft: Draft, revision: number): boolean {
    const key = draftKey(draft.segment, draft.bead, draft.language);
    if (draft.theirs || draft.revision !== revision || this.sending.has(key)) return false;
    this.drop(key);
    return true;
  }

  /** Sends everything that waits, at once; resolves when each got an answer or failed. */
  async flush(): Promise<void> {
    await Promise.all([...this.drafts.keys()].map((key) => this.sendNow(key)));
  }

  async flushCell(bead: number, segments: readonly number[], language: string): Promise<boolean> {
    const keys = segments.length > 0 ? segments.map((id) => draftKey(id, bead, language)) : [draftKey(0, bead, language)];
    for (const key of keys) await this.sendNow(key);
    return keys.every((key) => !this.drafts.has(key));
  }

  /** A segment got a newer revision with the text the typing began from, such as by a confirmation: type on top of it. */
  rebase(segment: number, from: number, to: number): void {
    const key = draftKey(segment, 0, '');
    const draft = this.drafts.get(key);
    if (!draft || draft.theirs || draft.revision !== from) return;
    draft.revision = to;
    this.keep(key);
  }

  keepMine(draft: Draft): void {
    if (!draft.theirs) return;
    draft.revision = draft.theirs.revision;
    draft.segment = draft.theirs.id;
    delete draft.theirs;
    const key = this.rename(draft);
    this.keep(key);
    void this.sendNow(key);
    this.post.changed();
  }

  takeTheirs(draft: Draft): void {
    for (const [key, known] of this.drafts) if (known === draft) this.drop(key);
    this.post.changed();
  }

  reconnected(): void {
    this.failures = 0;
    this.setConnection('on');
    void this.flush();
  }

  disconnected(): void {
    this.setConnection('off');
  }

  private setConnection(connection: Connection): void {
    if (this.connection === connection) return;
    this.connection = connection;
    this.post.changed();
  }

  private sendSoon(key: string, ms: number): void {
    window.clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      window.setTimeout(() => void this.sendNow(key), ms),
    );
  }

  private sendNow(key: string): Promise<void> {
    window.clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    const running = this.sending.get(key);
    if (running) return running.then(() => this.sendNow(key));
    const draft = this.drafts.get(key);
    if (!draft || draft.composing || draft.theirs || draft.refused) return Promise.resolve();
    const going = this.send(key, draft).finally(() => this.sending.delete(key));
    this.sending.set(key, going);
    return going;
  }

  private async send(key: string, draft: Draft): Promise<void> {
    const text = draft.text;
    let answer: Answer;
    try {
      answer = await inTime(this.post.send({ ...draft }));
    } catch {
      this.setConnection('off');
      this.sendSoon(key, RETRY_MS[Math.min(this.failures++, RETRY_MS.length - 1)]!);
      return;
    }
    this.failures = 0;
    this.setConnection('on');
    if (answer.segment) this.acknowledged(draft, text, answer);
    else if (answer.theirs) this.contradicted(key, draft, answer);
    else if (answer.refused) draft.refused = answer.refused;
    this.post.changed();
  }

  private acknowledged(draft: Draft, text: string, answer: Answer): void {
    this.post.stored(draft, answer);
    draft.revision = answer.segment!.revision;
    draft.segment = answer.segment!.id;
    const key = this.rename(draft);
    if (draft.text === text) this.drop(key);
    else {
      this.keep(key);
      this.sendSoon(key, PAUSE_MS);
    }
  }

  /** An answer that was lost on its way shows as a stranger with the very same text: then all is well. */
  private contradicted(key: string, draft: Draft, answer: Answer): void {
    if (answer.theirs!.text === draft.text) {
      this.post.stored(draft, { ...answer, segment: answer.theirs! });
      this.drop(key);
    } else {
      draft.theirs = answer.theirs!;
      this.keep(key);
    }
  }

  /** A silent cell that now speaks has a segment to go by. */
  private rename(draft: Draft): string {
    const key = draftKey(draft.segment, draft.bead, draft.language);
    for (const [old, known] of this.drafts) {
      if (known === draft && old !== key) {
        this.drop(old);
        this.drafts.set(key, draft);
      }
    }
    return key;
  }

  private keep(key: string): void {
    const draft = this.drafts.get(key);
    if (!draft || !this.storage) return;
    try {
      this.storage.setItem(this.prefix + key, JSON.stringify(draft));
      this.storageFull = false;
    } catch {
      this.storageFull = true;
    }
  }

  private drop(key: string): void {
    window.clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.drafts.delete(key);
    this.storage?.removeItem(this.prefix + key);
  }

  private storedKeys(): string[] {
    if (!this.storage) return [];
    return Object.keys(this.storage).filter((key) => key.startsWith(this.prefix));
  }
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = window.setTimeout(() => reject(new Error('no answer')), ANSWER_MS);
    promise.then(resolve, reject).finally(() => window.clearTimeout(late));
  });
}
