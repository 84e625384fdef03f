import { lookOf, type Mark } from './marks';
import type { FindingShown, RowShown } from './wire';

const NONE: readonly Mark[] = [];
const known = new WeakMap<RowShown, Map<number, Mark[]>>();

/** What is underlined in a segment of a row: terms, and what findings are about. */
export function marksOf(row: RowShown, segment: number, source: string): readonly Mark[] {
  let bySegment = known.get(row);
  if (!bySegment) {
    bySegment = gather(row, source);
    known.set(row, bySegment);
  }
  return bySegment.get(segment) ?? NONE;
}

/** Findings of a cell that nobody has waived, the heaviest first. */
export function findingsOf(row: RowShown, language: string): FindingShown[] {
  return row.findings.filter((finding) => finding.language === language && !finding.waived);
}

/** A term that another version lacks is marked in the source: there the person sees what is meant. */
function gather(row: RowShown, source: string): Map<number, Mark[]> {
  const bySegment = new Map<number, Mark[]>();
  const add = (segment: number, mark: Mark) => {
    const marks = bySegment.get(segment);
    if (marks) marks.push(mark);
    else bySegment.set(segment, [mark]);
  };
  const open = row.findings.filter((finding) => !finding.waived);
  const missing = open.filter((finding) => finding.concept !== '' && finding.start === finding.end);
  const original = new Set(row.cells.find((cell) => cell.language === source)?.segments.map((segment) => segment.id));
  for (const term of row.terms) {
    const lacking = !original.has(term.segment) ? [] : missing.filter((finding) => finding.concept === term.concept).map((finding) => finding.key);
    add(term.segment, {
      start: term.start,
      end: term.end,
      look: lacking.length > 0 ? 'term-missing' : term.status === 'PREFERRED' ? 'term' : 'term-admitted',
      findings: lacking,
      concept: term.concept,
    });
  }
  for (const finding of open) {
    if (finding.segment > 0 && finding.end > finding.start) {
      add(finding.segment, {
        start: finding.start,
        end: finding.end,
        look: lookOf(finding.severity),
        findings: [finding.key],
        concept: finding.concept,
      });
    }
  }
  return bySegment;
}
