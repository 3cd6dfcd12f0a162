import { useState } from 'react';
import { isDay } from '#kernel/time';
import { useSay } from '../../../parts/texts/text.ts';
import type { Layout } from './layout.ts';
import type { Jump } from './timeline-lines.tsx';
import css from './timeline.module.css';

interface Props {
  readonly layout: Layout | undefined;
  readonly onJump: (jump: Jump) => void;
}

/** The ways into the past of an account: its years, and any day. */
export function GoToDay({ layout, onJump }: Props) {
  const say = useSay();
  const [day, setDay] = useState('');
  const isReady = layout !== undefined && isDay(day);
  return (
    <form
      className={css['goTo']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onJump({ day, isFocused: true });
      }}
    >
      <span className={css['years']} role="group" aria-label={say('timeline.years')}>
        {layout?.years.map((year) => (
          <button
            key={year}
            type="button"
            className={css['year']}
            aria-label={say('timeline.toYear', { year })}
            onClick={() => onJump({ day: `${year}-12-31`, isFocused: true })}
          >
            {year}
          </button>
        ))}
      </span>
      <label className={css['toDay']}>
        <span>{say('timeline.toDay')}</span>
        <input
          type="date"
          min={layout?.firstOn}
          max={layout?.lastOn}
          value={day}
          onChange={({ target }) => {
            setDay(target.value);
            // While a year is being typed it is one of long ago.
            const isWithin = layout && isDay(target.value) && target.value >= layout.firstOn;
            if (isWithin) onJump({ day: target.value, isFocused: false });
          }}
        />
      </label>
    </form>
  );
}
