import { html, nothing, type TemplateResult } from 'lit';
import type { VersionExplained } from './wire';

/** A wording that was found, and how its words were read, in the reader's language. */
export function wording(language: string, found: VersionExplained['found'][number]): TemplateResult {
  const note = found.note ? html`<bdi> – ${found.note}</bdi>` : nothing;
  return html`<span class="soft"><span lang=${language} dir="auto">${found.text}</span>${note}</span>`;
}
