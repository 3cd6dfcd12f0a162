import { useNavigate } from '@tanstack/react-router';
import { addMonths, type Day } from '#kernel/time';
import { useMoment } from '../../client/moment.ts';
import { useSystem } from '../../client/system.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './past-bar.module.css';

/** In the past the page says so, on every page, with the way back. */
export function PastBar() {
  const say = useSay();
  const { past, asOf } = useMoment();
  const { today } = useSystem();
  const navigate = useNavigate();
  const sentence = usePastSentence();
  if (!past) return null;
  const go = (day: Day | undefined) =>
    void navigate({ to: '.', search: (search) => ({ ...search, asOf: day }), resetScroll: false });
  const later = addMonths(asOf, 1);
  return (
    <aside className={css['bar']} aria-label={say(asOf > today ? 'past.labelAhead' : 'past.label')}>
      <p>
        <strong>{sentence}</strong> {say('past.readOnly')}
      </p>
      <span className={css['steps']}>
        <button type="button" className={css['step']} onClick={() => go(addMonths(asOf, -1))}>
          {say('past.earlier')}
        </button>
        <button
          type="button"
          className={css['step']}
          disabled={asOf >= today}
          onClick={() => go(later < today ? later : undefined)}
        >
          {say('past.later')}
        </button>
        <button
          type="button"
          className={css['back']}
          onClick={() =>
            void navigate({
              to: '.',
              search: (search) => ({ ...search, asOf: undefined, knownAt: undefined }),
              resetScroll: false,
            })
          }
        >
          {say('past.back')}
        </button>
      </span>
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
