import { cellOf } from './rows';
import type { Session } from './session';
import type { Answer, DirectionName, FindingShown, FixShown, ScopeName, StateName } from './wire';

/** What a person can have done: each asks the server and shows what came of it. */
export class Deeds {
  constructor(private readonly session: Session) {}

  /** Confirms the cell under the caret and perhaps goes on to the row below. */
  async confirm(next: boolean): Promise<void> {
    const { caret, row } = this.session;
    if (!caret || !row) return;
    const { bead, language } = caret;
    if (next) this.session.go({ row: row.number, language });
    await this.setState(bead, language, '');
  }

  /** Gives a cell a state; the empty one is what its person's role confirms with. */
  async setState(bead: number, language: string, state: StateName | ''): Promise<void> {
    const { session } = this;
    const row = session.rows.byId(bead);
    const cell = cellOf(row, language);
    if (!row || !cell) return;
    const name = session.language(language).name;
    if (!(await this.cellIsStored(bead, language))) return;
    if ((cellOf(session.rows.byId(bead), language)?.segments.length ?? 0) === 0) {
      session.tell(session.say('editor.confirm.silent', { language: name, row: row.number }), 'trouble');
      return;
    }
    const answer = await this.ask(
      state === 'INITIAL' ? session.server.reopen(bead, language) : session.server.confirm(bead, language, state),
    );
    if (answer?.row) {
      session.tell(
        session.say(state === 'INITIAL' ? 'editor.reopened' : 'editor.confirmed', { language: name, row: row.number }),
        'quiet',
      );
    }
  }

  /** Does what a finding proposes. */
  async fix(finding: FindingShown, which = 0): Promise<void> {
    const { session } = this;
    if (!(await this.cellIsStored(finding.bead, finding.language))) return;
    const row = session.rows.byId(finding.bead);
    const fresh = row?.findings.find((other) => other.key === finding.key) ?? (row ? undefined : finding);
    const fix: FixShown | undefined = fresh?.fixes[which];
    if (!fix) {
      session.tell(session.say('editor.fix.none'));
      return;
    }
    const cell = cellOf(row, finding.language);
    const index = cell?.segments.findIndex((segment) => segment.id === fix.segment) ?? -1;
    const revision = cell?.segments[index]?.revision ?? 0;
    const answer = await this.ask(session.server.replace(fix, revision));
    if (!answer || (!answer.segment && !answer.row)) return;
    const end = fix.start + fix.text.length;
    session.tell(session.say(fix.certain ? 'editor.fixed' : 'editor.fixed.look', { text: fix.text }), 'calm', true);
    session.go({
      row: (row?.number ?? finding.row) - 1,
      language: finding.language,
      index: Math.max(0, index),
      start: fix.certain ? end : fix.start,
      end,
    });
  }

  /** Fixes the finding at the caret, else the first of the cell that has a fix. */
  async fixHere(offset: number): Promise<void> {
    const { session } = this;
    const { caret, row, segment } = session;
    if (!caret || !row) return;
    const here = row.findings.filter((f) => f.language === caret.language && !f.waived && f.fixes.length > 0);
    const at = here.find((f) => f.segment === segment?.id && f.start <= offset && offset <= f.end);
    const finding = at ?? here[0];
    const fixless = row.findings.find((f) => f.language === caret.language && !f.waived);
    if (finding) await this.fix(finding);
    else if (fixless) session.waive(fixless, caret.language);
    else session.tell(session.say('editor.fix.none'));
  }

  async waive(finding: FindingShown, reason: string, scope: ScopeName): Promise<void> {
    const answer = await this.ask(this.session.server.waive(finding.bead, finding.key, reason, scope));
    if (answer?.row) this.session.tell(this.session.say('editor.waived'));
  }

  async unwaive(finding: FindingShown): Promise<void> {
    await this.ask(this.session.server.unwaive(finding.bead, finding.key));
  }

  async lock(bead: number, locked: boolean): Promise<void> {
    await this.session.outbox.flush();
    await this.ask(this.session.server.lock(bead, locked));
  }

  // Putting the alignment right.

  async merge(bead: number, direction: DirectionName): Promise<void> {
    await this.step(() => this.session.server.merge(bead, direction));
  }

  async split(segment: number, caret: number): Promise<void> {
    await this.step(() => this.session.server.splitSegment(this.session.beadOf(segment), segment, caret));
  }

  async newRow(segment: number): Promise<void> {
    await this.step(() => this.session.server.splitBead(segment));
  }

  async move(segment: number, direction: DirectionName): Promise<void> {
    await this.step(() => this.session.server.moveSegment(segment, direction), segment);
  }

  async undo(): Promise<void> {
    await this.step(() => this.session.server.undo(), undefined, false);
  }

  async redo(): Promise<void> {
    await this.step(() => this.session.server.redo(), undefined, false);
  }

  /** Goes to the next or previous finding after the caret, in the order of reading. */
  async toFinding(forward: boolean, offset: number): Promise<void> {
    const { session } = this;
    const findings = (await session.freshFindings()).filter((finding) => !finding.waived);
    if (findings.length === 0) {
      session.tell(session.say('editor.findings.none'));
      return;
    }
    const tags = session.sheet.languages.map((language) => language.tag);
    const place = (row: number, language: string, start: number) => row * 1e9 + tags.indexOf(language) * 1e7 + start;
    const now = session.caret
      ? place(session.rows.indexOf(session.caret.bead) + 1, session.caret.language, this.inCell(offset))
      : 0;
    const sorted = findings
      .map((finding) => ({ finding, at: place(finding.row, finding.language, this.startInCell(finding)) }))
      .sort((a, b) => a.at - b.at);
    const next = forward
      ? (sorted.find((one) => one.at > now) ?? sorted[0]!)
      : (sorted.filter((one) => one.at < now).pop() ?? sorted[sorted.length - 1]!);
    this.show(next.finding);
  }

  show(finding: FindingShown): void {
    const { session } = this;
    session.go({
      row: finding.row - 1,
      language: finding.language,
      segment: finding.segment,
      start: finding.start,
      end: finding.end,
    });
    session.tell(finding.sentence, session.columns.pane > 0 ? 'quiet' : 'calm');
  }

  private startInCell(finding: FindingShown): number {
    const cell = cellOf(this.session.rows.at(finding.row - 1), finding.language);
    const index = cell?.segments.findIndex((segment) => segment.id === finding.segment) ?? 0;
    return Math.max(0, index) * 1e5 + finding.start;
  }

  private inCell(offset: number): number {
    return (this.session.caret?.index ?? 0) * 1e5 + offset;
  }

  private async cellIsStored(bead: number, language: string): Promise<boolean> {
    const { session } = this;
    const cell = cellOf(session.rows.byId(bead), language);
    const stored = await session.outbox.flushCell(bead, cell?.segments.map((segment) => segment.id) ?? [], language);
    if (!stored) session.tell(session.say('editor.not-stored'), 'trouble');
    return stored;
  }

  private async step(what: () => Promise<Answer>, follow?: number, offerUndo = true): Promise<void> {
    const { session } = this;
    await session.outbox.flush();
    if (session.outbox.waiting.some((draft) => !draft.theirs && !draft.refused)) {
      session.tell(session.say('editor.not-stored'), 'trouble');
      return;
    }
    const language = session.caret?.language ?? session.sheet.languages[0]!.tag;
    const answer = await this.ask(what());
    if (!answer?.step) return;
    const { row, rowCount, sentence } = answer.step;
    await session.rowsMoved(rowCount);
    session.tell(sentence, 'calm', offerUndo);
    if (row > 0) session.go(follow ? { row: row - 1, language, segment: follow } : { row: row - 1, language });
  }

  /** Waits for an answer, shows its row or why it was refused. */
  private async ask(asked: Promise<Answer>): Promise<Answer | undefined> {
    const { session } = this;
    try {
      const answer = await asked;
      if (answer.row) session.put(answer.row);
      if (answer.refused) session.tell(answer.refused, 'trouble');
      if (answer.theirs) session.tell(session.say('editor.changed-meanwhile'), 'trouble');
      session.afterChange();
      return answer;
    } catch {
      session.tell(session.say('editor.no-connection'), 'trouble');
      return undefined;
    }
  }
}
