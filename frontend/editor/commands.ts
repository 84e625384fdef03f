import { cellOf } from './rows';
import type { ConcordEditorGrid } from './concord-editor-grid';
import type { Deeds } from './deeds';
import type { Deed } from './keys';
import type { Session } from './session';

/** What commands need of the element they belong to. */
export interface Place {
  readonly grid: ConcordEditorGrid;
  split(segment: number): Promise<void>;
  askForRow(): void;
  showKeys(): void;
}

/** What each key does. */
export class Commands {
  constructor(
    private readonly session: Session,
    private readonly deeds: Deeds,
    private readonly editor: Place,
  ) {}

  /** True when the key is used up. */
  run(deed: Deed, area: HTMLTextAreaElement | null): boolean {
    const { session, deeds, editor } = this;
    const offset = area?.selectionEnd ?? 0;
    const segment = session.segment;
    switch (deed) {
      case 'nothing':
        return true;
      case 'confirm-next':
        void deeds.confirm(true);
        return true;
      case 'confirm':
        void deeds.confirm(false);
        return true;
      case 'next-finding':
        void deeds.toFinding(true, offset);
        return true;
      case 'previous-finding':
        void deeds.toFinding(false, area?.selectionStart ?? 0);
        return true;
      case 'fix':
        void deeds.fixHere(offset);
        return true;
      case 'next-column':
        return this.toColumn(1);
      case 'previous-column':
        return this.toColumn(-1);
      case 'row-above':
        return this.toRow(-1);
      case 'row-below':
        return this.toRow(1);
      case 'go-to-row':
        editor.askForRow();
        return true;
      case 'move-up':
        if (segment) void deeds.move(segment.id, 'UP');
        return true;
      case 'move-down':
        if (segment) void deeds.move(segment.id, 'DOWN');
        return true;
      case 'merge-down':
        if (session.caret) void deeds.merge(session.caret.bead, 'DOWN');
        return true;
      case 'split':
        if (segment) void editor.split(segment.id);
        return true;
      case 'undo':
        if (editor.grid.active?.typedSinceSet) return false;
        void deeds.undo();
        return true;
      case 'redo':
        if (editor.grid.active?.typedSinceSet) return false;
        void deeds.redo();
        return true;
      case 'insert-term':
        session.choosingTerm = true;
        if (session.columns.pane === 0) session.setColumns({ ...session.columns, pane: 300 });
        session.listing = false;
        session.changed();
        return true;
      case 'copy-source':
        return this.copySource(area);
      case 'propose-term':
        this.proposeTerm(area);
        return true;
      case 'leave-text':
        editor.grid.focusGrid();
        return true;
      case 'align':
        session.aligning = !session.aligning;
        session.changed();
        return true;
      case 'show-keys':
        editor.showKeys();
        return true;
    }
  }

  private toColumn(step: number): boolean {
    const { session } = this;
    const { tags } = this.editor.grid.layout;
    const caret = session.caret;
    if (!caret) return false;
    const row = session.rows.indexOf(caret.bead);
    const to = tags.indexOf(caret.language) + step;
    const next = row + (to < 0 ? -1 : to >= tags.length ? 1 : 0);
    if (next < 0 || next >= session.rows.count) return false;
    session.go({ row: next, language: tags[(to + tags.length) % tags.length]! });
    return true;
  }

  private toRow(step: number): boolean {
    const { session } = this;
    if (!session.caret) return false;
    const row = session.rows.indexOf(session.caret.bead) + step;
    if (row >= 0 && row < session.rows.count) session.go({ row, language: session.caret.language });
    return true;
  }

  private copySource(area: HTMLTextAreaElement | null): boolean {
    const { session } = this;
    const caret = session.caret;
    if (!area || !caret || area.selectionStart !== area.selectionEnd || caret.language === session.sheet.source) return false;
    const source = cellOf(session.row, session.sheet.source)?.segments.map((segment) => segment.text).join(' ') ?? '';
    this.editor.grid.active?.insert(source, 0, area.value.length);
    return true;
  }

  /** The selected words in their row: the server asks for the rest. */
  private proposeTerm(area: HTMLTextAreaElement | null): void {
    const { caret, server } = this.session;
    if (!caret) return;
    const selected = area ? area.value.slice(area.selectionStart, area.selectionEnd) : '';
    void this.session.outbox.flush().then(() => server.proposeTerm(caret.bead, caret.language, selected));
  }

  insertTerm(digit: number): void {
    const { session } = this;
    const term = session.pane?.terms[digit - 1];
    const text = term?.preferred[session.caret?.language ?? ''];
    if (text) this.insert(text);
  }

  /** Where the caret is; the text gets the focus back when the pane was clicked. */
  insert(text: string): void {
    const caret = this.session.caret;
    if (caret) this.editor.grid.segmentAt(caret.bead, caret.language, caret.index)?.insert(text);
  }
}
