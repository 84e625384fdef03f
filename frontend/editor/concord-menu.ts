import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

export interface MenuItem {
  label: string;
  icon?: TemplateResult;
  /** for choices: whether it is the chosen one */
  checked?: boolean;
  disabled?: boolean;
  /** a file to download */
  href?: string;
  run?: () => void;
}

let count = 0;

/** A button with a short list of things to do under it. */
@customElement('concord-menu')
export class ConcordMenu extends LitElement {
  /** Asked for when the list opens; a newer function alone is no reason to draw anything. */
  @property({ attribute: false, hasChanged: () => false }) items: () => readonly MenuItem[] = () => [];
  @state() private shown: readonly MenuItem[] = [];
  @property({ attribute: false }) face: TemplateResult | string = '';
  @property({ attribute: false }) icon: TemplateResult | undefined;
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) look = '';
  @query('.menu-list') private list!: HTMLElement;
  @query('.menu-button') private button!: HTMLElement;
  private readonly listId = `menu-${++count}`;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<button
        class="menu-button ${this.look}"
        aria-haspopup="menu"
        aria-label=${this.label || nothing}
        title=${this.label || nothing}
        popovertarget=${this.listId}
      >${this.face}${this.icon ?? ''}</button>
      <div class="menu-list" id=${this.listId} popover role="menu" @beforetoggle=${this.place} @toggle=${this.enter} @keydown=${this.keys}>
        ${this.shown.map((item) => this.item(item))}
      </div>`;
  }

  private item(item: MenuItem) {
    const inside = html`<span class="menu-check">${item.checked ? '✓' : ''}</span>${item.icon ?? ''}<span>${item.label}</span>`;
    const role = item.checked === undefined ? 'menuitem' : 'menuitemradio';
    if (item.href) {
      return html`<a role=${role} class="menu-item" href=${item.href} download tabindex="-1" router-ignore @click=${this.close}>${inside}</a>`;
    }
    return html`<button
      role=${role}
      class="menu-item"
      tabindex="-1"
      aria-checked=${item.checked === undefined ? nothing : String(item.checked)}
      ?disabled=${item.disabled}
      @click=${() => this.run(item)}
    >${inside}</button>`;
  }

  private run(item: MenuItem): void {
    this.close();
    item.run?.();
  }

  private close = (): void => this.list.hidePopover();

  private place = (event: ToggleEvent): void => {
    if (event.newState !== 'open') return;
    this.shown = this.items();
    const at = this.button.getBoundingClientRect();
    const right = at.left > window.innerWidth - 260;
    this.list.style.top = `${at.bottom + 2}px`;
    this.list.style.left = right ? 'auto' : `${at.left}px`;
    this.list.style.right = right ? `${window.innerWidth - at.right}px` : 'auto';
    this.list.style.maxHeight = `${Math.max(120, window.innerHeight - at.bottom - 12)}px`;
  };

  private enter = (event: ToggleEvent): void => {
    if (event.newState === 'open') void this.updateComplete.then(() => (this.entries.find((entry) => entry.ariaChecked === 'true') ?? this.entries[0])?.focus());
  };

  private get entries(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('.menu-item:not([disabled])')];
  }

  private keys = (event: KeyboardEvent): void => {
    const entries = this.entries;
    const now = entries.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) entries[(now + step + entries.length) % entries.length]?.focus();
    else if (event.key === 'Home') entries[0]?.focus();
    else if (event.key === 'End') entries[entries.length - 1]?.focus();
    else if (event.key === 'Tab') this.close();
    else return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };
}
