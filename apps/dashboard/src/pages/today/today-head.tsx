import type { TodayView } from '#insights/views';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { addDays, type Day } from '#kernel/time';
import { useMoment } from '../../client/moment.ts';
import { useSession, useSystem } from '../../client/system.ts';
import { useColleagues } from '../../client/use-colleagues.ts';
import { Choice } from '../../parts/controls/choice.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { useOwner } from './use-today.ts';
import css from './today-page.module.css';

/** What day it is and how much it asks, in one sentence; then whose day, and which. */
export function TodayHead({ day }: { readonly day: TodayView | undefined }) {
  const say = useSay();
  const formats = useFormats();
  const { past } = useMoment();
  const { today } = useSystem();
  const late = day?.due.filter(({ lateDays }) => lateDays > 0).length ?? 0;
  return (
    <header className={css['head']}>
      <div className={css['titles']}>
        <h1 className={css['title']}>{day ? formats.weekday(day.on) : say('today.title')}</h1>
        {day ? (
          <p className={css['lead']} role="status">
            {say('day.lead', { due: day.dueTotal, late, stake: day.atStakeTotal })}
          </p>
        ) : (
          <p className={`${css['lead'] ?? ''} skeleton`}>&nbsp;</p>
        )}
      </div>
      <div className={css['choices']}>
        <Whose />
        {past ? null : <Which today={today} />}
      </div>
      {day && day.on > today ? (
        <p className={css['ahead']}>
          {say('today.shown', { day: formats.day(day.on), away: formats.away(day.on, today) })}
        </p>
      ) : null}
    </header>
  );
}

/** Mine, everybody's, or that of a colleague. */
function Whose() {
  const say = useSay();
  const navigate = useNavigate();
  const { colleagueId } = useSession();
  const { nameOf } = useColleagues();
  const owner = useOwner();
  const choose = (value: string) =>
    void navigate({
      to: '/',
      search: (search) => ({
        ...search,
        owner: value === (colleagueId ?? 'all') ? undefined : value,
      }),
    });
  const options: (readonly [string, string])[] = [
    ...(colleagueId === null ? [] : [[colleagueId, say('today.mine')] as const]),
    ['all', say('today.all')],
    ...(owner === undefined || owner === colleagueId
      ? []
      : [[owner, say('today.of', { name: nameOf(owner) })] as const]),
  ];
  if (options.length === 1) return null;
  return (
    <Choice label={say('today.whose')} options={options} value={owner ?? 'all'} onChoose={choose} />
  );
}

/** Today, or the Monday that comes. */
function Which({ today }: { readonly today: Day }) {
  const say = useSay();
  const formats = useFormats();
  const navigate = useNavigate();
  const { on } = useSearch({ from: '/' });
  const monday = mondayAfter(today);
  const options: (readonly [string, string])[] = [
    [today, say('today.today')],
    [monday, say('today.monday')],
    ...(on === undefined || on === today || on === monday ? [] : [[on, formats.day(on)] as const]),
  ];
  return (
    <Choice
      label={say('today.day')}
      options={options}
      value={on ?? today}
      onChoose={(value) =>
        void navigate({
          to: '/',
          search: (search) => ({ ...search, on: value === today ? undefined : value }),
        })
      }
    />
  );
}

/** The first Monday after a day. */
const mondayAfter = (day: Day): Day => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, (8 - weekday) % 7 || 7);
};
