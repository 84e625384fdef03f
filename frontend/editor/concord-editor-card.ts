import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ConcordSegment } from './concord-segment';
import type { Deeds } from './deeds';
import type { Mark } from './marks';
import type { Session } from './session';
import type { FindingShown, PaneTerm, ReasonShown } from './wire';

const REST_MS = 350;
const LEAVE_MS = 250;

/** What a marked word is about, beside the word, when the mouse rests on it: what, why, what to do. */
@customElement('concord-editor-card')
export class ConcordEditorCard extends LitElement {
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) deeds!: Deeds;
  @state() private findings: readonly FindingShown[] = [];
  @state() private term: PaneTerm | undefined;
  @state() private reasons: readonly ReasonShown[] = [];
  @state() private heading = '';
  @query('.card') private card!: HTMLElement;
  private language = '';
  private mark: Mark | undefined;
  /** the bead whose reasons are shown, or asked for */
  private about = 0;
  private timer = 0;

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
  }

  protected override render() {
    const { session } = this;
    return html`<div class="card" popover="manual" role="tooltip" @pointerenter=${() => window.clearTimeout(this.timer)} @pointerleave=${() => this.leave()}>
      ${this.findings.map(
        (finding) => html`<div class="finding ${finding.severity.toLowerCase()}">
          <p>${finding.sentence}</p>
          <div class="finding-deeds">
            ${finding.fixes.map(
              (fix, i) => html`<button class="fix" lang=${finding.language} @click=${() => this.fix(finding, i)}>${fix.text}${i === 0 ? html`<kbd>Alt ⏎</kbd>` : nothing}</button>`,
            )}
            <button class="quiet" @click=${() => this.waive(finding)}>${session.say('editor.waive')}</button>
          </div>
        </div>`,
      )}
      ${this.term
        ? html`<div class="card-term">${session.sheet.languages.map(({ tag, dir }) =>
            this.term!.preferred[tag]
              ? html`<div class="rendering"><b class="tag">${tag}</b><span lang=${tag} dir=${dir}>${this.term!.preferred[tag]}</span></div>`
              : nothing,
          )}</div>`
        : nothing}
      ${this.heading ? html`<p class="why-heading">${this.heading}</p>` : nothing}
      ${this.reasons.length > 0
        ? html`<ul class="why">${this.reasons.map((reason) => html`<li class=${reason.weight}>${reason.sentence}</li>`)}</ul>`
        : nothing}
    </div>`;
  }

  /** Beside the sign of a row: why its segments stand together. */
  async why(place: HTMLElement, bead: number): Promise<void> {
    window.clearTimeout(this.timer);
    if (this.about === bead && this.card.matches(':popover-open')) return;
    this.mark = undefined;
    this.about = bead;
    await new Promise((rest) => (this.timer = window.setTimeout(rest, REST_MS)));
    const heading = place.getAttribute('aria-label') ?? '';
    const reasons = await this.reasonsOf(bead);
    if (this.about !== bead) return;
    this.findings = [];
    this.term = undefined;
    this.heading = heading;
    this.reasons = reasons;
    await this.updateComplete;
    this.card.showPopover();
    this.placeAt(place.getBoundingClientRect(), true);
  }

  private async reasonsOf(bead: number): Promise<ReasonShown[]> {
    try {
      return await this.session.server.reasons(bead);
    } catch {
      return [];
    }
  }

  hideSoon(): void {
    this.about = 0;
    this.leave();
  }

  /** The mouse moved over the grid: text areas lie over the marks, so these are looked for by place. */
  moved(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const under = (this.getRootNode() as ShadowRoot).elementsFromPoint(event.clientX, event.clientY);
    const place = under.find((element) => element.classList.contains('mark')) as (HTMLElement & { mark?: Mark }) | undefined;
    const mark = place?.mark;
    if (mark && mark === this.mark) return;
    if (!mark && this.about !== 0) return;
    window.clearTimeout(this.timer);
    if (mark && place) this.timer = window.setTimeout(() => void this.show(place, mark), REST_MS);
    else this.leave();
  }

  private async show(place: HTMLElement, mark: Mark): Promise<void> {
    const segment = place.closest('concord-segment') as ConcordSegment | null;
    const row = segment && this.session.rows.byId(segment.bead);
    if (!segment || !row) return;
    this.language = segment.language;
    this.mark = mark;
    this.findings = row.findings.filter((finding) => mark.findings.includes(finding.key));
    this.term = mark.concept ? await this.termOf(row.id, mark.concept) : undefined;
    if (this.mark !== mark || (this.findings.length === 0 && !this.term)) return;
    this.reasons = [];
    this.heading = '';
    this.about = 0;
    await this.updateComplete;
    this.card.showPopover();
    this.placeAt(place.getClientRects()[0] ?? place.getBoundingClientRect(), false);
  }

  /** Below what it is about, or right of it. */
  private placeAt(at: DOMRect, beside: boolean): void {
    const { offsetWidth, offsetHeight } = this.card;
    const left = beside ? at.right + 8 : at.left;
    const top = beside ? at.top - 4 : at.bottom + 6;
    const fits = top + offsetHeight < window.innerHeight - 8;
    this.card.style.left = `${Math.max(8, Math.min(left, window.innerWidth - offsetWidth - 8))}px`;
    this.card.style.top = `${fits ? top : Math.max(8, beside ? window.innerHeight - offsetHeight - 8 : at.top - offsetHeight - 6)}px`;
  }

  private async termOf(bead: number, concept: string): Promise<PaneTerm | undefined> {
    const { session } = this;
    try {
      const pane = session.pane?.bead === bead ? session.pane : await session.server.pane(bead);
      return pane.terms.find((term) => term.concept === concept);
    } catch {
      return undefined;
    }
  }

  private leave(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.hide(), LEAVE_MS);
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.mark = undefined;
    this.about = 0;
    if (this.card?.matches(':popover-open')) this.card.hidePopover();
  }

  private fix(finding: FindingShown, which: number): void {
    this.hide();
    void this.deeds.fix(finding, which);
  }

  /** A reason takes a line to write: that is in the pane. */
  private waive(finding: FindingShown): void {
    this.hide();
    this.session.waive(finding, this.language);
  }
}
