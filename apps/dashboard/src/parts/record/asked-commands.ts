import { folded } from '#kernel/folded';

/** Something that can be done, by the words it is called. */
interface Named {
  readonly title: string;
}

/** Something that was asked for, and what was typed beside its name. */
export interface Asked<N extends Named> {
  readonly named: N;
  readonly rest: readonly string[];
}

/** A word of one letter begins too much. */
const LETTERS_MIN = 2;

/**
 * What a text asks for, in any order of its words: `log threat at acme` is a threat, beside `acme`. Those come first
 * that leave least of the text over, of these the ones most of whose name was said. `between` are words that say
 * nothing, such as `at`.
 */
export function askedCommands<N extends Named>(
  text: string,
  commands: readonly N[],
  between: ReadonlySet<string>,
): readonly Asked<N>[] {
  const words = wordsIn(text);
  const found = commands.flatMap((named) => {
    const title = wordsIn(named.title).map(folded);
    const said = words.filter((word) => begins(word, title, between));
    if (said.length === 0) return [];
    const rest = words.filter((word) => !said.includes(word) && !between.has(folded(word)));
    return [{ named, rest, share: said.length / title.length }];
  });
  const least = Math.min(...found.map(({ rest }) => rest.length));
  return found
    .filter(({ rest }) => rest.length === least)
    .sort((one, other) => other.share - one.share)
    .map(({ named, rest }) => ({ named, rest }));
}

const begins = (word: string, title: readonly string[], between: ReadonlySet<string>): boolean => {
  const typed = folded(word);
  return (
    typed.length >= LETTERS_MIN && !between.has(typed) && title.some((one) => one.startsWith(typed))
  );
};

export const wordsIn = (text: string): readonly string[] =>
  text.split(/[\s,;]+/).filter((word) => word !== '');
