import { css } from 'lit';

/** The pane at the right, menus, dialogs and notices. */
export const sideStyles = css`
  .pane {
    flex: none;
    min-width: 0;
    background: var(--concord-ground);
    border-inline-start: 1px solid var(--concord-line);
    font-size: var(--concord-small);
  }

  concord-editor-pane {
    display: flex;
    flex-direction: column;
    height: 100%;
  }

  .pane-tabs {
    flex: none;
    display: flex;
    align-items: center;
    min-height: 32px;
    padding: 0 6px;
    border-bottom: 1px solid var(--concord-line-strong);
  }

  .pane-tabs [role='tab'] {
    border-radius: 0;
    padding: 4px 8px;
    color: var(--concord-text-soft);
  }

  .pane-tabs [aria-selected='true'] {
    color: var(--concord-text);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--concord-accent);
  }

  .pane-close {
    margin-inline-start: auto;
  }

  .pane-content {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: 4px 12px 24px;
  }

  .pane h2 {
    margin: 14px 0 6px;
    font-size: var(--concord-small);
    font-weight: 620;
  }

  .pane p {
    margin: 0;
  }

  .tag {
    font-weight: 600;
    font-size: 12px;
    color: var(--concord-text-soft);
  }

  .finding {
    margin: 0 0 8px;
    padding: 4px 0 6px 8px;
    border-inline-start: 3px solid var(--concord-line-strong);
  }

  .finding.error {
    border-color: var(--concord-error);
  }

  .finding.warning {
    border-color: var(--concord-warning);
  }

  .finding.waived {
    opacity: 0.75;
  }

  .finding-sentence {
    display: flex;
    gap: 6px;
    padding: 2px;
    width: 100%;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .finding-sentence .sign {
    padding-top: 2px;
  }

  .finding.error .sign,
  .finding-sentence.error .sign {
    color: var(--concord-error);
  }

  .finding.warning .sign,
  .finding-sentence.warning .sign {
    color: var(--concord-warning);
  }

  .finding.note .sign,
  .finding-sentence.note .sign {
    color: var(--concord-info);
  }

  .finding-deeds {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    padding: 4px 2px 0;
  }

  .fix {
    border-color: var(--concord-accent);
    color: var(--concord-accent);
    background: var(--concord-raised);
    text-align: start;
    overflow-wrap: anywhere;
  }

  .fix:hover {
    background: var(--concord-accent-soft);
  }

  .quiet {
    color: var(--concord-text-soft);
    text-decoration: underline;
    padding: 2px 4px;
  }

  .explanation {
    padding: 4px 2px;
  }

  .explanation ul {
    margin: 4px 0;
    padding-inline-start: 16px;
  }

  .explanation p {
    margin: 0;
  }

  .waiver {
    display: grid;
    gap: 6px;
    padding: 6px 2px;
  }

  .waiver label {
    display: grid;
    gap: 2px;
  }

  .waiver label.inline {
    display: flex;
    gap: 6px;
    align-items: baseline;
  }

  .waiver button {
    justify-self: start;
    border-color: var(--concord-line-strong);
    background: var(--concord-raised);
  }

  input {
    font: inherit;
    color: inherit;
    background: var(--concord-raised);
    border: 1px solid var(--concord-line-strong);
    border-radius: var(--concord-radius);
    padding: 3px 6px;
  }

  input[type='checkbox'] {
    accent-color: var(--concord-accent);
  }

  .term-card {
    padding: 6px 0 8px;
    border-bottom: 1px solid var(--concord-line);
  }

  .term-head {
    font-weight: 600;
    display: flex;
    gap: 6px;
    align-items: baseline;
  }

  .rendering {
    display: grid;
    grid-template-columns: 30px 1fr;
    gap: 4px;
    padding: 1px 0;
    align-items: baseline;
    overflow-wrap: anywhere;
  }

  .found {
    display: inline;
    margin-inline-end: 6px;
  }

  .found.deprecated,
  .found.superseded {
    text-decoration: underline wavy var(--concord-error);
  }

  .term-card .fix {
    margin-top: 4px;
  }

  :is(.pane, .card) :lang(zh) {
    font-family: 'Noto Sans', var(--concord-font-han);
  }

  kbd {
    font: 11px/1.3 var(--concord-font);
    padding: 0 4px;
    margin-inline-start: 2px;
    border: 1px solid var(--concord-line-strong);
    border-radius: 3px;
    color: var(--concord-text-soft);
    background: var(--concord-ground);
    white-space: nowrap;
  }

  kbd.chosen {
    background: var(--concord-accent);
    color: var(--concord-on-accent);
    border-color: var(--concord-accent);
  }

  .history,
  .every {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .history li {
    padding: 4px 0 6px;
    border-bottom: 1px solid var(--concord-line);
  }

  .change {
    overflow-wrap: anywhere;
  }

  del {
    color: var(--concord-text-soft);
  }

  ins {
    text-decoration: none;
    background: var(--concord-ok-soft);
  }

  .every li + li {
    border-top: 1px solid var(--concord-line);
  }

  .every .finding-sentence {
    padding: 6px 2px;
  }

  .every .finding-sentence:hover {
    background: var(--concord-sunken);
  }

  /* Menus. */
  concord-menu {
    display: inline-flex;
  }

  .menu-button {
    display: inline-flex;
    align-items: center;
  }

  .menu-list {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 4px;
    min-width: 160px;
    overflow: auto;
    color: var(--concord-text);
    background: var(--concord-raised);
    border: 1px solid var(--concord-line-strong);
    border-radius: var(--concord-radius);
    font: var(--concord-small) / 1.5 var(--concord-font);
  }

  .menu-list .menu-item {
    display: flex;
    gap: 6px;
    align-items: center;
    width: 100%;
    padding: 4px 10px 4px 4px;
    text-align: start;
    color: inherit;
    text-decoration: none;
    border-radius: 3px;
    font: inherit;
  }

  .menu-list .menu-item:hover:not(:disabled),
  .menu-list .menu-item:focus {
    background: var(--concord-accent-soft);
    outline: none;
  }

  .menu-check {
    width: 14px;
  }

  /* A card beside a marked word. */
  .card {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 8px 12px;
    max-width: 360px;
    color: var(--concord-text);
    background: var(--concord-raised);
    border: 1px solid var(--concord-line-strong);
    border-radius: var(--concord-radius);
    font: var(--concord-small) / 1.5 var(--concord-font);
    overflow-wrap: anywhere;
  }

  .card p {
    margin: 0;
  }

  .card .why-heading {
    font-weight: 600;
    margin-bottom: 4px;
  }

  ul.why {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .card :not(ul) + ul.why.explained {
    margin-top: 6px;
    padding-top: 6px;
    border-top: 1px solid var(--concord-line);
  }

  ul.why > li {
    position: relative;
    padding-inline-start: 16px;
    unicode-bidi: plaintext;
  }

  ul.why > li::before {
    content: '–';
    position: absolute;
    inset-inline-start: 0;
    color: var(--concord-text-soft);
  }

  ul.why > .for::before {
    content: '+';
    color: var(--concord-ok);
  }

  ul.why > .missing {
    color: var(--concord-error);
    font-weight: 600;
  }

  ul.why > .missing::before {
    content: '▲';
    color: inherit;
    font-size: 10px;
  }

  .card .finding:last-child {
    margin-bottom: 0;
  }

  /* Notices and dialogs. */
  .notice {
    position: fixed;
    inset-block-end: 16px;
    inset-inline: 0;
    margin-inline: auto;
    width: fit-content;
    max-width: min(640px, 90vw);
    padding: 6px 14px;
    display: flex;
    gap: 10px;
    align-items: center;
    color: var(--concord-ground);
    background: var(--concord-text);
    border-radius: var(--concord-radius);
    font-size: var(--concord-small);
    opacity: 0;
    pointer-events: none;
    z-index: 5;
  }

  .notice.quiet {
    opacity: 0;
    pointer-events: none;
  }

  .notice[data-shown]:not(.quiet) {
    opacity: 1;
    pointer-events: auto;
  }

  .notice.trouble {
    color: var(--concord-warning);
    background: var(--concord-warning-soft);
    border: 1px solid currentcolor;
  }

  .notice button {
    text-decoration: underline;
    padding: 0 4px;
  }

  dialog {
    color: var(--concord-text);
    background: var(--concord-raised);
    border: 1px solid var(--concord-line-strong);
    border-radius: 6px;
    padding: 20px 24px;
    max-height: 84vh;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.3);
  }

  dialog h2 {
    margin: 0 0 10px;
    font-size: 17px;
  }

  dialog dl {
    columns: 2;
    column-gap: 32px;
    margin: 0 0 14px;
    font-size: var(--concord-small);
  }

  dialog dl > div {
    display: grid;
    grid-template-columns: 130px 1fr;
    gap: 8px;
    padding: 2px 0;
    break-inside: avoid;
  }

  dialog dd {
    margin: 0;
  }

  dialog button {
    border-color: var(--concord-line-strong);
    background: var(--concord-surface);
  }

  dialog.orphan {
    max-width: 560px;
  }

  .orphan-text {
    padding: 8px 10px;
    background: var(--concord-sunken);
    user-select: all;
    white-space: pre-wrap;
  }

  dialog.go form {
    display: flex;
    gap: 8px;
    align-items: end;
  }

  dialog.go label {
    display: grid;
    gap: 4px;
    font-size: var(--concord-small);
  }
`;
