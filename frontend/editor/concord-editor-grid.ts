import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { cell } from './cell';
import { columnHead } from './column-head';
import { GUTTER, LEAST_COLUMN, shown, template, type Shown } from './columns';
import type { ConcordSegment } from './concord-segment';
import type { Deeds } from './deeds';
import * as icons from './icons';
import { cellOf } from './rows';
import type { Session, Target } from './session';
import { Viewport } from './viewport';
import type { RowShown } from './wire';

/** The rows of the statement, only those near the window; each as high as its longest text. */
@customElement('concord-editor-grid')
export class ConcordEditorGrid extends LitElement {
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) deeds!: Deeds;
  @query('.scroller') private scroller!: HTMLElement;
  private viewport!: Viewport;
  private seenTop = 0;
  private width = 1200;
  private going = 0;
  private watched = new WeakSet<Element>();
  private rowSizes = new ResizeObserver((entries) => this.rowsMeasured(entries));
  private ownSize = new ResizeObserver(() => this.resized());

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.rowSizes.disconnect();
    this.ownSize.disconnect();
  }

  get layout(): Shown {
    const { session } = this;
    return shown(
      session.columns,
      session.sheet.languages.map((language) => language.tag),
      session.sheet.source,
      this.width,
    );
  }

  protected override firstUpdated(): void {
    this.ownSize.observe(this.scroller);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.viewport = new Viewport(this.session.rows, (this.viewport as Viewport | undefined)?.height);
    this.viewport.refresh();
  }

  protected override render() {
    const { session } = this;
    const { tags } = this.layout;
    const grid = `grid-template-columns: ${template(session.columns, tags)}`;
    const least = GUTTER + tags.reduce((sum, tag) => sum + (session.columns.widths[tag] ?? LEAST_COLUMN), 0);
    return html`<div
      class="scroller ${session.aligning ? 'aligning' : ''}"
      role="grid"
      tabindex="0"
      aria-label=${session.say('editor.grid', { title: session.sheet.title })}
      aria-rowcount=${session.rows.count + 1}
      aria-colcount=${tags.length + 1}
      @scroll=${this.scrolled}
      @focusin=${this.focused}
      @focusout=${() => void session.outbox.flush()}
    >
      <div class="row head" role="row" aria-rowindex="1" style="${grid}; min-width: ${least}px">
        <div class="gutter" role="columnheader">#</div>
        ${tags.map((tag, i) => columnHead(session, this.layout, tag, i))}
      </div>
      <div class="body" role="rowgroup" style="height: ${Math.ceil(this.viewport.heights.total)}px; min-width: ${least}px">
        ${repeat(
          this.window(),
          (index) => session.rows.at(index)?.id ?? -1 - index,
          (index) => this.row(index, tags, grid),
        )}
      </div>
    </div>`;
  }

  /** Numbers of the rows to have in the page: those near the window, and the one with the caret, which must not lose it. */
  private window(): number[] {
    const { session } = this;
    const { from, to } = this.viewport.near;
    session.inSight = { from, to };
    session.rows.want(from, to);
    const numbers = Array.from({ length: to - from }, (_, i) => from + i);
    const caret = this.caretRow;
    if (caret >= 0 && caret < from) numbers.unshift(caret);
    if (caret >= to) numbers.push(caret);
    return numbers;
  }

  private get caretRow(): number {
    const { session } = this;
    return session.caret ? session.rows.indexOf(session.caret.bead) : -1;
  }

  private row(index: number, tags: readonly string[], grid: string): TemplateResult {
    const { session, deeds } = this;
    const row = session.rows.at(index);
    const place = `transform: translateY(${Math.round(this.viewport.heights.top(index))}px); ${grid}`;
    if (!row) {
      return html`<div class="row hole" role="row" aria-rowindex=${index + 2} aria-busy="true" style=${place}>
        <div class="gutter"><span class="number">${index + 1}</span></div>
        ${tags.map(() => html`<div class="cell"><span class="hole-line"></span><span class="hole-line"></span></div>`)}
      </div>`;
    }
    const here = session.caret?.bead === row.id;
    return html`<div
      class="row ${here ? 'here' : ''} ${row.locked ? 'locked' : ''}"
      role="row"
      aria-rowindex=${index + 2}
      data-index=${index}
      data-bead=${row.id}
      style=${place}
      @dragover=${(event: DragEvent) => this.dragOver(event, row, index)}
      @drop=${(event: DragEvent) => this.dropped(event, index)}
    >
      ${this.gutter(row)} ${tags.map((tag, i) => cell(session, deeds, row, tag, i))}
    </div>`;
  }

  private gutter(row: RowShown): TemplateResult {
    const { session, deeds } = this;
    const sure = session.say('editor.confidence', { percent: Math.round(row.confidence * 100) });
    const lock = session.say(row.locked ? 'editor.unlock' : 'editor.lock');
    return html`<div class="gutter ${row.confidence < 0.5 && !row.handMade ? 'unsure' : ''}" role="rowheader">
      <span class="number">${row.number}</span>
      ${row.handMade
        ? this.sign(row, session.say('editor.hand-made'), icons.handIcon)
        : this.sign(row, sure, icons.confidenceIcon(row.confidence))}
      ${session.sheet.mayReview
        ? html`<button class="tool lock" tabindex="-1" aria-pressed=${row.locked} aria-label=${lock} title=${lock} @click=${() => void deeds.lock(row.id, !row.locked)}>${icons.lockIcon}</button>`
        : row.locked
          ? html`<span class="sign" role="img" title=${session.say('editor.locked')} aria-label=${session.say('editor.locked')}>${icons.lockIcon}</span>`
          : nothing}
      ${session.aligning
        ? html`<span class="merges">
            <button class="tool" tabindex="-1" ?disabled=${row.number === 1} aria-label=${session.say('editor.merge.up')} title=${session.say('editor.merge.up')} @click=${() => void deeds.merge(row.id, 'UP')}>${icons.mergeUpIcon}</button>
            <button class="tool" tabindex="-1" ?disabled=${row.number === session.rows.count} aria-label=${session.say('editor.merge.down')} title=${session.say('editor.merge.down')} @click=${() => void deeds.merge(row.id, 'DOWN')}>${icons.mergeDownIcon}</button>
          </span>`
        : nothing}
    </div>`;
  }

  /** How the row came about; resting on it with the mouse or the focus tells why. */
  private sign(row: RowShown, label: string, icon: TemplateResult): TemplateResult {
    const why = (event: Event) => event.target!.dispatchEvent(new CustomEvent('why', { detail: row.id, bubbles: true }));
    const whyNot = (event: Event) => event.target!.dispatchEvent(new Event('why-not', { bubbles: true }));
    return html`<button class="sign" tabindex=${this.session.caret?.bead === row.id ? 0 : -1} aria-label=${label}
      @pointerenter=${why} @pointerleave=${whyNot} @focus=${why} @blur=${whyNot} @click=${why}>${icon}</button>`;
  }

  protected override updated(): void {
    for (const row of this.querySelectorAll('.body > .row[data-bead]')) {
      if (this.watched.has(row)) continue;
      this.watched.add(row);
      this.rowSizes.observe(row);
    }
    this.hold();
  }

  /** Asks the page for its scroll position only when there is something to correct: asking costs a layout. */
  private hold(): void {
    const goal = this.viewport.top;
    if (Math.abs(this.seenTop - goal) <= 1) return;
    this.scroller.scrollTop = goal;
    this.seenTop = this.scroller.scrollTop;
  }

  private scrolled = (): void => {
    this.seenTop = this.scroller.scrollTop;
    this.viewport.scrolledTo(this.seenTop, this.caretRow);
    this.requestUpdate();
  };

  private resized(): void {
    const head = this.querySelector<HTMLElement>('.row.head')?.offsetHeight ?? 0;
    this.viewport.height = Math.max(0, this.scroller.clientHeight - head);
    this.width = this.scroller.clientWidth;
    this.scroller.style.scrollPaddingTop = `${head}px`;
    this.requestUpdate();
  }

  private rowsMeasured(entries: ResizeObserverEntry[]): void {
    let news = false;
    for (const entry of entries) {
      const row = entry.target as HTMLElement;
      const index = Number(row.dataset.index);
      const bead = Number(row.dataset.bead);
      // Whole pixels, so that no row covers the line under the one above.
      const height = Math.ceil(entry.borderBoxSize[0]?.blockSize ?? 0);
      if (height > 0 && this.viewport.heights.measured(index, bead, height)) news = true;
    }
    if (news) this.requestUpdate();
  }

  // The caret.

  private focused = (event: FocusEvent): void => {
    const segment = (event.target as HTMLElement).closest?.('concord-segment') as ConcordSegment | null;
    if (segment) this.session.setCaret({ bead: segment.bead, language: segment.language, index: segment.index });
  };

  /** The text with the caret, when it has the focus. */
  get active(): ConcordSegment | null {
    const focused = (this.getRootNode() as ShadowRoot).activeElement;
    return (focused?.closest('concord-segment') as ConcordSegment | null) ?? null;
  }

  /** Out of the texts, so that Tab leaves the grid. */
  focusGrid(): void {
    this.scroller.focus({ preventScroll: true });
  }

  isGrid(target: EventTarget): boolean {
    return target === this.scroller;
  }

  segmentAt(bead: number, language: string, index: number): ConcordSegment | null {
    return this.querySelector<ConcordSegment>(
      `concord-segment[data-bead="${bead}"][data-language="${CSS.escape(language)}"][data-index="${index}"]`,
    );
  }

  /** Brings a row to the window and puts the caret into it. */
  async go(target: Target): Promise<void> {
    const turn = ++this.going;
    const { session } = this;
    const index = Math.max(0, Math.min(target.row, session.rows.count - 1));
    const row = await session.rows.need(index);
    if (!row || turn !== this.going) return;
    const { tags, narrow } = this.layout;
    if (!tags.includes(target.language)) {
      if (narrow) session.setColumns({ ...session.columns, partner: target.language });
      else session.setColumns({ ...session.columns, hidden: session.columns.hidden.filter((tag) => tag !== target.language) });
    }
    const segments = cellOf(row, target.language)?.segments ?? [];
    const bySegment = target.segment === undefined ? -1 : segments.findIndex((segment) => segment.id === target.segment);
    const part = bySegment >= 0 ? bySegment : Math.min(target.index ?? 0, Math.max(0, segments.length - 1));
    for (let frame = 0; frame < 5; frame++) {
      const settled = !this.viewport.bring(index) && this.segmentAt(row.id, target.language, part) !== null;
      if (settled) break;
      this.requestUpdate();
      await this.updateComplete;
      await new Promise(requestAnimationFrame);
      if (turn !== this.going) return;
    }
    const text = this.segmentAt(row.id, target.language, part);
    await text?.updateComplete;
    const area = text?.area;
    if (!area || turn !== this.going) return;
    area.focus({ preventScroll: true });
    const written = session.written(target.language, segments[part]?.text ?? '');
    const place = (offset: number) => written?.at[offset] ?? offset;
    const end = target.end ?? target.start;
    const last = end === undefined ? area.value.length : place(end);
    area.setSelectionRange(target.start === undefined ? last : place(target.start), last);
  }

  // Dragging a segment to the row above or below.

  private dragOver(event: DragEvent, row: RowShown, index: number): void {
    const { dragged } = this.session;
    if (!dragged || row.id === dragged.bead) return;
    if (Math.abs(this.session.rows.indexOf(dragged.bead) - index) === 1) event.preventDefault();
  }

  private dropped(event: DragEvent, index: number): void {
    const { dragged } = this.session;
    this.session.dragged = undefined;
    if (!dragged) return;
    event.preventDefault();
    const from = this.session.rows.indexOf(dragged.bead);
    if (Math.abs(from - index) === 1) void this.deeds.move(dragged.segment, index < from ? 'UP' : 'DOWN');
  }
}
