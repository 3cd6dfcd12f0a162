import { useId } from 'react';
import type { Question } from '../../../client/imports.ts';
import { isDay } from '#kernel/time';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import type { Wizard } from './use-draft.ts';
import css from './wizard.module.css';

interface Props {
  readonly question: Extract<Question, { kind: 'day-order' | 'decimal' }>;
  readonly wizard: Wizard;
}

/** A cell that may be read in two ways, and both readings to choose from. */
export function Readings({ question, wizard }: Props) {
  const say = useSay();
  const id = useId();
  const readsAs = useReadsAs();
  const { said, say: tell } = wizard;
  const { kind, column, example, readings } = question;
  const field = kind === 'decimal' ? 'decimal' : 'dayOrder';
  return (
    <fieldset className={css['choices']}>
      <legend>{say(`wizard.reading.${kind}`, { example, column })}</legend>
      {readings.map((reading) => (
        <label key={reading.said} className={css['check']}>
          <input
            type="radio"
            name={id}
            checked={said[field] === reading.said}
            onChange={() => tell({ [field]: reading.said })}
          />
          {readsAs(reading.reads)}
        </label>
      ))}
    </fieldset>
  );
}

/** Days as the reader writes them; numbers with a word that tells a thousand from a fraction. */
function useReadsAs() {
  const say = useSay();
  const { day, number } = useFormats();
  return (reads: string): string => {
    const [onDay = ''] = reads.split('T');
    if (isDay(onDay)) return day(onDay);
    const decimals = reads.split('.')[1]?.length ?? 0;
    return say('wizard.reading.number', { number: number(Number(reads), decimals), decimals });
  };
}
