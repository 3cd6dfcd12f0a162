/** Words of a place in the table: two of the hash and one of the count, which is 0 where the place is free. */
const WORDS = 3;
const PLACES_MIN = 1_024;
/** So full it may become: fuller ones are searched for long. */
const FULL = 0.75;
/** So many marks of base64url are 30 bits. */
const MARKS = 5;

/**
 * Counts how often hashes came, for millions of them: some 20 bytes each, a fifth of what a map of texts takes. It
 * looks at the last 60 bits, which two of a million contents share by chance in one of two million files.
 */
export class HashCounts {
  #table = new Uint32Array(WORDS * PLACES_MIN);
  #size = 0;

  /** Counts a hash in base64url, of at least ten marks; answers how often it came by now. */
  add(hash: string): number {
    if (this.#size > FULL * placesOf(this.#table)) this.#grow();
    const end = hash.length;
    const high = bitsOf(hash, end - 2 * MARKS);
    const low = bitsOf(hash, end - MARKS);
    const table = this.#table;
    const at = placeOf(table, high, low);
    const count = Number(table[at + 2]) + 1;
    if (count === 1) this.#size += 1;
    table[at] = high;
    table[at + 1] = low;
    table[at + 2] = count;
    return count;
  }

  #grow(): void {
    const before = this.#table;
    const table = new Uint32Array(2 * before.length);
    for (let from = 0; from < before.length; from += WORDS) {
      if (before[from + 2] === 0) continue;
      const at = placeOf(table, Number(before[from]), Number(before[from + 1]));
      table.set(before.subarray(from, from + WORDS), at);
    }
    this.#table = table;
  }
}

const placesOf = (table: Uint32Array): number => table.length / WORDS;

/** Where a hash stands, or the free place where it would. */
function placeOf(table: Uint32Array, high: number, low: number): number {
  const places = placesOf(table);
  // There are as many places as a power of two, and always a free one.
  for (let place = low & (places - 1); ; place = (place + 1) & (places - 1)) {
    const at = place * WORDS;
    if (table[at + 2] === 0 || (table[at] === high && table[at + 1] === low)) return at;
  }
}

function bitsOf(hash: string, from: number): number {
  let bits = 0;
  for (let at = from; at < from + MARKS; at += 1) {
    bits = (bits << 6) | Number(VALUES[hash.charCodeAt(at)]);
  }
  return bits;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What each mark of base64url stands for, by its code. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < ALPHABET.length; value += 1) {
  VALUES[ALPHABET.charCodeAt(value)] = value;
}
