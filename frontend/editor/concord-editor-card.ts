import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ConcordSegment } from './concord-segment';
import type { Deeds } from './deeds';
import type { Mark } from './marks';
import type { Session } from './session';
import type { FindingShown, PaneTerm, ReasonShown, VersionExplained } from './wire';
import { wording } from './wordings';

const REST_MS = 350;
const LEAVE_MS = 250;
/** More are to be read in the pane. */
const MOST_WORDINGS = 2;

/** What a marked word is about, beside the word, when the mouse rests on it: what, why, what to do. */
@customElement('concord-editor-card')
export class ConcordEditorCard extends LitElement {
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) deeds!: Deeds;
  @state() private findings: readonly FindingShown[] = [];
  @state() private term: PaneTerm | undefined;
  @state() private explained: readonly VersionExplained[] = [];
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
      ${this.explained.length > 0
        ? html`<ul class="why explained">${this.explained.map(
            ({ language, sentence, found }) => html`<li>${sentence}${found.map((one) => html`<br />${wording(language, one)}`)}</li>`,
          )}</ul>`
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
    this.explained = [];
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
    const concept = mark.concept || this.findings.find((finding) => finding.concept)?.concept || '';
    const [term, explained] = await Promise.all([
      mark.concept ? this.termOf(row.id, mark.concept) : undefined,
      concept ? this.explanationOf(row.id, concept, place.textContent ?? '') : [],
    ]);
    if (this.mark !== mark) return;
    this.term = term;
    this.explained = explained;
    if (this.findings.length === 0 && !term) return;
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

  /** By which rule the version in question was judged, and how the words under the mouse were read; all of it is in the pane. */
  private async explanationOf(bead: number, concept: string, written: string): Promise<VersionExplained[]> {
    const about = new Set([this.language, ...this.findings.map((finding) => finding.language)]);
    try {
      const shown = await this.session.server.explain(bead, concept);
      return (shown?.versions ?? [])
        .filter((version) => about.has(version.language))
        .map((version) => ({ ...version, found: inQuestion(version.found, written) }));
    } catch {
      return [];
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

/** The wording under the mouse where it is one of them, else the first ones; each once, and those as cited need no line. */
function inQuestion(found: VersionExplained['found'], written: string): VersionExplained['found'] {
  const once = found.filter((one, i) => found.findIndex((other) => other.text === one.text && other.note === one.note) === i);
  const under = once.filter((one) => one.text === written);
  return (under.length > 0 ? under : once.slice(0, MOST_WORDINGS)).filter((one) => one.note !== '');
}
