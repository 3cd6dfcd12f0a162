import type { ScoreName } from '#insights/views';
import { tipOn } from '../../../parts/controls/tips.tsx';
import { BANDS, toneOf } from '../../../parts/marks/bands.ts';
import type { Formats } from '../../../parts/texts/formats.ts';
import type { Say } from '../../../parts/texts/text.ts';
import css from './groups.module.css';

interface Props {
  readonly score: ScoreName;
  readonly counts: Readonly<Record<string, number>>;
  readonly say: Say;
  readonly formats: Formats;
}

/** How a group spreads over the bands, the worst first, in words for those who do not see it. */
export function Spread({ score, counts, say, formats: { number, list } }: Props) {
  const bands = [...BANDS[score].names].reverse();
  const some = bands.filter((band) => (counts[band] ?? 0) > 0);
  if (some.length === 0) return <span className={css['quiet']}>–</span>;
  const words = list(some.map((band) => `${say(`band.${band}`)} ${number(counts[band] ?? 0)}`));
  return (
    <span className={css['spread']} data-tip="" ref={tipOn(() => words)}>
      <span className="unseen">{words}</span>
      {some.map((band) => (
        <span
          key={band}
          aria-hidden="true"
          data-tone={toneOf(band)}
          style={{ flexGrow: counts[band] ?? 0 }}
        />
      ))}
    </span>
  );
}
