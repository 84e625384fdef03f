import type { FindingShown, SeverityName } from './wire';

/** A stretch of a segment's text that is underlined, in UTF-16 units. */
export interface Mark {
  start: number;
  end: number;
  /** the CSS class that draws it */
  look: 'term' | 'term-admitted' | 'term-missing' | 'error' | 'warning' | 'note';
  /** keys of the findings it stands for */
  findings: string[];
  concept: string;
}

/** A piece of text under the same marks. */
export interface Piece {
  text: string;
  start: number;
  mark: Mark | undefined;
}

const WEIGHT: Record<Mark['look'], number> = {
  error: 5,
  warning: 4,
  note: 3,
  'term-missing': 2,
  'term-admitted': 1,
  term: 0,
};

export function lookOf(severity: SeverityName): 'error' | 'warning' | 'note' {
  return severity === 'ERROR' ? 'error' : severity === 'WARNING' ? 'warning' : 'note';
}

export function byWeight(a: FindingShown, b: FindingShown): number {
  return WEIGHT[lookOf(b.severity)] - WEIGHT[lookOf(a.severity)];
}

/** Cuts a text where marks begin and end; where several lie over each other the heaviest is drawn. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) {
    cuts.add(Math.min(mark.start, text.length));
    cuts.add(Math.min(mark.end, text.length));
  }
  const at = [...cuts].sort((a, b) => a - b);
  const found: Piece[] = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const start = at[i]!;
    const end = at[i + 1]!;
    let top: Mark | undefined;
    for (const mark of marks) {
      if (mark.start <= start && end <= mark.end && (!top || WEIGHT[mark.look] > WEIGHT[top.look])) top = mark;
    }
    found.push({ text: text.slice(start, end), start, mark: top });
  }
  return found;
}

/** Where two texts differ: the same beginning and the same end are left out. */
export function difference(before: string, after: string): { start: number; beforeEnd: number; afterEnd: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, beforeEnd: before.length - tail, afterEnd: after.length - tail };
}

/** Moves marks along with a text that is being typed; those whose own words changed go until the server has looked. */
export function shifted(marks: readonly Mark[], before: string, after: string): readonly Mark[] {
  if (before === after || marks.length === 0) return marks;
  const { start, beforeEnd, afterEnd } = difference(before, after);
  const by = afterEnd - beforeEnd;
  const kept: Mark[] = [];
  for (const mark of marks) {
    if (mark.end <= start) kept.push(mark);
    else if (mark.start >= beforeEnd) kept.push({ ...mark, start: mark.start + by, end: mark.end + by });
  }
  return kept;
}

/** Where a caret stands after a text was replaced under it. */
export function shiftedCaret(caret: number, before: string, after: string): number {
  const { start, beforeEnd, afterEnd } = difference(before, after);
  if (caret <= start) return caret;
  if (caret >= beforeEnd) return caret + afterEnd - beforeEnd;
  return afterEnd;
}
