import type { Columns } from './columns';
import type { Mark } from './marks';

/** The scripts Kazakh is written in. */
export type Script = 'Cyrl' | 'Latn' | 'Arab';

/** A text in another script. */
export interface Written {
  text: string;
  /** for each offset of the text as stored, where it is here; one more than the text has units */
  at: number[];
}

export const SCRIPTS: readonly { script: Script; face: string }[] = [
  { script: 'Cyrl', face: 'Кир' },
  { script: 'Latn', face: 'Lat' },
  { script: 'Arab', face: 'عر' },
];

/** Most texts kept; a statement has some thousands at most on the screen in one sitting. */
const MOST = 4_000;

export function hasScripts(tag: string): boolean {
  return tag === 'kk' || tag.startsWith('kk-');
}

/** The script a version is written in. */
export function ownScript(tag: string): Script {
  return tag.includes('-Arab') ? 'Arab' : tag.includes('-Latn') ? 'Latn' : 'Cyrl';
}

/** The script it is shown in. */
export function shownScript(columns: Columns, tag: string): Script {
  return hasScripts(tag) ? (columns.scripts[tag] ?? ownScript(tag)) : ownScript(tag);
}

/** Whether it is shown in another script than its own: to read, not to edit. */
export function isReading(columns: Columns, tag: string): boolean {
  return shownScript(columns, tag) !== ownScript(tag);
}

export function moved(marks: readonly Mark[], written: Written): Mark[] {
  return marks.map((mark) => ({ ...mark, start: written.at[mark.start] ?? 0, end: written.at[mark.end] ?? written.text.length }));
}

/** Texts in other scripts, asked of the server many at a time and then known. */
export class Scripts {
  private known = new Map<string, Written>();
  private wanted = new Map<string, { tag: string; script: Script; text: string }>();
  private asking = false;

  constructor(
    private readonly write: (tag: string, script: Script, texts: string[]) => Promise<Written[]>,
    private readonly changed: () => void,
  ) {}

  /** Undefined until the server has answered. */
  of(tag: string, script: Script, text: string): Written | undefined {
    if (text === '') return { text, at: [0] };
    const key = `${tag} ${script} ${text}`;
    const written = this.known.get(key);
    if (!written && !this.wanted.has(key)) {
      this.wanted.set(key, { tag, script, text });
      this.ask();
    }
    return written;
  }

  private ask(): void {
    if (this.asking) return;
    this.asking = true;
    queueMicrotask(() => void this.askAll());
  }

  private async askAll(): Promise<void> {
    const batch = [...this.wanted].slice(0, 200);
    const first = batch[0]?.[1];
    const same = batch.filter(([, one]) => one.tag === first?.tag && one.script === first.script);
    try {
      if (!first) return;
      const written = await this.write(first.tag, first.script, same.map(([, one]) => one.text));
      if (this.known.size > MOST) this.known.clear();
      same.forEach(([key], i) => written[i] && this.known.set(key, written[i]));
      this.changed();
    } catch {
      // Without a connection the texts stay in their own script until the next look.
    } finally {
      same.forEach(([key]) => this.wanted.delete(key));
      this.asking = false;
      if (this.wanted.size > 0) this.ask();
    }
  }
}
