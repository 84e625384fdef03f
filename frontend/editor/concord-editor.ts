import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ConcordEditorGrid } from './concord-editor-grid';
import { Deeds } from './deeds';
import { editorStyles } from './editor-styles';
import { KEY_LIST, deedOf, digitOf, isComposing, type Deed } from './keys';
import { cellOf } from './rows';
import { Session, type Target } from './session';
import { watchConnection } from './connection';
import type { RowShown, Server, SheetShown } from './wire';
import type { Words } from './words';
import type { ConcordEditorCard } from './concord-editor-card';
import './concord-editor-bar';
import './concord-editor-card';
import './concord-editor-grid';
import './concord-editor-pane';

/** The statement editor: rows are beads, columns are versions. Its parts share one shadow root, one style, one session. */
@customElement('concord-editor')
export class ConcordEditor extends LitElement {
  static override styles = editorStyles;
  @property({ attribute: false }) sheet: SheetShown | undefined;
  @property({ attribute: false }) words: Words = {};
  @property() tmx = '';
  declare $server: Server;
  session: Session | undefined;
  private deeds!: Deeds;
  private stopWatching: (() => void) | undefined;
  @query('concord-editor-grid') private grid!: ConcordEditorGrid;
  @query('concord-editor-card') private card!: ConcordEditorCard;
  @query('.keys') private keyList!: HTMLDialogElement;
  @query('.orphan') private orphanDialog!: HTMLDialogElement;
  @query('.go') private goDialog!: HTMLDialogElement;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.key, true);
    window.addEventListener('beforeunload', this.leaving);
    window.addEventListener('pagehide', this.hiding);
    document.addEventListener('visibilitychange', this.hiding);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.key, true);
    window.removeEventListener('beforeunload', this.leaving);
    window.removeEventListener('pagehide', this.hiding);
    document.removeEventListener('visibilitychange', this.hiding);
    void this.session?.outbox.flush();
    this.session?.end();
    this.stopWatching?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('sheet') || changed.has('words')) && this.sheet && Object.keys(this.words).length > 0) this.open(this.sheet);
  }

  private open(sheet: SheetShown): void {
    this.session?.end();
    this.stopWatching?.();
    const session = new Session({ ...sheet }, this.words, this.$server);
    this.session = session;
    this.deeds = new Deeds(session);
    session.addEventListener('change', () => this.show());
    session.addEventListener('row', () => this.nameRow());
    session.addEventListener('go', (event) => void this.grid.go((event as CustomEvent<Target>).detail));
    session.addEventListener('split', (event) => void this.split((event as CustomEvent<number>).detail));
    this.stopWatching = watchConnection(session.outbox);
    session.begin();
    void this.updateComplete.then(() => session.go({ row: sheet.row - 1, language: this.firstColumn(), start: 0 }));
  }

  /** The column to begin in: the first translation. */
  private firstColumn(): string {
    const { tags } = this.grid.layout;
    return tags.find((tag) => tag !== this.sheet!.source) ?? tags[0]!;
  }

  protected override render() {
    const { session, deeds } = this;
    if (!session) return nothing;
    const { pane } = session.columns;
    return html`<header class="bar" aria-label=${session.say('editor.bar')}>
        <concord-editor-bar .session=${session} .deeds=${deeds} .tmx=${this.tmx} @show-keys=${() => this.keyList.showModal()} @show-orphan=${() => this.orphanDialog.showModal()}></concord-editor-bar>
      </header>
      ${session.outbox.connection === 'off' ? html`<p class="offline">${session.say('editor.offline')}</p>` : nothing}
      <div class="work">
        <concord-editor-grid
          .session=${session}
          .deeds=${deeds}
          @pointermove=${(event: PointerEvent) => this.card.moved(event)}
          @keydown=${() => this.card.hide()}
        ></concord-editor-grid>
        <concord-editor-card .session=${session} .deeds=${deeds}></concord-editor-card>
        ${pane > 0
          ? html`<span class="handle pane-handle" role="separator" aria-orientation="vertical" tabindex="0" aria-label=${session.say('editor.pane.width')} aria-valuenow=${pane} @pointerdown=${this.dragPane} @keydown=${this.sizePane}></span>
              <aside class="pane" style="width: ${pane}px" aria-label=${session.say('editor.pane')}>
                <concord-editor-pane .session=${session} .deeds=${deeds} @insert-term=${(event: CustomEvent<string>) => this.insert(event.detail)}></concord-editor-pane>
              </aside>`
          : nothing}
      </div>
      <div class="notice ${session.notice?.tone ?? ''}" role="status" aria-live="polite" ?data-shown=${session.notice !== undefined}>
        ${session.notice?.text ?? ''}
        ${session.notice?.undo ? html`<button @click=${() => void deeds.undo()}>${session.say('editor.undo')}</button>` : nothing}
      </div>
      ${this.dialogs(session)}`;
  }

  private dialogs(session: Session) {
    return html`<dialog class="keys" aria-label=${session.say('editor.keys')} @click=${closeOutside}>
        <h2>${session.say('editor.keys')}</h2>
        <dl>${KEY_LIST.map(([deed, keys]) => html`<div><dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${session.say(`editor.key.${deed}`)}</dd></div>`)}</dl>
        <form method="dialog"><button autofocus>${session.say('editor.close')}</button></form>
      </dialog>
      <dialog class="orphan" aria-label=${session.say('editor.orphan')} @click=${closeOutside}>${this.orphan(session)}</dialog>
      <dialog class="go" aria-label=${session.say('editor.key.go-to-row')} @click=${closeOutside}>
        <form method="dialog" @submit=${this.goSubmitted}>
          <label>${session.say('editor.go', { count: session.rows.count })}<input name="row" inputmode="numeric" pattern="[0-9]+" required autocomplete="off" autofocus /></label>
          <button>${session.say('editor.go.do')}</button>
        </form>
      </dialog>`;
  }

  /** A text whose place is gone: to be copied elsewhere or let go. */
  private orphan(session: Session) {
    const draft = session.outbox.undecided[0];
    if (!draft) return nothing;
    return html`<h2>${session.say('editor.orphan')}</h2>
      <p>${draft.refused ?? session.say('editor.changed-meanwhile')}</p>
      <p class="orphan-text" lang=${draft.language} dir=${session.language(draft.language).dir}>${draft.text}</p>
      <form method="dialog">
        <button autofocus>${session.say('editor.close')}</button>
        <button @click=${() => session.outbox.takeTheirs(draft)}>${session.say('editor.refused.drop')}</button>
      </form>`;
  }

  private show(): void {
    this.requestUpdate();
    for (const part of this.renderRoot.querySelectorAll<LitElement>('concord-editor-bar, concord-editor-grid, concord-editor-pane')) {
      part.requestUpdate();
    }
  }

  // Called by the server.

  /** Rows as somebody's change left them. */
  rowsChanged(rows: RowShown[]): void {
    this.session?.heard(rows);
  }

  /** Rows came or went. */
  rowsMoved(count: number): void {
    void this.session?.rowsMoved(count);
  }

  /** The address names another row. */
  goToRow(row: number): void {
    this.session?.go({ row: row - 1, language: this.session.caret?.language ?? this.firstColumn(), start: 0 });
  }

  /** The address and the title follow the caret, so that both can be sent to a colleague. */
  private nameRow(): void {
    const session = this.session!;
    const number = session.caret ? session.rows.indexOf(session.caret.bead) + 1 : 0;
    if (number === 0) return;
    const address = /^(.*\/statements\/[^/]+)(?:\/\d*)?$/.exec(window.location.pathname);
    if (address) window.history.replaceState(window.history.state, '', `${address[1]}/${number}`);
    document.title = session.say('editor.page-title', { title: session.sheet.title, row: number });
  }

  // Keys.

  private key = (event: KeyboardEvent): void => {
    const { session } = this;
    if (!session || isComposing(event) || event.defaultPrevented) return;
    const target = event.composedPath()[0] as HTMLElement;
    const mine = target === document.body || event.composedPath().includes(this);
    const area = target instanceof HTMLTextAreaElement ? target : null;
    const elsewhere = target.matches?.('input, select, [contenteditable]') || target.closest?.('dialog, [popover]');
    if (!mine || elsewhere) return;
    if (session.choosingTerm && !['Alt', 'Shift', 'Control'].includes(event.key)) {
      const digit = digitOf(event);
      session.choosingTerm = false;
      session.changed();
      if (digit > 0) {
        event.preventDefault();
        this.insertTerm(digit);
        return;
      }
    }
    const deed = deedOf(event, area !== null);
    if (deed === undefined || !this.run(deed, area)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** True when the key is used up. */
  private run(deed: Deed, area: HTMLTextAreaElement | null): boolean {
    const { deeds, grid } = this;
    const session = this.session!;
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
        this.goDialog.showModal();
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
        if (segment) void this.split(segment.id);
        return true;
      case 'undo':
        if (grid.active?.typedSinceSet) return false;
        void deeds.undo();
        return true;
      case 'redo':
        if (grid.active?.typedSinceSet) return false;
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
      case 'leave-text':
        this.renderRoot.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });
        return true;
      case 'align':
        session.aligning = !session.aligning;
        session.changed();
        return true;
      case 'show-keys':
        this.keyList.showModal();
        return true;
    }
  }

  private toColumn(step: number): boolean {
    const session = this.session!;
    const { tags } = this.grid.layout;
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
    const session = this.session!;
    if (!session.caret) return false;
    const row = session.rows.indexOf(session.caret.bead) + step;
    if (row >= 0 && row < session.rows.count) session.go({ row, language: session.caret.language });
    return true;
  }

  private copySource(area: HTMLTextAreaElement | null): boolean {
    const session = this.session!;
    const caret = session.caret;
    if (!area || !caret || area.selectionStart !== area.selectionEnd || caret.language === session.sheet.source) return false;
    const source = cellOf(session.row, session.sheet.source)?.segments.map((segment) => segment.text).join(' ') ?? '';
    this.grid.active?.insert(source, 0, area.value.length);
    return true;
  }

  private insertTerm(digit: number): void {
    const session = this.session!;
    const term = session.pane?.terms[digit - 1];
    const text = term?.preferred[session.caret?.language ?? ''];
    if (text) this.insert(text);
  }

  /** Where the caret is; the text gets the focus back when the pane was clicked. */
  private insert(text: string): void {
    const caret = this.session!.caret;
    if (caret) this.grid.segmentAt(caret.bead, caret.language, caret.index)?.insert(text);
  }

  private async split(segment: number): Promise<void> {
    const area = [...this.grid.querySelectorAll('concord-segment')].find((one) => one.segment === segment)?.area;
    const caret = area?.selectionStart ?? 0;
    if (!area || caret === 0 || caret >= area.value.length) {
      this.session!.tell(this.session!.say('editor.split.where'), 'trouble');
      return;
    }
    await this.deeds.split(segment, caret);
  }

  private goSubmitted = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    const row = Number(new FormData(form).get('row'));
    form.reset();
    if (row > 0) this.goToRow(row);
  };

  // Leaving.

  /** Asks before a window is closed on texts that nobody but this browser has. */
  private leaving = (event: BeforeUnloadEvent): void => {
    const outbox = this.session?.outbox;
    if (!outbox || outbox.waiting.length === 0) return;
    void outbox.flush();
    if (outbox.losable || outbox.connection === 'off') event.preventDefault();
  };

  private hiding = (): void => {
    if (document.visibilityState === 'hidden') void this.session?.outbox.flush();
  };

  // The pane's width.

  private dragPane = (event: PointerEvent): void => {
    const target = event.target as HTMLElement;
    const session = this.session!;
    const before = session.columns.pane;
    target.setPointerCapture(event.pointerId);
    event.preventDefault();
    target.onpointermove = (move) => session.setColumns({ ...session.columns, pane: paneWidth(before + event.clientX - move.clientX) });
    target.onpointerup = () => (target.onpointermove = target.onpointerup = null);
  };

  private sizePane = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: 16, ArrowRight: -16 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const session = this.session!;
    session.setColumns({ ...session.columns, pane: paneWidth(session.columns.pane + step) });
  };
}

function paneWidth(width: number): number {
  return Math.max(220, Math.min(560, Math.round(width)));
}

function closeOutside(event: Event): void {
  if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
}

declare global {
  interface HTMLElementTagNameMap {
    'concord-editor': ConcordEditor;
  }
}
