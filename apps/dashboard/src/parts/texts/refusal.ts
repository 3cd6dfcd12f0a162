import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { isDay } from '#kernel/time';
import { Problem, type SaidParams } from '../../client/problem.ts';
import { useFormats, type Formats } from './formats.ts';

/** Something refused or wrong: a code, what it is about, and a sentence of the server's. */
interface Refused {
  readonly code: string;
  readonly message: string;
  readonly params?: SaidParams;
}

export interface Refusals {
  /** Why the server would not, as a sentence. */
  readonly refusal: (problem: Pick<Problem, 'code' | 'message' | 'params'>) => string;
  /** Why something failed, whatever it failed with. */
  readonly failure: (error: Error) => string;
  /** What is wrong with a field, as a sentence beside it. */
  readonly fault: (fault: Refused) => string;
  /** A sentence by the first of these names that has one, else in the words of the server. */
  readonly said: (names: readonly string[], refused: Omit<Refused, 'code'>) => string;
  /** A sentence for each wrong field of a form: that of its first fault. */
  readonly faults: (problem: Pick<Problem, 'faults'>) => Readonly<Record<string, string>>;
}

/** Refusals in the reader's language; a code that has no text there, or none yet, in the words of the server. */
export function useRefusals(): Refusals {
  const intl = useIntl();
  const formats = useFormats();
  return useMemo(() => {
    const said: Refusals['said'] = (names, { message, params = {} }) => {
      const id = names.find((name) => Object.hasOwn(intl.messages, name));
      return id === undefined
        ? sentence(message)
        : intl.formatMessage({ id }, written(params, formats));
    };
    const fault = (one: Refused) => said([`fault.${one.code}`], one);
    const refusal: Refusals['refusal'] = (problem) => said([`refusal.${problem.code}`], problem);
    return {
      said,
      fault,
      faults: ({ faults }) =>
        Object.fromEntries(faults.toReversed().map((one) => [rootOf(one.field), fault(one)])),
      refusal,
      failure: (error) => (error instanceof Problem ? refusal(error) : error.message),
    };
  }, [intl, formats]);
}

/** What a sentence is about as the reader writes it: days by names in `On`, amounts by their currency. */
export function written(
  params: SaidParams,
  { day, exactAmount }: Pick<Formats, 'day' | 'exactAmount'>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'object') return [name, exactAmount(value)];
      // Roles choose among words, whose names in a message have no hyphens.
      if (name === 'could') return [name, String(value).replaceAll('-', '_')];
      return [name, /On$/.test(name) && isDay(String(value)) ? day(String(value)) : value];
    }),
  );
}

/** `lines[0].amount` belongs to the field `lines`. */
const rootOf = (field: string): string => /[^.[]+/.exec(field)?.[0] ?? field;

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
