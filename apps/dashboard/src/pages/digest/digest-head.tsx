import { Link, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import type { TodayView } from '#insights/views';
import { isDay, type Day } from '#kernel/time';
import { useColleagues } from '../../client/use-colleagues.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './digest-page.module.css';

interface Props {
  readonly owner: string | undefined;
  readonly on: Day;
  readonly today: Day;
  readonly day: TodayView | undefined;
}

/** Which day of whom, how much it asks in one sentence, and since when that is known. */
export function DigestHead({ owner, on, today, day }: Props) {
  const say = useSay();
  const formats = useFormats();
  const { nameOf } = useColleagues();
  const late = day?.due.filter(({ lateDays }) => lateDays > 0).length ?? 0;
  const written = formats.day(on);
  return (
    <header className={css['head']}>
      <h1 className={css['title']}>{formats.weekday(on)}</h1>
      <p className={css['quiet']}>
        {owner === undefined
          ? say('digest.ofAll', { day: written })
          : say('digest.of', { name: nameOf(owner), day: written })}
      </p>
      {day ? (
        <p className={css['lead']} role="status">
          {say('day.lead', { due: day.dueTotal, late, stake: day.atStakeTotal })}
        </p>
      ) : null}
      {on === today ? null : (
        <p className={css['quiet']}>{say(on < today ? 'digest.past' : 'digest.ahead')}</p>
      )}
      <Tools owner={owner} on={on} today={today} />
    </header>
  );
}

/** What paper has no use for. */
function Tools({ owner, on, today }: Omit<Props, 'day'>) {
  const say = useSay();
  const id = useId();
  const navigate = useNavigate();
  const choose = (value: string) => {
    if (!isDay(value)) return;
    // The day chosen stands alone: what else the address said of a moment is over.
    void navigate({ to: '/digest', search: ({ owner: whose }) => ({ owner: whose, on: value }) });
  };
  return (
    <div className={css['tools']}>
      <label htmlFor={id}>{say('digest.day')}</label>
      <input
        id={id}
        type="date"
        className={css['input']}
        value={on}
        onChange={({ target }) => choose(target.value)}
      />
      <button type="button" className={css['act']} onClick={() => window.print()}>
        {say('digest.print')}
      </button>
      <Link
        to="/"
        search={{
          owner: owner ?? 'all',
          asOf: on < today ? on : undefined,
          on: on > today ? on : undefined,
        }}
        className={css['act']}
      >
        {say('digest.today')}
      </Link>
    </div>
  );
}
