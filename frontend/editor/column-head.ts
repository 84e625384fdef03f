import { html, nothing, type TemplateResult } from 'lit';
import { LEAST_COLUMN, moved, ordered, type Shown } from './columns';
import type { MenuItem } from './concord-menu';
import { downIcon } from './icons';
import { SCRIPTS, hasScripts, ownScript, shownScript, type Script } from './scripts';
import type { Session } from './session';
import './concord-menu';

/** The head of a version's column: its name, what can be done with the column, a handle for its width. */
export function columnHead(session: Session, layout: Shown, tag: string, index: number): TemplateResult {
  const language = session.language(tag);
  const isSource = session.sheet.sourceKnown && tag === session.sheet.source;
  return html`<div
    class="cell column"
    role="columnheader"
    aria-colindex=${index + 2}
    data-language=${tag}
    @dragover=${(event: DragEvent) => event.dataTransfer?.types.includes('application/x-concord-column') && event.preventDefault()}
    @drop=${(event: DragEvent) => dropped(session, tag, event)}
  >
    ${layout.narrow && index === 1
      ? partners(session, tag)
      : html`<span
          class="column-name"
          draggable="true"
          @dragstart=${(event: DragEvent) => event.dataTransfer?.setData('application/x-concord-column', tag)}
          >${language.name}${isSource ? html` <span class="soft">${session.say('editor.source')}</span>` : nothing}</span
        >`}
    ${hasScripts(tag) ? scripts(session, tag) : nothing}
    <concord-menu .face=${downIcon} .look=${'tool'} .label=${session.say('editor.column', { language: language.name })} .items=${() => menu(session, layout, tag)}></concord-menu>
    ${handle(session, tag)}
  </div>`;
}

/** Which script a Kazakh version is shown in; in another than its own it can be read, not edited. */
function scripts(session: Session, tag: string): TemplateResult {
  const now = shownScript(session.columns, tag);
  const show = (script: Script) => {
    const { [tag]: _, ...others } = session.columns.scripts;
    session.setColumns({ ...session.columns, scripts: script === ownScript(tag) ? others : { ...others, [tag]: script } });
  };
  return html`<span class="partners scripts" role="radiogroup" aria-label=${session.say('editor.script')}>
    ${SCRIPTS.map(
      ({ script, face }) => html`<button
        role="radio"
        aria-checked=${script === now}
        data-script=${script}
        title=${session.say(`editor.script.${script.toLowerCase()}`)}
        aria-label=${session.say(`editor.script.${script.toLowerCase()}`)}
        @click=${() => show(script)}
      >${face}</button>`,
    )}
  </span>`;
}

/** In a narrow window: which version stands beside the source. */
function partners(session: Session, now: string): TemplateResult {
  const others = ordered(session.columns, session.sheet.languages.map((language) => language.tag)).filter(
    (tag) => tag !== session.sheet.source && !session.columns.hidden.includes(tag),
  );
  return html`<span class="partners" role="radiogroup" aria-label=${session.say('editor.partner')}>
    ${others.map(
      (tag) => html`<button
        role="radio"
        aria-checked=${tag === now}
        title=${session.language(tag).name}
        @click=${() => session.setColumns({ ...session.columns, partner: tag })}
      >${tag === now ? session.language(tag).name : tag}</button>`,
    )}
  </span>`;
}

function menu(session: Session, layout: Shown, tag: string): MenuItem[] {
  const languages = session.sheet.languages.map((language) => language.tag);
  const order = ordered(session.columns, languages);
  const at = order.indexOf(tag);
  const { [tag]: width, ...widths } = session.columns.widths;
  const items: MenuItem[] = [
    { label: session.say('editor.column.left'), disabled: at === 0, run: () => session.setColumns(moved(session.columns, languages, tag, at - 1)) },
    { label: session.say('editor.column.right'), disabled: at === order.length - 1, run: () => session.setColumns(moved(session.columns, languages, tag, at + 1)) },
    { label: session.say('editor.column.hide'), disabled: layout.tags.length < 2, run: () => session.setColumns({ ...session.columns, hidden: [...session.columns.hidden, tag] }) },
    { label: session.say('editor.column.usual-width'), disabled: width === undefined, run: () => session.setColumns({ ...session.columns, widths }) },
  ];
  for (const hidden of session.columns.hidden.filter((other) => languages.includes(other))) {
    items.push({
      label: session.say('editor.column.show', { language: session.language(hidden).name }),
      run: () => session.setColumns({ ...session.columns, hidden: session.columns.hidden.filter((other) => other !== hidden) }),
    });
  }
  if (layout.squeezed) {
    items.push({
      label: session.say(layout.narrow ? 'editor.column.all' : 'editor.column.two'),
      run: () => session.setColumns({ ...session.columns, partner: layout.narrow ? '*' : '' }),
    });
  }
  return items;
}

function handle(session: Session, tag: string): TemplateResult {
  const setWidth = (width: number) =>
    session.setColumns({ ...session.columns, widths: { ...session.columns.widths, [tag]: Math.max(LEAST_COLUMN - 40, Math.round(width)) } });
  const widthOf = (target: EventTarget | null) => (target as HTMLElement).parentElement!.getBoundingClientRect().width;
  return html`<span
    class="handle"
    role="separator"
    aria-orientation="vertical"
    tabindex="0"
    aria-label=${session.say('editor.column.width', { language: session.language(tag).name })}
    aria-valuenow=${session.columns.widths[tag] ?? LEAST_COLUMN}
    @keydown=${(event: KeyboardEvent) => {
      const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      setWidth(widthOf(event.target) + step);
    }}
    @dblclick=${() => {
      const { [tag]: _, ...widths } = session.columns.widths;
      session.setColumns({ ...session.columns, widths });
    }}
    @pointerdown=${(event: PointerEvent) => {
      const target = event.target as HTMLElement;
      const before = widthOf(target);
      target.setPointerCapture(event.pointerId);
      event.preventDefault();
      target.onpointermove = (move) => setWidth(before + move.clientX - event.clientX);
      target.onpointerup = () => (target.onpointermove = target.onpointerup = null);
    }}
  ></span>`;
}

function dropped(session: Session, onto: string, event: DragEvent): void {
  const tag = event.dataTransfer?.getData('application/x-concord-column');
  if (!tag || tag === onto) return;
  event.preventDefault();
  const languages = session.sheet.languages.map((language) => language.tag);
  session.setColumns(moved(session.columns, languages, tag, ordered(session.columns, languages).indexOf(onto)));
}
