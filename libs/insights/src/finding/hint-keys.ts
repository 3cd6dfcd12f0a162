import { folded, wordsOf } from '#kernel/folded';
import { hmacSha256 } from '#kernel/hash';

/** Of a word so many letters are looked up at most: the name itself has to have the rest. */
const PREFIX_MAX = 10;
/** With fewer letters, unless they are a whole word, half of all people would be found. */
const PREFIX_MIN = 3;

/**
 * Under which keys it is kept who was called how. Names and addresses are there as keyed hashes alone: whoever types
 * the beginning of a word finds it, and nobody can read it there.
 */
export class HintKeys {
  constructor(private readonly secret: Buffer) {}

  order(text: string): string {
    return JSON.stringify(['order', folded(text.trim())]);
  }

  address(text: string): string {
    return this.#hashed('address', canonicalAddress(text));
  }

  /** All beginnings by which a name is found. */
  beginningsOf(name: string): readonly string[] {
    const beginnings = wordsOf(name).flatMap((word) => {
      const letters = Array.from(word);
      const lengths = letters.map((_, index) => index + 1).filter((length) => length <= PREFIX_MAX);
      return lengths
        .filter((length) => length >= PREFIX_MIN || length === letters.length)
        .map((length) => letters.slice(0, length).join(''));
    });
    return [...new Set(beginnings)].map((beginning) => this.#hashed('name', beginning));
  }

  /** By which keys somebody is looked up, one a word that was typed. */
  typed(text: string): readonly string[] {
    return wordsOf(text).map((word) =>
      this.#hashed('name', Array.from(word).slice(0, PREFIX_MAX).join('')),
    );
  }

  #hashed(kind: string, text: string): string {
    return JSON.stringify([
      kind,
      hmacSha256(this.secret, JSON.stringify(['found-by', kind, text])),
    ]);
  }
}

/** An address in the form in which two are compared. */
export const canonicalAddress = (text: string): string =>
  text.normalize('NFC').trim().toLowerCase();
