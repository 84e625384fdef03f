import type { Script } from './scripts';

/** Which versions are shown, in which order and how wide: kept in this browser for all statements. */
export interface Columns {
  order: string[];
  hidden: string[];
  widths: Record<string, number>;
  /** beside the source in a narrow window: one version, or `*` for all */
  partner: string;
  /** width of the pane at the right, 0 when closed */
  pane: number;
  /** the script a version is shown in where that is not its own, by language tag */
  scripts: Record<string, Script>;
}

export const GUTTER = 58;
export const LEAST_COLUMN = 190;
const KEY = 'concord-editor-columns';

export function readColumns(): Columns {
  const usual: Columns = { order: [], hidden: [], widths: {}, partner: '', pane: 300, scripts: {} };
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Columns>) };
  } catch {
    return usual;
  }
}

export function keepColumns(columns: Columns): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(columns));
  } catch {
    // A browser that keeps nothing shows the usual columns next time.
  }
}

/** The versions in the order the person put them; new ones at the end. */
export function ordered(columns: Columns, languages: readonly string[]): string[] {
  const known = columns.order.filter((tag) => languages.includes(tag));
  return [...known, ...languages.filter((tag) => !known.includes(tag))];
}

export interface Shown {
  tags: string[];
  /** true when only the source and one version are shown */
  narrow: boolean;
  /** true when there would be room for a switch only */
  squeezed: boolean;
}

/** What fits: all versions that are not hidden, or in a narrow window the source and one more. */
export function shown(columns: Columns, languages: readonly string[], source: string, width: number): Shown {
  const tags = ordered(columns, languages).filter((tag) => !columns.hidden.includes(tag));
  const all = tags.length > 0 ? tags : [...languages];
  const squeezed = all.length > 2 && width - GUTTER < all.length * LEAST_COLUMN;
  if (!squeezed || columns.partner === '*') return { tags: all, narrow: false, squeezed };
  const left = all.includes(source) ? source : all[0]!;
  const right = all.includes(columns.partner) && columns.partner !== left ? columns.partner : all.find((tag) => tag !== left)!;
  return { tags: [left, right], narrow: true, squeezed };
}

export function template(columns: Columns, tags: readonly string[]): string {
  const widths = tags.map((tag, i) => {
    const width = columns.widths[tag];
    if (width === undefined) return `minmax(${LEAST_COLUMN}px, 1fr)`;
    const fills = i === tags.length - 1 && tags.every((t) => columns.widths[t] !== undefined);
    return fills ? `minmax(${width}px, 1fr)` : `${width}px`;
  });
  return `${GUTTER}px ${widths.join(' ')}`;
}

export function moved(columns: Columns, languages: readonly string[], tag: string, to: number): Columns {
  const order = ordered(columns, languages).filter((other) => other !== tag);
  order.splice(Math.max(0, to), 0, tag);
  return { ...columns, order };
}
