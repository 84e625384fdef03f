import type { CellShown, RowShown, SegmentShown } from './wire';

const PAGE = 40;

/** The rows of a statement as far as they have been fetched, in order; fetches the others when they are looked at. */
export class Rows {
  private rows: (RowShown | undefined)[] = [];
  private byBead = new Map<number, number>();
  private asked = new Set<number>();
  private generation = 0;
  /** grows when rows came, went or were fetched */
  version = 0;

  constructor(
    private readonly fetch: (from: number, count: number) => Promise<RowShown[]>,
    private readonly came: (rows: readonly RowShown[]) => void,
  ) {}

  get count(): number {
    return this.rows.length;
  }

  begin(count: number): void {
    this.generation++;
    this.asked.clear();
    this.rows = new Array<RowShown | undefined>(count).fill(undefined);
    this.byBead.clear();
    this.version++;
  }

  at(index: number): RowShown | undefined {
    return this.rows[index];
  }

  ids(): (number | undefined)[] {
    return this.rows.map((row) => row?.id);
  }

  indexOf(bead: number): number {
    return this.byBead.get(bead) ?? -1;
  }

  byId(bead: number): RowShown | undefined {
    return this.rows[this.indexOf(bead)];
  }

  /** The bead a segment stands in, 0 when it is not here. */
  beadOf(segment: number): number {
    return this.rows.find((row) => row && segmentsOf(row).some((one) => one.id === segment))?.id ?? 0;
  }

  /** Asks for what is missing in a stretch; what was asked for already is not asked again. */
  want(from: number, to: number): void {
    for (let page = Math.floor(Math.max(0, from) / PAGE); page * PAGE < Math.min(to, this.count); page++) {
      const start = page * PAGE;
      const end = Math.min(start + PAGE, this.count);
      if (this.asked.has(page) || this.complete(start, end)) continue;
      this.load(page, start, end - start).catch(() => undefined);
    }
  }

  /** Makes sure that a row is here. */
  async need(index: number): Promise<RowShown | undefined> {
    if (index < 0 || index >= this.count) return undefined;
    if (!this.rows[index]) {
      const page = Math.floor(index / PAGE);
      await this.load(page, page * PAGE, Math.min(PAGE, this.count - page * PAGE));
    }
    return this.rows[index];
  }

  /** Puts a newer look of a row in its place; an older one of a segment never replaces a newer one. */
  put(row: RowShown): RowShown | undefined {
    const index = this.indexOf(row.id);
    const before = this.rows[index];
    if (!before) return undefined;
    const known = new Map(segmentsOf(before).map((segment) => [segment.id, segment]));
    const newest = (segment: SegmentShown) => {
      const old = known.get(segment.id);
      return old && old.revision > segment.revision ? old : segment;
    };
    const cells = row.cells.map((cell) => ({ ...cell, segments: cell.segments.map(newest) }));
    this.rows[index] = { ...row, number: index + 1, cells };
    return before;
  }

  /** Rows came or went: fetches those in sight first and changes over when they are here, so that nothing blinks. */
  async renew(count: number, from: number, to: number): Promise<void> {
    const generation = ++this.generation;
    this.asked.clear();
    const start = Math.max(0, Math.min(from, count - 1));
    const fresh = await this.fetch(start, Math.max(1, Math.min(to, count) - start));
    if (generation !== this.generation) return;
    this.rows = new Array<RowShown | undefined>(count).fill(undefined);
    this.byBead.clear();
    this.take(start, fresh);
  }

  private async load(page: number, from: number, count: number): Promise<void> {
    const generation = this.generation;
    this.asked.add(page);
    try {
      const fresh = await this.fetch(from, count);
      if (generation === this.generation) this.take(from, fresh);
    } finally {
      if (generation === this.generation) this.asked.delete(page);
    }
  }

  private take(from: number, fresh: readonly RowShown[]): void {
    fresh.forEach((row, i) => {
      if (from + i >= this.rows.length) return;
      this.rows[from + i] = row;
      this.byBead.set(row.id, from + i);
    });
    this.version++;
    this.came(fresh);
  }

  private complete(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!this.rows[i]) return false;
    return true;
  }
}

export function segmentsOf(row: RowShown): SegmentShown[] {
  return row.cells.flatMap((cell) => cell.segments);
}

export function cellOf(row: RowShown | undefined, language: string): CellShown | undefined {
  return row?.cells.find((cell) => cell.language === language);
}
