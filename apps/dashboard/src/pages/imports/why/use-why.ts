import { useMemo } from 'react';
import type { Why } from '../../../client/imports.ts';
import { Problem, type SaidParams } from '../../../client/problem.ts';
import { useRefusals } from '../../../parts/texts/refusal.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { useOurWords } from '../wizard/use-our-words.ts';

/** Why something of a file is not taken, in the reader's language; in the words of the server where they are all there is. */
export function useWhy() {
  const say = useSay();
  const { said, fault, failure } = useRefusals();
  const { columnWord } = useOurWords();
  return useMemo(() => {
    const why = ({ code, message, params = {}, faults = [] }: Why): string => {
      if (faults.length === 0) {
        const about = { message, params: withColumnWords(params, columnWord) };
        // What is refused of a row is refused as it would be anywhere else.
        return said([`why.${code}`, `refusal.${code}`], about);
      }
      return faults
        .map((one) => say('why.fields', { column: columnWord(one.field), fault: fault(one) }))
        .join(' ');
    };
    return {
      why,
      /** Why a file was not even looked at. */
      whyOf: (error: Error): string => {
        const code = error instanceof Problem ? error.params['why'] : undefined;
        return typeof code === 'string' && error instanceof Problem
          ? why({ code, message: error.message, params: error.params })
          : failure(error);
      },
    };
  }, [say, said, fault, failure, columnWord]);
}

/** Columns of ours by what the page calls them. */
const withColumnWords = (params: SaidParams, columnWord: (column: string) => string): SaidParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      (name === 'column' || name === 'ours') && typeof value === 'string'
        ? columnWord(value)
        : value,
    ]),
  );
