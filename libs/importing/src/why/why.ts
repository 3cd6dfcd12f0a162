import type { Problem } from '#commands/forms/form';
import type { Params } from '#kernel/decision';
import { FILES } from './files.why.ts';
import { LEFT_OUT } from './left-out.why.ts';
import { ROWS } from './rows.why.ts';

/** Why a row or a file is not taken: a name for programs and languages, what it is about, and a sentence in English. */
export interface Why {
  readonly code: string;
  readonly message: string;
  readonly params?: Params;
  /** What is wrong with which column, where that is the reason. */
  readonly faults?: readonly Problem[];
}

/** All that can be wrong with a row or a file, or make a row nothing to record. */
const SENTENCES = { ...ROWS, ...LEFT_OUT, ...FILES } as const;

export type WhyCode = keyof typeof SENTENCES;

// The keys of the tables above.
export const WHY_CODES = Object.keys(SENTENCES) as readonly WhyCode[];

export function why<C extends WhyCode>(code: C, ...about: Parameters<(typeof SENTENCES)[C]>): Why {
  // The code's own parameters are asked for above; here any of them is one.
  const sentence = SENTENCES[code] as (params?: Params) => string;
  const [params] = about as readonly Params[];
  return { code, message: sentence(params), ...(params ? { params } : {}) };
}

/**
 * A reason in the words of a recipe: recipes are data that people write, so that ours are known by their words. What
 * is none of ours has no other name.
 */
export const whyInWords = (message: string): Why => ({
  code: CODE_OF.get(message) ?? 'own-words',
  message,
});

const CODE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...LEFT_OUT, ...ROWS }).flatMap(([code, sentence]) =>
    // What is about something is said by nobody's recipe.
    sentence.length === 0 ? [[(sentence as () => string)(), code] as const] : [],
  ),
);

/** Columns that cannot be read as they are. */
export const whyOfFields = (message: string, faults: readonly Problem[]): Why => ({
  code: 'fields',
  message,
  faults,
});
