import { css } from 'lit';

/** Texts in cells: a text area over a backdrop that has the very same lines. */
export const textStyles = css`
  .texts {
    flex: 1;
    min-width: 0;
    display: flex;
    flex-direction: column;
  }

  .text {
    position: relative;
    display: flex;
    flex-direction: column;
  }

  /* The whole cell is the text: a click below the last line goes into it. */
  .scroller:not(.aligning) .text:last-child,
  .text > concord-segment {
    flex: 1;
  }

  .text.part:focus-within {
    background: color-mix(in srgb, var(--concord-accent-soft) 35%, transparent);
  }

  .text.part + .text.part {
    border-top: 1px dashed var(--concord-line-strong);
  }

  concord-segment {
    display: grid;
    position: relative;
    cursor: text;
  }

  .backdrop,
  concord-segment textarea {
    grid-area: 1 / 1;
    margin: 0;
    padding: 6px 4px 6px 10px;
    border: 0;
    font: inherit;
    font-size: var(--concord-text-size);
    line-height: inherit;
    letter-spacing: inherit;
    text-align: start;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    word-break: normal;
    tab-size: 4;
  }

  .backdrop {
    color: transparent;
    user-select: none;
  }

  concord-segment textarea {
    width: 100%;
    height: 100%;
    min-height: 0;
    resize: none;
    overflow: hidden;
    color: var(--concord-text);
    background: none;
    outline: none;
    caret-color: var(--concord-accent);
    cursor: inherit;
  }

  concord-segment textarea:focus-visible {
    outline: none;
  }

  concord-segment textarea::placeholder {
    color: var(--concord-text-soft);
    font-style: italic;
    opacity: 0.8;
  }

  concord-segment textarea:read-only {
    cursor: default;
  }

  .cell:lang(zh) {
    font-family: 'Noto Sans', var(--concord-font-han);
    line-height: var(--concord-line-height-han);
  }

  .cell:lang(ja),
  .cell:lang(ko) {
    line-height: var(--concord-line-height-han);
  }

  .cell[dir='rtl'] {
    font-family: var(--concord-font-arabic);
    line-height: var(--concord-line-height-arabic);
  }

  .cell[dir='rtl'] .backdrop,
  .cell[dir='rtl'] textarea {
    padding: 6px 10px 6px 4px;
    font-size: 17px;
  }

  .mark {
    text-decoration-skip-ink: none;
  }

  .mark.term,
  .mark.term-admitted,
  .mark.term-missing {
    text-decoration: underline dotted 1px var(--concord-text-soft);
    text-underline-offset: 4px;
  }

  .mark.term-admitted {
    text-decoration-color: var(--concord-info);
    text-decoration-style: dashed;
  }

  .mark.term-missing {
    text-decoration: underline double 1px var(--concord-error);
    background: var(--concord-error-soft);
    border-radius: 2px;
  }

  .mark.error {
    text-decoration: underline wavy 1.5px var(--concord-error);
    text-underline-offset: 4px;
  }

  .mark.warning {
    text-decoration: underline wavy 1.5px var(--concord-warning);
    text-underline-offset: 4px;
    background: var(--concord-warning-soft);
    border-radius: 2px;
  }

  .mark.note {
    text-decoration: underline dashed 1px var(--concord-info);
    text-underline-offset: 4px;
  }

  .corner {
    flex: none;
    width: 26px;
    padding: 6px 4px 0 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 2px;
    font: 12px/1.2 var(--concord-font);
  }

  .corner button {
    padding: 2px;
    display: flex;
    align-items: center;
  }

  .state.initial {
    color: var(--concord-text-soft);
  }

  .state.translated {
    color: var(--concord-info);
  }

  .state.reviewed,
  .state.final {
    color: var(--concord-ok);
  }

  .flag.error {
    color: var(--concord-error);
  }

  .flag.warning {
    color: var(--concord-warning);
  }

  .flag.note {
    color: var(--concord-info);
  }

  /* Alignment. */
  .aligning .text[data-segment]:not([data-segment='0']) {
    margin: 4px;
    border: 1px solid var(--concord-line-strong);
    border-radius: var(--concord-radius);
    background: var(--concord-raised);
  }

  .tools {
    display: flex;
    align-items: center;
    gap: 2px;
    padding: 1px 4px;
    border-bottom: 1px solid var(--concord-line);
    cursor: grab;
    direction: ltr;
    line-height: 1;
  }

  .grip {
    color: var(--concord-text-soft);
    margin-inline-end: auto;
  }

  /* A choice between two texts. */
  .choice {
    margin: 2px 8px 8px;
    padding: 6px 8px;
    border-inline-start: 3px solid var(--concord-warning);
    background: var(--concord-warning-soft);
  }

  .choice p {
    margin: 0 0 4px;
  }

  .choice-why,
  .choice-deeds {
    font: var(--concord-small) / 1.4 var(--concord-font);
  }

  .choice-deeds {
    display: flex;
    gap: 8px;
    flex-wrap: wrap;
  }

  .choice-deeds button {
    border-color: var(--concord-line-strong);
    background: var(--concord-raised);
  }
`;
