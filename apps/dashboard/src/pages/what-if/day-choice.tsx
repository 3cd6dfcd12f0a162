import { AHEAD_DAYS_MAX } from '#insights/today/today.query';
import { addDays, isDay, type Day } from '#kernel/time';
import { useSay } from '../../parts/texts/text.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './what-if-page.module.css';

interface Props {
  readonly on: Day;
  readonly today: Day;
  /** Undefined for today. */
  readonly onChoose: (day: Day | undefined) => void;
}

/** The day it is looked at: today, or one ahead. */
export function DayChoice({ on, today, onChoose }: Props) {
  const say = useSay();
  const last = addDays(today, AHEAD_DAYS_MAX);
  return (
    <label className={css['field']}>
      {say('whatIf.on')}
      <input
        type="date"
        className={setUp['input']}
        value={on}
        min={today}
        max={last}
        onChange={({ target: { value } }) => {
          if (!isDay(value) || value < today || value > last) return;
          onChoose(value === today ? undefined : value);
        }}
      />
      <span className={setUp['quiet']}>{say('whatIf.onNote')}</span>
    </label>
  );
}
