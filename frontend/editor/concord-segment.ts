import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pieces, shifted, shiftedCaret, type Mark } from './marks';

/** What a person typed; `composing` while an input method is still at work on it. */
export interface TypedDetail {
  text: string;
  composing: boolean;
}

/**
 * One segment, edited in place: a plain text area, so that input methods, spelling and native undo are the browser's own,
 * over a backdrop with the same text in the same lines that carries the underlines and gives the height.
 */
@customElement('concord-segment')
export class ConcordSegment extends LitElement {
  @property({ attribute: false }) text = '';
  /** Marks, in offsets of `markedText`. */
  @property({ attribute: false }) marks: readonly Mark[] = [];
  @property({ attribute: false }) markedText = '';
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) hint = '';
  @property({ attribute: false }) locked = false;
  @property({ attribute: false }) wrong = false;
  @property({ attribute: false }) bead = 0;
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) index = 0;
  @property({ attribute: false }) segment = 0;
  /** True since something was typed that the browser itself can take back. */
  typedSinceSet = false;
  composing = false;
  @state() private live = '';

  protected override createRenderRoot() {
    return this;
  }

  get area(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text') && !this.composing) this.live = this.text;
    if (changed.has('segment')) this.typedSinceSet = false;
  }

  protected override render() {
    const marks = shifted(this.marks, this.markedText, this.live);
    return html`<div class="backdrop" aria-hidden="true">${pieces(this.live, marks).map((piece) =>
        piece.mark
          ? html`<span class="mark ${piece.mark.look}" .mark=${piece.mark}>${piece.text}</span>`
          : piece.text,
      )}${'\u200b'}</div>
      <textarea
        rows="1"
        tabindex="-1"
        autocomplete="off"
        spellcheck="true"
        aria-label=${this.label}
        aria-invalid=${this.wrong ? 'true' : nothing}
        placeholder=${this.hint}
        ?readonly=${this.locked}
        @input=${this.input}
        @beforeinput=${this.beforeInput}
        @paste=${this.paste}
        @drop=${this.drop}
        @compositionstart=${this.compositionStart}
        @compositionend=${this.compositionEnd}
      ></textarea>`;
  }

  /** The text area is written to only when its text is not what it should be, and never in the middle of a composition. */
  protected override updated(): void {
    const area = this.area;
    if (!area || this.composing || area.value === this.live) return;
    const before = area.value;
    const focused = (this.getRootNode() as ShadowRoot).activeElement === area;
    const { selectionStart, selectionEnd } = area;
    area.value = this.live;
    this.typedSinceSet = false;
    if (focused) {
      area.setSelectionRange(shiftedCaret(selectionStart, before, this.live), shiftedCaret(selectionEnd, before, this.live));
    }
  }

  /** Writes as if typed, so that native undo takes it back. */
  insert(text: string, start?: number, end?: number): void {
    const area = this.area;
    if (!area || this.locked) return;
    area.focus({ preventScroll: true });
    if (start !== undefined) area.setSelectionRange(start, end ?? start);
    if (!document.execCommand('insertText', false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      this.input();
    }
  }

  private input = (): void => {
    const area = this.area!;
    if (/[\r\n]/.test(area.value) && !this.composing) {
      const caret = area.selectionStart;
      area.value = area.value.replace(/\r\n|[\r\n]/g, ' ');
      area.setSelectionRange(caret, caret);
    }
    this.live = area.value;
    this.typedSinceSet = true;
    this.tell();
  };

  private tell(): void {
    const detail: TypedDetail = { text: this.live, composing: this.composing };
    this.dispatchEvent(new CustomEvent('segment-typed', { detail, bubbles: true }));
  }

  /** A segment is one line: no line feed gets in, by whatever key or method. */
  private beforeInput = (event: InputEvent): void => {
    if (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph') event.preventDefault();
  };

  private paste = (event: ClipboardEvent): void => {
    this.insertLines(event, event.clipboardData?.getData('text/plain'));
  };

  private drop = (event: DragEvent): void => {
    this.insertLines(event, event.dataTransfer?.getData('text/plain'));
  };

  private insertLines(event: Event, text: string | undefined): void {
    if (!text || !/[\r\n]/.test(text)) return;
    event.preventDefault();
    this.insert(text.replace(/\s*[\r\n]+\s*/g, ' ').trim());
  }

  private compositionStart = (): void => {
    this.composing = true;
  };

  private compositionEnd = (): void => {
    this.composing = false;
    this.input();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'concord-segment': ConcordSegment;
  }
}
