import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Deeds } from './deeds';
import * as icons from './icons';
import type { Session } from './session';
import type { ExplanationShown, FindingShown, HistoryShown, PaneTerm, RowShown, ScopeName, TermShown } from './wire';
import { wording } from './wordings';

/** What is known of the row with the caret: its terms, its findings, what was done to it; or all findings of the statement. */
@customElement('concord-editor-pane')
export class ConcordEditorPane extends LitElement {
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) deeds!: Deeds;
  private waived = '';
  @state() private explained: { finding: string; shown: ExplanationShown } | undefined;
  @state() private scope: ScopeName = 'ROW';

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { session } = this;
    const row = session.row;
    return html`<div class="pane-tabs">
        <div role="tablist" aria-label=${session.say('editor.pane')}>
        ${this.tab(!session.listing, row ? session.say('editor.row', { row: row.number }) : session.say('editor.row.none'), () => this.list(false))}
        ${this.tab(session.listing, session.say('editor.findings.all'), () => this.list(true))}
        </div>
        <button class="tool pane-close" aria-label=${session.say('editor.pane.close')} title=${session.say('editor.pane.close')} @click=${() => session.setColumns({ ...session.columns, pane: 0 })}>${icons.closeIcon}</button>
      </div>
      <div class="pane-content" role="tabpanel">${session.listing ? this.everyFinding() : row ? this.about(row) : html`<p class="soft">${session.say('editor.pane.empty')}</p>`}</div>`;
  }

  private tab(selected: boolean, text: string, run: () => void): TemplateResult {
    return html`<button role="tab" aria-selected=${selected} @click=${run}>${text}</button>`;
  }

  private list(all: boolean): void {
    this.session.listing = all;
    if (all) void this.session.freshFindings();
    this.session.changed();
  }

  private about(row: RowShown): TemplateResult {
    const { session } = this;
    const terms = session.pane?.bead === row.id ? session.pane.terms : [];
    const history = session.pane?.bead === row.id ? session.pane.history : [];
    const open = row.findings.filter((finding) => !finding.waived);
    const waived = row.findings.filter((finding) => finding.waived);
    return html`
      <h2>${session.say('editor.findings')} ${open.length > 0 ? html`<span class="soft">${open.length}</span>` : nothing}</h2>
      ${open.length === 0 ? html`<p class="soft">${session.say('editor.findings.none-here')}</p>` : open.map((finding) => this.finding(finding))}
      ${waived.map((finding) => this.waivedFinding(finding))}
      <h2>${session.say('editor.terms')}</h2>
      ${terms.length === 0 ? html`<p class="soft">${session.say('editor.terms.none')}</p>` : terms.map((term, i) => this.term(row, term, i))}
      <h2>${session.say('editor.history')}</h2>
      ${history.length === 0 ? html`<p class="soft">${session.say('editor.history.none')}</p>` : html`<ol class="history">${history.map((entry) => this.entry(entry))}</ol>`}
    `;
  }

  private finding(finding: FindingShown): TemplateResult {
    const { session, deeds } = this;
    const severity = finding.severity.toLowerCase();
    return html`<div class="finding ${severity}" data-finding=${finding.key}>
      <button class="finding-sentence" @click=${() => deeds.show(finding)}>
        <span class="sign" role="img" aria-label=${session.say(`editor.severity.${severity}`)}>${icons.warningIcon}</span>
        <span><b class="tag">${finding.language}</b> ${finding.sentence}</span>
      </button>
      <div class="finding-deeds">
        ${finding.fixes.map(
          (fix, i) => html`<button class="fix" lang=${finding.language} title=${session.say('editor.fix.key')} @click=${() => void deeds.fix(finding, i)}>
            ${fix.text}${fix.certain ? nothing : html` <span class="soft small" lang=${document.documentElement.lang}>${session.say('editor.fix.look')}</span>`}${i === 0 ? html`<kbd>Alt ⏎</kbd>` : nothing}
          </button>`,
        )}
        ${finding.concept
          ? html`<button class="quiet why" aria-expanded=${this.explained?.finding === finding.key} @click=${() => void this.explain(finding)}>${session.say('editor.why')}</button>`
          : nothing}
        <button class="quiet" aria-expanded=${session.waiving === finding.key} @click=${() => this.startWaiving(finding)}>${session.say('editor.waive')}</button>
      </div>
      ${this.explained?.finding === finding.key ? this.explanation(this.explained.shown) : nothing}
      ${session.waiving === finding.key ? this.waiver(finding) : nothing}
    </div>`;
  }

  private async explain(finding: FindingShown): Promise<void> {
    const { session } = this;
    if (this.explained?.finding === finding.key) {
      this.explained = undefined;
      return;
    }
    try {
      const shown = await session.server.explain(finding.bead, finding.concept);
      if (shown) this.explained = { finding: finding.key, shown };
      else session.tell(session.say('editor.why.nothing'));
    } catch {
      session.tell(session.say('editor.why.nothing'), 'trouble');
    }
  }

  /** What each version says of the concept, by which rule, and how the words were read. */
  private explanation(shown: ExplanationShown): TemplateResult {
    const { session } = this;
    return html`<div class="explanation small">
      <p>${shown.counts}</p>
      <ul>${shown.versions.map(
        (version) => html`<li>${version.sentence}
          ${version.found.map((found) => html`<br />${wording(version.language, found)}`)}</li>`,
      )}</ul>
      <button class="quiet copy-test" @click=${() => void this.copy(shown.test)}>${session.say('editor.why.copy')}</button>
    </div>`;
  }

  private async copy(text: string): Promise<void> {
    const { session } = this;
    try {
      await navigator.clipboard.writeText(text);
      session.tell(session.say('editor.why.copied'));
    } catch {
      session.tell(session.say('editor.why.not-copied'), 'trouble');
    }
  }

  private startWaiving(finding: FindingShown): void {
    this.session.waiving = this.session.waiving === finding.key ? '' : finding.key;
    this.session.changed();
  }

  /** Whoever asked to waive wants to write the reason at once. */
  protected override updated(): void {
    const { waiving } = this.session;
    if (waiving !== this.waived) {
      this.waived = waiving;
      if (waiving) this.querySelector<HTMLInputElement>('.waiver input')?.focus();
    }
  }

  private waiver(finding: FindingShown): TemplateResult {
    const { session } = this;
    return html`<form
      class="waiver"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const reason = new FormData(event.target as HTMLFormElement).get('reason') as string;
        session.waiving = '';
        void this.deeds.waive(finding, reason.trim(), this.scope);
      }}
    >
      <label>${session.say('editor.waive.reason')}<input name="reason" required maxlength="500" autocomplete="off" /></label>
      <label class="inline"><input type="checkbox" .checked=${this.scope === 'STATEMENT'} @change=${(event: Event) => (this.scope = (event.target as HTMLInputElement).checked ? 'STATEMENT' : 'ROW')} />${session.say('editor.waive.everywhere')}</label>
      <button type="submit">${session.say('editor.waive.do')}</button>
    </form>`;
  }

  private waivedFinding(finding: FindingShown): TemplateResult {
    return html`<div class="finding waived">
      <p><b class="tag">${finding.language}</b> ${finding.sentence}</p>
      <div class="finding-deeds">
        <span class="soft">${this.session.say('editor.waive.is')}</span>
        <button class="quiet" @click=${() => void this.deeds.unwaive(finding)}>${this.session.say('editor.waive.back')}</button>
      </div>
    </div>`;
  }

  private term(row: RowShown, term: PaneTerm, i: number): TemplateResult {
    const { session } = this;
    const language = session.caret?.language ?? '';
    const offered = term.preferred[language] ?? '';
    return html`<section class="term-card">
      <div class="term-head">
        ${i < 9 ? html`<kbd class=${session.choosingTerm ? 'chosen' : ''}>${i + 1}</kbd>` : nothing}
        <span lang=${session.sheet.source}>${term.preferred[session.sheet.source] || Object.values(term.preferred)[0] || term.concept}</span>
      </div>
      ${session.sheet.languages.map(({ tag }) => this.rendering(row, term, tag))}
      ${offered
        ? html`<button class="fix" lang=${language} title=${session.say('editor.term.insert.key', { digit: i + 1 })} @click=${() => this.insert(offered)}>${session.say('editor.term.insert', { term: offered })}</button>`
        : nothing}
    </section>`;
  }

  private rendering(row: RowShown, term: PaneTerm, tag: string): TemplateResult {
    const { session } = this;
    const segments = row.cells.find((cell) => cell.language === tag)?.segments ?? [];
    const found = new Map<string, { mark: TermShown; count: number }>();
    for (const mark of row.terms.filter((one) => one.concept === term.concept)) {
      const text = segments.find((segment) => segment.id === mark.segment)?.text.slice(mark.start, mark.end);
      if (text) found.set(text, { mark, count: (found.get(text)?.count ?? 0) + 1 });
    }
    const preferred = term.preferred[tag] ?? '';
    return html`<div class="rendering">
      <b class="tag">${tag}</b>
      <span lang=${tag} dir=${session.language(tag).dir}>
        ${found.size > 0
          ? [...found].map(
              ([text, { mark, count }]) => html`<span class="found ${mark.status.toLowerCase()}">${text}${count > 1 ? html` <span class="soft">×${count}</span>` : nothing}
                <span class="soft small" lang=${document.documentElement.lang}>${this.status(mark)}</span></span>`,
            )
          : preferred
            ? html`<span class="soft">${preferred}</span>${segments.length > 0 ? html` <span class="soft small" lang=${document.documentElement.lang}>${session.say('editor.term.absent')}</span>` : nothing}`
            : html`<span class="soft">–</span>`}
      </span>
    </div>`;
  }

  private status(mark: TermShown): string {
    const { session } = this;
    if (mark.status !== 'PREFERRED') return session.say(`editor.term.${mark.status.toLowerCase()}`);
    return mark.exact ? '✓' : `✓ ${session.say('editor.term.inflected')}`;
  }

  private insert(text: string): void {
    this.dispatchEvent(new CustomEvent<string>('insert-term', { detail: text, bubbles: true }));
  }

  private entry(entry: HistoryShown): TemplateResult {
    const { session } = this;
    return html`<li>
      <p class="soft small">${moment(entry.at)} · ${entry.who}</p>
      <p>${entry.kind}</p>
      ${entry.texts.map(
        (text) => html`<p class="change"><b class="tag">${text.language}</b>
          <span lang=${text.language} dir=${session.language(text.language).dir}>${text.before ? html`<del>${text.before}</del> ` : nothing}${text.after ? html`<ins>${text.after}</ins>` : nothing}</span></p>`,
      )}
    </li>`;
  }

  private everyFinding(): TemplateResult {
    const { session, deeds } = this;
    const open = session.findings.filter((finding) => !finding.waived);
    if (open.length === 0) return html`<p class="soft">${session.say('editor.findings.none')}</p>`;
    return html`<ol class="every">${open.map(
      (finding) => html`<li>
        <button class="finding-sentence ${finding.severity.toLowerCase()}" @click=${() => deeds.show(finding)}>
          <span class="sign" role="img" aria-label=${session.say(`editor.severity.${finding.severity.toLowerCase()}`)}>${icons.warningIcon}</span>
          <span><span class="soft numbers">${finding.row}</span> <b class="tag">${finding.language}</b> ${finding.sentence}</span>
        </button>
      </li>`,
    )}</ol>`;
  }
}

/** A moment as the reader writes it. Browsers that do not know Kazakh write it as Russian does, which is the same in figures. */
function moment(iso: string): string {
  const reader = document.documentElement.lang || 'en';
  const [locale = 'ru'] = Intl.DateTimeFormat.supportedLocalesOf(reader);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso));
}
