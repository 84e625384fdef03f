import { Heights } from './heights';
import type { Rows } from './rows';

/** How far beyond the window rows are kept ready. */
const SPARE_PX = 500;

/**
 * Which rows are near the window, and where it is scrolled to. One row is the anchor: it stays where it is on the screen,
 * whatever grows, shrinks, comes or goes above it.
 */
export class Viewport {
  readonly heights = new Heights();
  private anchor = { bead: 0, index: 0, delta: 0 };
  private seenVersion = -1;

  /** @param height of the window, below the head */
  constructor(
    private readonly rows: Rows,
    public height = 800,
  ) {}

  /** Takes notice of rows that came or went. */
  refresh(): void {
    if (this.seenVersion === this.rows.version) return;
    this.seenVersion = this.rows.version;
    this.heights.setRows(this.rows.ids());
    const index = this.rows.indexOf(this.anchor.bead);
    if (index >= 0) this.anchor.index = index;
    this.anchor.index = Math.min(this.anchor.index, Math.max(0, this.rows.count - 1));
  }

  /** Where the scroll bar belongs. */
  get top(): number {
    return Math.max(0, this.heights.top(this.anchor.index) + this.anchor.delta);
  }

  /** First row and row after the last that should be in the page. */
  get near(): { from: number; to: number } {
    if (this.rows.count === 0) return { from: 0, to: 0 };
    const top = this.top;
    return {
      from: this.heights.at(Math.max(0, top - SPARE_PX)),
      to: this.heights.at(top + this.height + SPARE_PX) + 1,
    };
  }

  /** The person scrolled: the row with the caret is the anchor while it is in sight, else the uppermost row. */
  scrolledTo(top: number, caretRow: number): void {
    if (Math.abs(top - this.top) <= 1) return;
    let index = this.heights.at(top);
    if (caretRow >= 0) {
      const caretTop = this.heights.top(caretRow);
      if (caretTop >= top && caretTop < top + this.height) index = caretRow;
    }
    this.hold(index, top - this.heights.top(index));
  }

  /** Scrolls as little as needed for a row to be seen whole; false when it is. */
  bring(index: number): boolean {
    const rowTop = this.heights.top(index);
    const rowBottom = this.heights.top(index + 1);
    const context = Math.min(60, this.height / 8);
    const now = this.top;
    let goal = now;
    if (rowTop < now + 4) goal = Math.max(0, rowTop - context);
    else if (rowBottom > now + this.height - 4) goal = Math.min(rowTop - 4, rowBottom - this.height + context);
    this.hold(index, goal - rowTop);
    return Math.abs(goal - now) > 1;
  }

  private hold(index: number, delta: number): void {
    this.anchor = { bead: this.rows.at(index)?.id ?? 0, index, delta };
  }
}
