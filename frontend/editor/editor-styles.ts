import { css } from 'lit';
import { textStyles } from './text-styles';
import { sideStyles } from './side-styles';

/** The frame of the editor, its bar and its grid; colours and sizes are the tokens of styles/tokens.css. */
const gridStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    color: var(--concord-text);
    background: var(--concord-ground);
    font: var(--concord-text-size) / var(--concord-line-height) var(--concord-font);
  }

  * {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 2px solid var(--concord-accent);
    outline-offset: -2px;
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid transparent;
    border-radius: var(--concord-radius);
    padding: 2px 8px;
    cursor: pointer;
  }

  button:disabled {
    opacity: 0.35;
    cursor: default;
  }

  .icon {
    width: 16px;
    height: 16px;
    display: block;
    flex: none;
  }

  .soft {
    color: var(--concord-text-soft);
  }

  .small {
    font-size: 12px;
  }

  .numbers {
    font-variant-numeric: tabular-nums;
  }

  /* The bar. */
  .bar {
    flex: none;
    background: var(--concord-surface);
    border-bottom: 1px solid var(--concord-line);
  }

  concord-editor-bar {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 4px 8px;
    min-height: 40px;
    padding: 4px 12px;
    font-size: var(--concord-small);
  }

  .title {
    font-size: 15px;
    font-weight: 620;
    margin: 0;
    flex: 0 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .progress {
    display: flex;
    gap: 10px;
    white-space: nowrap;
    color: var(--concord-text-soft);
  }

  .counts {
    white-space: nowrap;
  }

  .counts.error {
    color: var(--concord-error);
  }

  .counts.warning {
    color: var(--concord-warning);
  }

  .counts.none {
    color: var(--concord-text-soft);
  }

  .about,
  .deeds {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }

  .about {
    flex: 1 1 500px;
  }

  .deeds {
    flex-wrap: wrap;
    justify-content: end;
    margin-inline-start: auto;
  }

  .saved {
    color: var(--concord-text-soft);
    white-space: nowrap;
  }

  .saved.trouble {
    color: var(--concord-warning);
    font-weight: 600;
  }

  .deed {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    min-height: 28px;
    white-space: nowrap;
    border-color: var(--concord-line);
    background: var(--concord-raised);
  }

  .deed:hover,
  .tool:hover:not(:disabled) {
    background: var(--concord-sunken);
  }

  .deed[aria-pressed='true'] {
    color: var(--concord-accent);
    background: var(--concord-accent-soft);
    border-color: var(--concord-accent);
  }

  .offline {
    margin: 0;
    padding: 4px 12px;
    font-size: var(--concord-small);
    color: var(--concord-warning);
    background: var(--concord-warning-soft);
    border-bottom: 1px solid var(--concord-line);
  }

  /* The grid. */
  .work {
    flex: 1;
    min-height: 0;
    display: flex;
  }

  concord-editor-grid {
    flex: 1;
    min-width: 0;
    display: block;
    position: relative;
  }

  .scroller {
    position: absolute;
    inset: 0;
    overflow: auto;
    overflow-anchor: none;
    background: var(--concord-surface);
  }

  /* The rows would hide the ring. */
  .scroller:focus-visible {
    outline: none;
  }

  concord-editor-grid:has(.scroller:focus-visible)::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 4;
    border: 2px solid var(--concord-accent);
    pointer-events: none;
  }

  .body {
    position: relative;
  }

  .row {
    display: grid;
    width: 100%;
  }

  .body > .row {
    position: absolute;
    top: 0;
    left: 0;
    border-bottom: 1px solid var(--concord-line);
  }

  .row.head {
    position: sticky;
    top: 0;
    z-index: 3;
    background: var(--concord-ground);
    border-bottom: 1px solid var(--concord-line-strong);
    font-size: var(--concord-small);
    min-height: 32px;
  }

  .gutter {
    position: sticky;
    left: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    align-items: center;
    gap: 2px;
    padding: 7px 4px 6px 8px;
    background: var(--concord-ground);
    border-inline-end: 1px solid var(--concord-line);
    color: var(--concord-text-soft);
    font-size: 12px;
    line-height: 18px;
    font-variant-numeric: tabular-nums;
  }

  .row.here > .gutter {
    box-shadow: inset 3px 0 var(--concord-accent);
    color: var(--concord-text);
    font-weight: 600;
  }

  .gutter.unsure {
    background: var(--concord-warning-soft);
    color: var(--concord-warning);
  }

  .gutter .number {
    min-width: 22px;
  }

  .gutter .sign {
    padding: 2px;
    border: 0;
    background: none;
    line-height: 0;
    color: inherit;
  }

  .gutter .icon {
    width: 13px;
    height: 13px;
  }

  .tool {
    padding: 1px;
    line-height: 0;
    color: var(--concord-text-soft);
  }

  .tool.lock {
    visibility: hidden;
  }

  .tool.lock[aria-pressed='true'],
  .row:hover .tool.lock,
  .row.here .tool.lock {
    visibility: visible;
  }

  .tool.lock[aria-pressed='false'] {
    opacity: 0.45;
  }

  .merges {
    display: inline-flex;
    width: 100%;
    gap: 4px;
  }

  .merges .icon {
    width: 16px;
    height: 16px;
  }

  .cell {
    display: flex;
    min-width: 0;
    border-inline-end: 1px solid var(--concord-line);
  }

  .body > .row.here .cell {
    background: color-mix(in srgb, var(--concord-accent-soft) 35%, var(--concord-surface));
  }

  .body > .row .cell.here {
    background: var(--concord-raised);
    box-shadow: inset 0 0 0 2px var(--concord-accent);
  }

  .row.locked .texts {
    opacity: 0.75;
  }

  .column {
    position: relative;
    align-items: center;
    gap: 4px;
    padding: 2px 10px;
  }

  .column-name {
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .column-name .soft {
    font-weight: 400;
  }

  .partners {
    display: inline-flex;
    border: 1px solid var(--concord-line-strong);
    border-radius: var(--concord-radius);
  }

  .partners button {
    padding: 0 8px;
    border: 0;
    border-radius: 0;
  }

  .partners button[aria-checked='true'] {
    background: var(--concord-accent);
    color: var(--concord-on-accent);
    font-weight: 600;
  }

  .scripts button {
    padding: 0 5px;
    font-size: 0.85em;
  }

  .handle {
    position: absolute;
    inset-block: 0;
    right: -4px;
    width: 8px;
    cursor: col-resize;
    z-index: 1;
    touch-action: none;
  }

  .handle:hover,
  .handle:focus-visible {
    background: var(--concord-accent);
    opacity: 0.5;
  }

  .pane-handle {
    position: relative;
    right: auto;
    margin: 0 -4px;
    z-index: 4;
  }

  .hole {
    min-height: 64px;
  }

  .hole .cell {
    flex-direction: column;
    gap: 10px;
    padding: 14px 12px;
  }

  .hole-line {
    height: 8px;
    border-radius: 4px;
    background: var(--concord-sunken);
  }

  .hole-line:last-child {
    width: 60%;
  }

  @media (prefers-reduced-motion: no-preference) {
    .notice {
      transition: opacity 0.15s;
    }
  }
`;

export const editorStyles = [gridStyles, textStyles, sideStyles];
