import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { addMonths, type Day } from '#kernel/time';
import type { MomentSearch } from '../../client/moment-search.ts';
import { useMoment } from '../../client/moment.ts';
import { useSystem } from '../../client/system.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { Waiting } from './waiting.tsx';
import { later } from '../../parts/page/later.tsx';
import css from './past-bar.module.css';

const MomentTrack = later(async () => (await import('./moment-track.tsx')).MomentTrack, {
  isRare: true,
});
const Compared = later(async () => (await import('./compared.tsx')).Compared, { isRare: true });

/** What the page shows is the past, or the future: which moment, the ways through time, and the way back. */
export function InThePast() {
  const say = useSay();
  const { asOf } = useMoment();
  const { today } = useSystem();
  const navigate = useNavigate();
  const sentence = usePastSentence();
  const { accountId } = useParams({ strict: false });
  const { compare } = useSearch({ strict: false });
  const change = (moment: MomentSearch) =>
    void navigate({ to: '.', search: (search) => ({ ...search, ...moment }), resetScroll: false });
  const go = (day: Day | undefined) => change({ asOf: day });
  const next = addMonths(asOf, 1);
  const isAhead = asOf > today;
  return (
    <aside className={css['bar']} aria-label={say(isAhead ? 'past.labelAhead' : 'past.label')}>
      <p>
        <strong>{sentence}</strong> {say('past.readOnly')}
      </p>
      <Waiting />
      <span className={css['steps']}>
        <button
          type="button"
          className={css['step']}
          aria-expanded={compare !== undefined}
          onClick={() => change({ compare: compare === undefined ? today : undefined })}
        >
          {say('compare.open')}
        </button>
        <button type="button" className={css['step']} onClick={() => go(addMonths(asOf, -1))}>
          {say('past.earlier')}
        </button>
        <button
          type="button"
          className={css['step']}
          disabled={asOf >= today}
          onClick={() => go(next < today ? next : undefined)}
        >
          {say('past.later')}
        </button>
        <button
          type="button"
          className={css['back']}
          onClick={() => change({ asOf: undefined, knownAt: undefined, compare: undefined })}
        >
          {say('past.back')}
        </button>
      </span>
      {compare === undefined ? null : (
        <Compared
          accountId={accountId}
          other={compare}
          onOther={(day) => change({ compare: day })}
        />
      )}
      {accountId === undefined ? null : <MomentTrack accountId={accountId} />}
    </aside>
  );
}

function usePastSentence(): string {
  const say = useSay();
  const { day, away, moment } = useFormats();
  const { asOf, knownAt } = useMoment();
  const { today } = useSystem();
  if (asOf > today) return say('past.ahead', { day: day(asOf), away: away(asOf, today) });
  if (asOf === today) return say('past.known', { known: moment(knownAt ?? today) });
  const when = { day: day(asOf), ago: away(asOf, today) };
  return knownAt === undefined
    ? say('past.asOf', when)
    : say('past.asOfKnown', { ...when, known: moment(knownAt) });
}
