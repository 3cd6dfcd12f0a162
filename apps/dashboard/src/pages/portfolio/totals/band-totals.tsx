import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Band, ScoreName, Standing } from '#insights/views';
import { useMoment } from '../../../client/moment.ts';
import { chosenOf, toggled } from '../../../parts/controls/chosen.ts';
import { BandMark } from '../../../parts/marks/band-mark.tsx';
import { BANDS, toneOf } from '../../../parts/marks/bands.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { BAND_FILTERS } from '../portfolio-search.ts';
import css from './totals.module.css';

interface Props {
  readonly score: ScoreName;
  readonly counts: Readonly<Record<string, number>> | undefined;
  readonly accounts: number;
}

/** Who stands in no band is counted beside them, and has no part in how the bands share. */
const WITHOUT_BAND = ['too-early', 'none'] as const;

/** How many accounts stand in each band of a score; a click shows only those. */
export function BandTotals({ score, counts, accounts }: Props) {
  const say = useSay();
  const { horizonDays } = useMoment();
  const bands: readonly Band[] = [...BANDS[score].names].reverse();
  const unbanded = WITHOUT_BAND.filter((standing) => (counts?.[standing] ?? 0) > 0);
  const all: readonly Standing[] = [...bands, ...unbanded];
  return (
    <div className={css['block']} data-score={score}>
      <h2 className={css['heading']}>
        {score === 'churnRisk'
          ? say('totals.churnWithin', { days: horizonDays })
          : say(`score.${score}`)}
      </h2>
      <div className={css['spread']} aria-hidden="true">
        {bands.map((band) => (
          <span key={band} data-tone={toneOf(band)} style={{ flexGrow: counts?.[band] ?? 0 }} />
        ))}
      </div>
      <div className={css['bands']} role="group" aria-label={say(`score.${score}`)}>
        {all.map((band) => (
          <BandTotal
            key={band}
            score={score}
            band={band}
            count={counts?.[band]}
            accounts={accounts}
          />
        ))}
      </div>
    </div>
  );
}

interface BandProps {
  readonly score: ScoreName;
  readonly band: Standing;
  readonly count: number | undefined;
  readonly accounts: number;
}

function BandTotal({ score, band, count, accounts }: BandProps) {
  const say = useSay();
  const navigate = useNavigate();
  const { number, percent } = useFormats();
  const filter = BAND_FILTERS[score];
  const chosen = chosenOf(useSearch({ from: '/portfolio' })[filter]).includes(band);
  const share = percent(accounts === 0 ? 0 : (count ?? 0) / accounts, 1);
  return (
    <button
      type="button"
      className={css['band']}
      aria-pressed={chosen}
      data-tip={say('totals.bandTip', { count: count ?? 0, share })}
      onClick={() =>
        void navigate({
          to: '/portfolio',
          search: (search) => ({ ...search, [filter]: toggled(search[filter], band) }),
        })
      }
    >
      <BandMark tone={toneOf(band)} />
      <span className={css['bandName']}>{say(`band.${band}`)}</span>
      <span className={css['bandCount']}>{count === undefined ? ' ' : number(count)}</span>
    </button>
  );
}
