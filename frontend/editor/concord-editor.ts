import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ConcordEditorGrid } from './concord-editor-grid';
import { Commands, type Place } from './commands';
import { Deeds } from './deeds';
import { editorStyles } from './editor-styles';
import { KEY_LIST, deedOf, digitOf, isComposing } from './keys';
import { Session, type Target } from './session';
import { watchConnection } from './connection';
import { isReading } from './scripts';
import type { RowShown, Server, SheetShown } from './wire';
import type { Words } from './words';
import type { ConcordEditorCard } from './concord-editor-card';
import './concord-editor-bar';
import './concord-editor-card';
import './concord-editor-grid';
import './concord-editor-pane';

/** The statement editor: rows are beads, columns are versions. Its parts share one shadow root, one style, one session. */
@customElement('concord-editor')
export class ConcordEditor extends LitElement implements Place {
  static override styles = editorStyles;
  @property({ attribute: false }) sheet: SheetShown | undefined;
  @property({ attribute: false }) words: Words = {};
  @property() tmx = '';
  declare $server: Server;
  session: Session | undefined;
  private deeds!: Deeds;
  private stopWatching: (() => void) | undefined;
  private commands!: Commands;
  @query('concord-editor-grid') grid!: ConcordEditorGrid;
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
    this.commands = new Commands(session, this.deeds, this);
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
        <concord-editor-bar .session=${session} .deeds=${deeds} .tmx=${this.tmx} @show-keys=${() => this.showKeys()} @show-orphan=${() => this.orphanDialog.showModal()}></concord-editor-bar>
      </header>
      ${session.outbox.connection === 'off' ? html`<p class="offline">${session.say('editor.offline')}</p>` : nothing}
      <div class="work">
        <concord-editor-grid
          .session=${session}
          .deeds=${deeds}
          @pointermove=${(event: PointerEvent) => this.card.moved(event)}
          @keydown=${() => this.card.hide()}
          @why=${(event: CustomEvent<number>) => void this.card.why(event.target as HTMLElement, event.detail)}
          @why-not=${() => this.card.hideSoon()}
        ></concord-editor-grid>
        <concord-editor-card .session=${session} .deeds=${deeds}></concord-editor-card>
        ${pane > 0
          ? html`<span class="handle pane-handle" role="separator" aria-orientation="vertical" tabindex="0" aria-label=${session.say('editor.pane.width')} aria-valuenow=${pane} @pointerdown=${this.dragPane} @keydown=${this.sizePane}></span>
              <aside class="pane" style="width: ${pane}px" aria-label=${session.say('editor.pane')}>
                <concord-editor-pane .session=${session} .deeds=${deeds} @insert-term=${(event: CustomEvent<string>) => this.commands.insert(event.detail)}></concord-editor-pane>
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

  /** Rows were aligned anew. */
  realigned(count: number, sentence: string): void {
    void this.session?.rowsMoved(count).then(() => this.session?.tell(sentence, 'calm', true));
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
        this.commands.insertTerm(digit);
        return;
      }
    }
    if (event.key === 'Enter' && this.grid.isGrid(target) && session.row) {
      event.preventDefault();
      session.go({ row: session.row.number - 1, language: session.caret!.language, index: session.caret!.index });
      return;
    }
    const deed = deedOf(event, area !== null);
    if (deed === undefined || !this.commands.run(deed, area)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  askForRow(): void {
    this.goDialog.showModal();
  }

  showKeys(): void {
    this.keyList.showModal();
  }

  async split(segment: number): Promise<void> {
    const text = [...this.grid.querySelectorAll('concord-segment')].find((one) => one.segment === segment);
    if (text && isReading(this.session!.columns, text.language)) {
      this.session!.tell(this.session!.say('editor.script.reading'), 'trouble');
      return;
    }
    const area = text?.area;
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
