import type { PortfolioTotals } from '#insights/views';
import { SCORES } from '../../../parts/marks/bands.ts';
import { AtRiskNote } from '../../../parts/notes/at-risk-note.tsx';
import { ByPersonOff } from '../../../parts/notes/by-person-off.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import { BandTotals } from './band-totals.tsx';
import { RevenueTotals } from './revenue-totals.tsx';
import css from './totals.module.css';

interface Props {
  /** Null where they are not shown. */
  readonly totals: PortfolioTotals | null | undefined;
  /** Counted over all bands, so that a chosen one does not empty the others. */
  readonly bands: PortfolioTotals | null | undefined;
}

/** What stands at stake, and how many accounts stand where. */
export function Totals({ totals, bands }: Props) {
  const say = useSay();
  if (totals === null) {
    return (
      <section className={css['off']} aria-label={say('totals.label')}>
        <ByPersonOff />
      </section>
    );
  }
  return (
    <section className={css['totals']} aria-label={say('totals.label')}>
      <RevenueTotals revenue={totals?.revenue} />
      {totals?.revenue.length === 0 ? null : (
        <div className={css['promise']}>
          <AtRiskNote firstOrderOn={totals?.firstOrderOn ?? null} />
        </div>
      )}
      {SCORES.map((score) => (
        <BandTotals
          key={score}
          score={score}
          counts={bands?.byBand[score]}
          accounts={bands?.accounts ?? 0}
        />
      ))}
    </section>
  );
}
