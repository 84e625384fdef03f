/** Heights of rows, most of them not yet seen, and where each row therefore begins. */
export class Heights {
  private known = new Map<number, number>();
  private ids: readonly (number | undefined)[] = [];
  private offsets = new Float64Array(1);
  private reckonedTo = 0;
  private sum = 0;

  /** The rows in order; `undefined` where the row is not loaded yet. */
  setRows(ids: readonly (number | undefined)[]): void {
    this.ids = ids;
    if (this.offsets.length !== ids.length + 1) this.offsets = new Float64Array(ids.length + 1);
    this.reckonedTo = 0;
  }

  /** Notes a height as measured; true when it is news. */
  measured(index: number, id: number, height: number): boolean {
    const before = this.known.get(id);
    if (before !== undefined && Math.abs(before - height) < 0.5) return false;
    this.sum += height - (before ?? 0);
    this.known.set(id, height);
    this.reckonedTo = Math.min(this.reckonedTo, index);
    return true;
  }

  /** Where a row begins, from the top of the first. */
  top(index: number): number {
    this.reckon(index);
    return this.offsets[index]!;
  }

  get total(): number {
    return this.top(this.ids.length);
  }

  /** The row a height lies in. */
  at(y: number): number {
    this.reckon(this.ids.length);
    let low = 0;
    let high = this.ids.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsets[middle]! <= y) low = middle;
      else high = middle - 1;
    }
    return Math.min(low, Math.max(0, this.ids.length - 1));
  }

  private guess(): number {
    return this.known.size === 0 ? 72 : Math.round(this.sum / this.known.size);
  }

  private reckon(to: number): void {
    if (this.reckonedTo >= to) return;
    const guess = this.guess();
    for (let i = this.reckonedTo; i < to; i++) {
      const id = this.ids[i];
      this.offsets[i + 1] = this.offsets[i]! + ((id === undefined ? undefined : this.known.get(id)) ?? guess);
    }
    this.reckonedTo = to;
  }
}
