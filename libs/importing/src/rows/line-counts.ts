/** How many rows say that they are of one order, for each; where they stand apart they are waited for. */
export class LineCounts {
  /** A collision makes an order wait to the end of the file, nothing more. */
  readonly #counts = new Map<number, number>();
  readonly #apart = new Set<number>();
  #before: number | undefined;

  add(order: string): void {
    const hash = hashOf(order);
    const count = this.#counts.get(hash) ?? 0;
    if (count > 0 && hash !== this.#before) this.#apart.add(hash);
    this.#counts.set(hash, count + 1);
    this.#before = hash;
  }

  of(order: string): number {
    return this.#counts.get(hashOf(order)) ?? 0;
  }

  /** Rows of orders whose rows stand apart: so many may have to be held at a time. */
  rowsApart(): number {
    let rows = 0;
    for (const hash of this.#apart) rows += this.#counts.get(hash) ?? 0;
    return rows;
  }
}

/** Which of several readings of a file an order belongs to. */
export const turnOf = (order: string, turns: number): number =>
  turns === 1 ? 0 : hashOf(order) % turns;

/** 53 bits by two rounds of FNV-1a (Fowler, Noll, Vo 1991), so that a million orders fit in a small table. */
function hashOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
