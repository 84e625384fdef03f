import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MenuItem } from './concord-menu';
import type { Deeds } from './deeds';
import { downIcon } from './icons';
import type { Draft } from './outbox';
import type { Session } from './session';
import './concord-menu';

/** Above the grid: the statement's title, how far it is, and what can be done with all of it. */
@customElement('concord-editor-bar')
export class ConcordEditorBar extends LitElement {
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) deeds!: Deeds;
  /** address of the TMX download; takes `from` and `to` */
  @property({ attribute: false }) tmx = '';

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { session, deeds } = this;
    const gauge = session.gauge;
    return html`<div class="about"><h1 class="title" title=${session.sheet.title}>${session.sheet.title}</h1>
      <span class="progress numbers" aria-label=${session.say('editor.progress')}>
        ${gauge
          ? session.sheet.languages.map(({ tag, name }) => html`<span title=${name}>${tag} ${gauge.percent[tag] ?? 0} %</span>`)
          : nothing}
      </span>
      ${this.counts()}</div>
      <div class="deeds">${this.saved()}
      <button class="deed" aria-label=${session.say('editor.undo')} title=${session.say('editor.undo')} @click=${() => void deeds.undo()}>↶</button>
      <button class="deed" aria-label=${session.say('editor.redo')} title=${session.say('editor.redo')} @click=${() => void deeds.redo()}>↷</button>
      <button class="deed" aria-pressed=${session.aligning} title=${session.say('editor.align.key')} @click=${() => this.align()}>${session.say('editor.align')}</button>
      <concord-menu .face=${''} .icon=${downIcon} .label=${session.say('editor.align.more')} .look=${'deed'} .items=${() => this.alignments()}></concord-menu>
      <button class="deed" aria-pressed=${session.listing && session.columns.pane > 0} title=${session.say('editor.check.key')} @click=${() => this.check()}>${session.say('editor.check')}</button>
      <concord-menu .face=${session.say('editor.export')} .icon=${downIcon} .look=${'deed'} .items=${() => this.exports()}></concord-menu>
      <button class="deed" aria-label=${session.say('editor.keys')} title=${session.say('editor.keys')} @click=${() => this.dispatchEvent(new Event('show-keys', { bubbles: true }))}>?</button>
      ${session.columns.pane === 0
        ? html`<button class="deed" @click=${() => session.setColumns({ ...session.columns, pane: 300 })}>${session.say('editor.pane.open')}</button>`
        : nothing}</div>`;
  }

  private counts(): TemplateResult | typeof nothing {
    const { gauge } = this.session;
    if (!gauge) return nothing;
    const tone = gauge.errors > 0 ? 'error' : gauge.warnings > 0 ? 'warning' : 'none';
    return html`<button class="counts ${tone}" @click=${() => this.check()}>${gauge.words}</button>`;
  }

  /** A small word that is always true. */
  private saved(): TemplateResult {
    const { session } = this;
    const { outbox } = session;
    const undecided = outbox.undecided[0];
    if (undecided) {
      return html`<button class="saved trouble" @click=${() => void this.toUndecided(undecided)}>${session.say('editor.saved.choose')}</button>`;
    }
    if (outbox.connection === 'off') return html`<span class="saved trouble">${session.say('editor.saved.offline')}</span>`;
    return html`<span class="saved">${session.say(outbox.waiting.length > 0 ? 'editor.saved.saving' : 'editor.saved')}</span>`;
  }

  private async toUndecided(draft: Draft): Promise<void> {
    const { session } = this;
    const bead = session.beadOf(draft.segment) || draft.bead;
    const row = session.rows.indexOf(bead) + 1 || (await session.server.rowNumber(bead));
    if (row > 0) session.go({ row: row - 1, language: draft.language, segment: draft.segment });
    else this.dispatchEvent(new Event('show-orphan', { bubbles: true }));
  }

  private align(): void {
    this.session.aligning = !this.session.aligning;
    this.session.changed();
  }

  private check(): void {
    const { session } = this;
    session.listing = !(session.listing && session.columns.pane > 0);
    if (session.columns.pane === 0) session.setColumns({ ...session.columns, pane: 300 });
    if (session.listing) void session.freshFindings();
    session.changed();
  }

  private alignments(): MenuItem[] {
    const { session } = this;
    const row = session.caret ? session.rows.indexOf(session.caret.bead) + 1 : 1;
    return [
      { label: session.say('editor.align.anew'), run: () => void this.afterStoring(() => session.server.askToRealign(row)) },
      { label: session.say('editor.align.add-version'), run: () => void this.afterStoring(() => session.server.askForVersion()) },
    ];
  }

  /** What was typed goes with it. */
  private async afterStoring(deed: () => Promise<void>): Promise<void> {
    await this.session.outbox.flush();
    await deed();
  }

  private exports(): MenuItem[] {
    const { session } = this;
    const { source, languages } = session.sheet;
    const others = languages.filter((language) => language.tag !== source);
    const pair = (from: string, to: string) => ({
      label: session.say('editor.export.pair', { from: session.language(from).name, to: session.language(to).name }),
      href: `${this.tmx}?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`,
    });
    return [
      { label: session.say('editor.export.all'), href: this.tmx },
      ...others.map((other) => pair(source, other.tag)),
      { label: session.say('editor.export.pack'), href: `${this.tmx}?pack=1` },
      ...others.flatMap((a, i) => others.slice(i + 1).map((b) => pair(a.tag, b.tag))),
    ];
  }
}
