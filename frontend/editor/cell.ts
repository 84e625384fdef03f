import { html, nothing, type TemplateResult } from 'lit';
import type { Deeds } from './deeds';
import * as icons from './icons';
import type { Draft } from './outbox';
import { shifted } from './marks';
import { findingsOf, marksOf } from './row-marks';
import { isReading, moved, ownScript, shownScript } from './scripts';
import type { Session } from './session';
import type { CellShown, RowShown, SegmentShown, StateName } from './wire';
import './concord-menu';
import './concord-segment';

const STATES: readonly StateName[] = ['INITIAL', 'TRANSLATED', 'REVIEWED', 'FINAL'];

/** What one version says in one row. */
export function cell(session: Session, deeds: Deeds, row: RowShown, tag: string, column: number): TemplateResult {
  const language = session.language(tag);
  const shown: CellShown = row.cells.find((one) => one.language === tag) ?? { language: tag, segments: [] };
  const here = session.caret?.bead === row.id && session.caret.language === tag;
  const reading = isReading(session.columns, tag);
  const script = reading ? shownScript(session.columns, tag) : ownScript(tag);
  const segments: (SegmentShown | undefined)[] = shown.segments.length > 0 ? [...shown.segments] : [undefined];
  return html`<div
    class="cell ${here ? 'here' : ''}"
    role="gridcell"
    aria-colindex=${column + 2}
    lang=${reading ? `kk-${script}` : tag}
    dir=${reading ? (script === 'Arab' ? 'rtl' : 'ltr') : language.dir}
    data-language=${tag}
    data-script=${script}
  >
    <div class="texts">
      ${segments.map((segment, index) => text(session, deeds, row, shown, tag, segment, index))}
    </div>
    ${corner(session, deeds, row, shown)}
  </div>`;
}

function text(
  session: Session,
  deeds: Deeds,
  row: RowShown,
  shown: CellShown,
  tag: string,
  segment: SegmentShown | undefined,
  index: number,
): TemplateResult {
  const draft = session.draft(row.id, tag, segment);
  const many = shown.segments.length > 1;
  const name = session.language(tag).name;
  const label = many
    ? session.say('editor.text.part', { language: name, row: row.number, part: index + 1, parts: shown.segments.length })
    : session.say('editor.text', { language: name, row: row.number });
  const findings = segment ? row.findings.filter((f) => f.segment === segment.id && !f.waived) : [];
  const stored = segment?.text ?? '';
  const own = draft?.text ?? stored;
  const marks = marksOf(row, segment?.id ?? 0, session.sheet.source);
  const reading = isReading(session.columns, tag);
  const written = session.written(tag, own);
  return html`<div class="text ${many ? 'part' : ''}" data-segment=${segment?.id ?? 0}>
    ${session.aligning && segment ? tools(session, deeds, shown, segment, index) : nothing}
    <concord-segment
      data-language=${tag}
      data-bead=${row.id}
      data-index=${index}
      .bead=${row.id}
      .language=${tag}
      .index=${index}
      .segment=${segment?.id ?? 0}
      .text=${written?.text ?? own}
      .markedText=${written?.text ?? stored}
      .marks=${written ? moved(shifted(marks, stored, own), written) : marks}
      .label=${label}
      .hint=${segment ? '' : session.say('editor.silent')}
      title=${reading ? session.say('editor.script.reading') : nothing}
      .locked=${row.locked || reading}
      .wrong=${findings.some((finding) => finding.severity === 'ERROR')}
      @segment-typed=${(event: CustomEvent<{ text: string; composing: boolean }>) => {
        session.typed(row.id, tag, segment, event.detail.text, event.detail.composing);
      }}
    ></concord-segment>
    ${draft?.theirs ? choice(session, draft, draft.theirs) : draft?.refused ? refused(session, draft, draft.refused) : nothing}
  </div>`;
}

/** Somebody else changed the segment: both texts, and the person chooses. */
function choice(session: Session, draft: Draft, theirs: SegmentShown): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${session.say('editor.stale')}>
    <p class="choice-why" lang=${document.documentElement.lang}>${theirs.editor ? session.say('editor.stale.by', { who: theirs.editor }) : session.say('editor.stale.meanwhile')}</p>
    <p class="choice-text">${theirs.text}</p>
    <p class="choice-deeds" lang=${document.documentElement.lang}>
      <button @click=${() => session.outbox.keepMine(draft)}>${session.say('editor.stale.mine')}</button>
      <button @click=${() => session.takeTheirs(draft, theirs)}>${session.say('editor.stale.theirs')}</button>
    </p>
  </div>`;
}

function refused(session: Session, draft: Draft, sentence: string): TemplateResult {
  return html`<div class="choice" role="group" lang=${document.documentElement.lang}>
    <p class="choice-why">${sentence}</p>
    <p class="choice-deeds">
      <button @click=${() => session.outbox.takeTheirs(draft)}>${session.say('editor.refused.drop')}</button>
    </p>
  </div>`;
}

/** Alignment tools beside a segment. */
function tools(session: Session, deeds: Deeds, shown: CellShown, segment: SegmentShown, index: number): TemplateResult {
  const last = shown.segments.length - 1;
  const button = (key: string, icon: TemplateResult, run: () => void, enabled = true) =>
    html`<button
      class="tool"
      tabindex="-1"
      ?disabled=${!enabled}
      aria-label=${session.say(key)}
      title=${session.say(key)}
      @click=${run}
    >${icon}</button>`;
  return html`<div class="tools" role="toolbar" aria-label=${session.say('editor.align')} draggable="true" @dragstart=${(event: DragEvent) => {
    event.dataTransfer?.setData('application/x-concord-segment', `${segment.id}`);
    session.dragged = { segment: segment.id, language: shown.language, bead: session.beadOf(segment.id) };
  }}>
    <span class="grip" aria-hidden="true" title=${session.say('editor.drag')}>⠿</span>
    ${button('editor.move.up', icons.upArrowIcon, () => void deeds.move(segment.id, 'UP'), index === 0)}
    ${button('editor.move.down', icons.downArrowIcon, () => void deeds.move(segment.id, 'DOWN'), index === last)}
    ${button('editor.split', icons.splitIcon, () => session.splitAtCaret(segment.id))}
    ${button('editor.new-row', icons.newRowIcon, () => void deeds.newRow(segment.id))}
  </div>`;
}

function corner(session: Session, deeds: Deeds, row: RowShown, shown: CellShown): TemplateResult {
  const findings = findingsOf(row, shown.language);
  const worst = findings.find((f) => f.severity === 'ERROR') ?? findings.find((f) => f.severity === 'WARNING') ?? findings[0];
  return html`<div class="corner" lang=${document.documentElement.lang} dir="ltr">
    ${shown.segments.length > 0 ? state(session, deeds, row, shown) : nothing}
    ${worst
      ? html`<button
          class="flag ${worst.severity.toLowerCase()}"
          tabindex="-1"
          aria-label=${session.say('editor.findings.in-cell', { count: findings.length })}
          title=${findings.map((finding) => finding.sentence).join('\n')}
          @click=${() => deeds.show(worst)}
        >${icons.warningIcon}${findings.length > 1 ? findings.length : ''}</button>`
      : nothing}
  </div>`;
}

function state(session: Session, deeds: Deeds, row: RowShown, shown: CellShown): TemplateResult {
  const least = shown.segments.reduce<StateName>(
    (low, segment) => (STATES.indexOf(segment.state) < STATES.indexOf(low) ? segment.state : low),
    'FINAL',
  );
  const offered = session.sheet.mayReview ? STATES : STATES.slice(0, 2);
  const about = [
    session.say(`editor.state.${least.toLowerCase()}`),
    ...shown.segments.map((segment) => origin(session, segment)),
  ].join(' · ');
  return html`<concord-menu
    .face=${icons.stateIcon(least)}
    .look=${`state ${least.toLowerCase()}`}
    .label=${about}
    .items=${() => offered.map((one) => ({
      label: session.say(`editor.state.${one.toLowerCase()}`),
      icon: icons.stateIcon(one),
      checked: one === least,
      disabled: row.locked,
      run: () => void deeds.setState(row.id, shown.language, one),
    }))}
  ></concord-menu>`;
}

function origin(session: Session, segment: SegmentShown): string {
  const from = session.say(`editor.origin.${segment.origin.toLowerCase()}`, { percent: segment.percent });
  return segment.editor ? `${from}, ${segment.editor}` : from;
}
