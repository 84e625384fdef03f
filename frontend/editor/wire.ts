import type { Script, Written } from './scripts';

/** What travels between the editor and the server; the records of EditorState.java, field by field. */

export type StateName = 'INITIAL' | 'TRANSLATED' | 'REVIEWED' | 'FINAL';
export type SeverityName = 'ERROR' | 'WARNING' | 'NOTE';
export type DirectionName = 'UP' | 'DOWN';
export type ScopeName = 'ROW' | 'STATEMENT';

export interface LanguageShown {
  tag: string;
  /** in the reader's language */
  name: string;
  dir: 'ltr' | 'rtl';
}

export interface SheetShown {
  id: number;
  slug: string;
  title: string;
  /** sign-in name, so that texts kept in this browser never go out under another name */
  person: string;
  mayReview: boolean;
  /** the version at the left: the source, else the first */
  source: string;
  sourceKnown: boolean;
  languages: LanguageShown[];
  rowCount: number;
  /** row to begin at, from 1 */
  row: number;
  /** true when the address named that row */
  rowNamed: boolean;
}

export interface SegmentShown {
  id: number;
  text: string;
  state: StateName;
  origin: 'ALIGNED' | 'TYPED' | 'MEMORY' | 'IMPORTED' | 'MACHINE';
  percent: number;
  revision: number;
  editor: string;
}

export interface CellShown {
  language: string;
  segments: SegmentShown[];
}

export interface TermShown {
  segment: number;
  start: number;
  end: number;
  concept: string;
  status: 'PREFERRED' | 'ADMITTED' | 'DEPRECATED' | 'SUPERSEDED';
  exact: boolean;
}

export interface FixShown {
  segment: number;
  start: number;
  end: number;
  text: string;
  certain: boolean;
}

export interface FindingShown {
  key: string;
  bead: number;
  row: number;
  language: string;
  /** 0 when its cell is silent */
  segment: number;
  start: number;
  end: number;
  check: string;
  severity: SeverityName;
  sentence: string;
  fixes: FixShown[];
  /** empty when it is about none */
  concept: string;
  waived: boolean;
}

export interface RowShown {
  id: number;
  number: number;
  /** 0 to 1 */
  confidence: number;
  handMade: boolean;
  locked: boolean;
  cells: CellShown[];
  terms: TermShown[];
  findings: FindingShown[];
}

/** The server's answer to anything that changes a row. Exactly one of the fields tells what happened. */
export interface Answer {
  /** stored; how the row looks now */
  row?: RowShown | null;
  /** stored, as this segment */
  segment?: SegmentShown | null;
  /** not stored: somebody changed the segment since; this is theirs */
  theirs?: SegmentShown | null;
  /** rows came or went; go to this one */
  step?: StepShown | null;
  /** not done, with the sentence that says why */
  refused?: string | null;
}

export interface StepShown {
  /** what was done, as a sentence */
  sentence: string;
  /** number of the row to look at, from 1; 0 for none */
  row: number;
  rowCount: number;
}

export interface Gauge {
  percent: Record<string, number>;
  errors: number;
  warnings: number;
  notes: number;
  /** "3 errors, 7 warnings" */
  words: string;
}

export interface PaneTerm {
  concept: string;
  /** by language tag: the term to write, empty when there is none */
  preferred: Record<string, string>;
}

export interface HistoryText {
  language: string;
  before: string;
  after: string;
}

export interface HistoryShown {
  who: string;
  /** ISO instant */
  at: string;
  kind: string;
  texts: HistoryText[];
}

export interface PaneShown {
  bead: number;
  terms: PaneTerm[];
  history: HistoryShown[];
}

/** What a version says of a concept: the rule that decided, and each wording with how its words were read. */
export interface VersionExplained {
  language: string;
  sentence: string;
  found: { text: string; note: string }[];
}

/** Why the findings about a concept were made in a row. */
export interface ExplanationShown {
  counts: string;
  versions: VersionExplained[];
  /** the row as the text of a case file */
  test: string;
}

/** One reason why a row stands as it does. */
export interface ReasonShown {
  sentence: string;
  weight: 'for' | 'against' | 'missing';
}

/** Methods the server offers to this element. */
export interface Server {
  rows(from: number, count: number): Promise<RowShown[]>;
  type(segment: number, revision: number, text: string): Promise<Answer>;
  typeInto(bead: number, language: string, text: string): Promise<Answer>;
  confirm(bead: number, language: string, state: StateName | ''): Promise<Answer>;
  reopen(bead: number, language: string): Promise<Answer>;
  replace(fix: FixShown, revision: number): Promise<Answer>;
  waive(bead: number, finding: string, reason: string, scope: ScopeName): Promise<Answer>;
  unwaive(bead: number, finding: string): Promise<Answer>;
  lock(bead: number, locked: boolean): Promise<Answer>;
  merge(bead: number, direction: DirectionName): Promise<Answer>;
  splitSegment(bead: number, segment: number, caret: number): Promise<Answer>;
  splitBead(segment: number): Promise<Answer>;
  moveSegment(segment: number, direction: DirectionName): Promise<Answer>;
  undo(): Promise<Answer>;
  redo(): Promise<Answer>;
  pane(bead: number): Promise<PaneShown>;
  reasons(bead: number): Promise<ReasonShown[]>;
  /** Opens a dialog; the rows come by `realigned` when it is done. */
  askToRealign(row: number): Promise<void>;
  /** Opens a dialog; the page loads anew when the version is in. */
  askForVersion(): Promise<void>;
  findings(): Promise<FindingShown[]>;
  gauge(): Promise<Gauge>;
  rowNumber(bead: number): Promise<number>;
  explain(bead: number, concept: string): Promise<ExplanationShown | null>;
  written(language: string, script: Script, texts: string[]): Promise<Written[]>;
  /** opens the dialog that asks for a term */
  proposeTerm(bead: number, language: string, selected: string): Promise<void>;
}
