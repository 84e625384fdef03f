import { readColumns, keepColumns, type Columns } from './columns';
import { Outbox, type Draft } from './outbox';
import { Rows, cellOf, segmentsOf } from './rows';
import { Scripts, isReading, shownScript, type Written } from './scripts';
import { word, type Words } from './words';
import type { Answer, FindingShown, Gauge, LanguageShown, PaneShown, RowShown, SegmentShown, Server, SheetShown } from './wire';

/** Where the caret is: a segment of a cell. */
export interface Caret {
  bead: number;
  language: string;
  index: number;
}

/** Where the caret shall go. */
export interface Target {
  row: number;
  language: string;
  index?: number;
  segment?: number;
  start?: number;
  end?: number;
}

export interface Notice {
  text: string;
  /** `quiet` is for screen readers only: who sees it needs no words */
  tone: 'calm' | 'trouble' | 'quiet';
  undo: boolean;
}

const NOTICE_MS = 7_000;

/** Everything the editor shows and knows; tells its parts when something changed (`change`) and where to go (`go`). */
export class Session extends EventTarget {
  readonly rows: Rows;
  readonly outbox: Outbox;
  private readonly scripts: Scripts;
  columns: Columns = readColumns();
  gauge: Gauge | undefined;
  pane: PaneShown | undefined;
  findings: FindingShown[] = [];
  caret: Caret | undefined;
  notice: Notice | undefined;
  aligning = false;
  /** key of the finding whose waiver is being written */
  waiving = '';
  /** the pane shows all findings of the statement instead of the row */
  listing = false;
  /** the rows on the screen, as the grid says */
  inSight = { from: 0, to: 0 };
  /** a segment on its way to another row by mouse */
  dragged: { segment: number; language: string; bead: number } | undefined;
  /** the next digit inserts a term */
  choosingTerm = false;
  private findingsOld = true;
  private timers: Record<string, number> = {};

  constructor(
    readonly sheet: SheetShown,
    readonly words: Words,
    readonly server: Server,
  ) {
    super();
    this.rows = new Rows(
      (from, count) => server.rows(from, count),
      () => this.changed(),
    );
    this.scripts = new Scripts(
      (tag, script, texts) => server.written(tag, script, texts),
      () => this.changed(),
    );
    this.rows.begin(sheet.rowCount);
    this.outbox = new Outbox(
      {
        send: (draft) =>
          draft.segment > 0
            ? server.type(draft.segment, draft.revision, draft.text)
            : server.typeInto(draft.bead, draft.language, draft.text),
        stored: (draft, answer) => this.stored(draft, answer),
        changed: () => this.changed(),
      },
      `concord/${sheet.person}/${sheet.id}/`,
      storage(),
    );
  }

  begin(): void {
    void this.outbox.flush();
    this.gaugeSoon(0);
  }

  end(): void {
    Object.values(this.timers).forEach((timer) => window.clearTimeout(timer));
  }

  say(key: string, facts: Record<string, string | number> = {}): string {
    return word(this.words, key, facts);
  }

  changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  go(target: Target): void {
    this.dispatchEvent(new CustomEvent<Target>('go', { detail: target }));
  }

  tell(text: string, tone: Notice['tone'] = 'calm', undo = false): void {
    this.notice = { text, tone, undo };
    this.later('notice', NOTICE_MS, () => {
      this.notice = undefined;
      this.changed();
    });
    this.changed();
  }

  // What the caret stands in.

  get row(): RowShown | undefined {
    return this.caret && this.rows.byId(this.caret.bead);
  }

  get segment(): SegmentShown | undefined {
    return this.caret && cellOf(this.row, this.caret.language)?.segments[this.caret.index];
  }

  language(tag: string): LanguageShown {
    return this.sheet.languages.find((language) => language.tag === tag) ?? { tag, name: tag, dir: 'ltr' };
  }

  /** A text of a version in the script the version is shown in; undefined when that is its own, or not known yet. */
  written(tag: string, text: string): Written | undefined {
    return isReading(this.columns, tag) ? this.scripts.of(tag, shownScript(this.columns, tag), text) : undefined;
  }

  setCaret(caret: Caret): void {
    const before = this.caret;
    if (before && before.bead === caret.bead && before.language === caret.language && before.index === caret.index) return;
    this.caret = caret;
    if (before?.bead !== caret.bead) {
      this.later('pane', 120, () => void this.fetchPane());
      this.dispatchEvent(new Event('row'));
    }
    if (before) void this.outbox.flush();
    this.changed();
  }

  /** Opens the pane at a finding, to say why it is all right. */
  waive(finding: FindingShown, language: string): void {
    this.listing = false;
    this.waiving = finding.key;
    if (this.columns.pane === 0) this.setColumns({ ...this.columns, pane: 300 });
    this.setCaret({ bead: finding.bead, language, index: 0 });
    this.changed();
  }

  setColumns(columns: Columns): void {
    this.columns = columns;
    keepColumns(columns);
    this.changed();
  }

  // What a person typed.

  typed(bead: number, language: string, segment: SegmentShown | undefined, text: string, composing: boolean): void {
    const draft = this.outbox.get(segment?.id ?? 0, bead, language);
    const revision = segment?.revision ?? 0;
    if (!composing && text === (segment?.text ?? '') && (!draft || this.outbox.forget(draft, revision))) {
      this.changed();
      return;
    }
    this.outbox.typed({ segment: segment?.id ?? 0, bead, language, revision, text, composing });
  }

  draft(bead: number, language: string, segment: SegmentShown | undefined): Draft | undefined {
    return this.outbox.get(segment?.id ?? 0, bead, language);
  }

  /** The person prefers what somebody else wrote. */
  takeTheirs(draft: Draft, theirs: SegmentShown): void {
    this.putSegment(draft, theirs);
    this.outbox.takeTheirs(draft);
  }

  beadOf(segment: number): number {
    return this.rows.beadOf(segment);
  }

  /** The grid knows where the caret is. */
  splitAtCaret(segment: number): void {
    this.dispatchEvent(new CustomEvent<number>('split', { detail: segment }));
  }

  private stored(draft: Draft, answer: Answer): void {
    if (answer.row) this.put(answer.row);
    else if (answer.segment) this.putSegment(draft, answer.segment);
    this.afterChange();
  }

  private putSegment(draft: Draft, segment: SegmentShown): void {
    const row = this.rows.byId(draft.bead);
    if (!row) return;
    const cells = row.cells.map((cell) => {
      if (cell.language !== draft.language) return cell;
      const known = cell.segments.some((other) => other.id === segment.id);
      return {
        ...cell,
        segments: known ? cell.segments.map((s) => (s.id === segment.id ? segment : s)) : [...cell.segments, segment],
      };
    });
    this.rows.put({ ...row, cells });
  }

  /** A row as the server has it now; texts being typed stay as they are. */
  put(row: RowShown): void {
    const before = this.rows.put(row);
    if (before) {
      const old = new Map(segmentsOf(before).map((segment) => [segment.id, segment]));
      for (const segment of segmentsOf(row)) {
        const known = old.get(segment.id);
        if (known && known.text === segment.text && segment.revision > known.revision) {
          this.outbox.rebase(segment.id, known.revision, segment.revision);
        }
      }
    }
    this.changed();
  }

  /** Somebody's change arrived, perhaps one's own. */
  heard(rows: readonly RowShown[]): void {
    rows.forEach((row) => this.put(row));
    this.afterChange();
  }

  /** Rows came or went. */
  async rowsMoved(count: number): Promise<void> {
    this.sheet.rowCount = count;
    await this.rows.renew(count, this.inSight.from - 20, this.inSight.to + 20);
    this.afterChange();
  }

  afterChange(): void {
    this.findingsOld = true;
    this.gaugeSoon(600);
    this.later('pane', 300, () => void this.fetchPane());
    if (this.listing) this.later('findings', 800, () => void this.freshFindings());
  }

  /** All findings of the statement in the order of reading, the waived ones too. */
  async freshFindings(): Promise<FindingShown[]> {
    if (this.findingsOld) {
      this.findingsOld = false;
      this.findings = await this.server.findings();
      this.changed();
    }
    return this.findings;
  }

  private async fetchPane(): Promise<void> {
    const bead = this.caret?.bead;
    if (bead === undefined) return;
    try {
      const pane = await this.server.pane(bead);
      if (this.caret?.bead !== bead) return;
      this.pane = pane;
      this.changed();
    } catch {
      // Without a connection the pane shows what it showed.
    }
  }

  private gaugeSoon(ms: number): void {
    this.later('gauge', ms, () => {
      this.server.gauge().then(
        (gauge) => {
          this.gauge = gauge;
          this.changed();
        },
        () => undefined,
      );
    });
  }

  private later(name: string, ms: number, what: () => void): void {
    window.clearTimeout(this.timers[name]);
    this.timers[name] = window.setTimeout(what, ms);
  }
}

function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
