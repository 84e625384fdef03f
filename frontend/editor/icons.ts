import { svg, html, type TemplateResult } from 'lit';
import type { StateName } from './wire';

const drawn = (inside: TemplateResult<2>, look = ''): TemplateResult =>
  html`<svg class="icon ${look}" viewBox="0 0 16 16" aria-hidden="true">${inside}</svg>`;

const STATES: Record<StateName, TemplateResult> = {
  INITIAL: drawn(svg`<circle cx="8" cy="8" r="4.5" fill="none" stroke="currentColor" stroke-width="1.4"/>`, 'initial'),
  TRANSLATED: drawn(svg`<circle cx="8" cy="8" r="5" fill="currentColor"/>`, 'translated'),
  REVIEWED: drawn(
    svg`<path d="M3 8.5l3.4 3.5L13 4.5" fill="none" stroke="currentColor" stroke-width="2"/>`,
    'reviewed',
  ),
  FINAL: drawn(svg`<rect x="3.5" y="3.5" width="9" height="9" fill="currentColor"/>`, 'final'),
};

export function stateIcon(state: StateName): TemplateResult {
  return STATES[state];
}

/** A pie filled as far as the aligner is sure. */
export function confidenceIcon(confidence: number): TemplateResult {
  const full = Math.round(Math.max(0, Math.min(1, confidence)) * 4) / 4;
  if (full === 1) return drawn(svg`<circle cx="8" cy="8" r="5" fill="currentColor"/>`);
  const angle = full * 2 * Math.PI;
  const x = 8 + 5 * Math.sin(angle);
  const y = 8 - 5 * Math.cos(angle);
  return drawn(
    svg`<circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="1.2"/>${
      full === 0 ? '' : svg`<path d="M8 8V3A5 5 0 ${full > 0.5 ? 1 : 0} 1 ${x} ${y}Z" fill="currentColor"/>`
    }`,
  );
}

export const handIcon = drawn(
  svg`<circle cx="8" cy="5" r="2.6" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M3 13.5c.6-3 2.5-4 5-4s4.4 1 5 4" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
);
export const lockIcon = drawn(
  svg`<rect x="3.5" y="7" width="9" height="6.5" fill="currentColor"/><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
);
export const warningIcon = drawn(svg`<path d="M8 2.500L14.5 13.500h-13z" fill="currentColor"/>`);
export const downIcon = drawn(svg`<path d="M4 6l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.6"/>`);
export const upArrowIcon = drawn(svg`<path d="M8 13V4M4 7.500L8 3.500l4 4" fill="none" stroke="currentColor" stroke-width="1.6"/>`);
export const downArrowIcon = drawn(svg`<path d="M8 3v9M4 8.500l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.6"/>`);
export const mergeUpIcon = drawn(svg`<path d="M3 2.500h10M3 13.500h10M8 11V5M5.5 7.500L8 5l2.5 2.5" fill="none" stroke="currentColor" stroke-width="1.5"/>`);
export const mergeDownIcon = drawn(svg`<path d="M3 2.500h10M3 13.500h10M8 5v6M5.5 8.500L8 11l2.5-2.5" fill="none" stroke="currentColor" stroke-width="1.5"/>`);
export const splitIcon = drawn(svg`<path d="M2 8h4M10 8h4M8 2v12" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="none"/>`);
export const newRowIcon = drawn(svg`<path d="M2 5.500h12M2 11h6M11.5 8.500v5M9 11h5" fill="none" stroke="currentColor" stroke-width="1.5"/>`);
export const closeIcon = drawn(svg`<path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.5"/>`);
