import { useState } from 'react';
import type { AccountView, ScoreView } from '#insights/views';
import { toneOf } from '../../../parts/marks/bands.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { Bar } from './bar.tsx';
import { WaterfallRow } from './waterfall-row.tsx';
import {
  inOrder,
  labelledTicks,
  NARROW_LABEL_PERCENT,
  waterfallOf,
  type Tick,
  type Unit,
} from './waterfall.ts';
import css from './why.module.css';

interface Props {
  readonly account: AccountView;
  readonly score: ScoreView;
  readonly unit: Unit;
  readonly isAll: boolean;
}

/** As many causes stand at once; the others on demand. */
const CAUSES_SHOWN = 6;

const HEADINGS = {
  points: 'why.points',
  chance: 'why.percentPoints',
  'log-odds': 'why.logOdds',
} as const;

/** The causes one under the other, each bar going on where the one before ended. */
export function WaterfallTable({ account, score, unit, isAll }: Props) {
  const say = useSay();
  const formats = useFormats();
  const [isWhole, setWhole] = useState(isAll);
  const { name, sum, band } = score;
  const causes = inOrder(score);
  const { steps, ticks } = waterfallOf({ name, contributions: causes.map(({ one }) => one) }, unit);
  const names = namesOf(account, say);
  const last = steps.at(-1);
  const isCut = !isWhole && causes.length > CAUSES_SHOWN + 1;
  const shown = isCut ? causes.slice(0, CAUSES_SHOWN) : causes;
  const rest = causes.slice(shown.length).reduce((all, { one }) => all + one.points, 0);
  const from = steps[shown.length - 1];
  return (
    <table className={css['waterfall']} data-chance={unit !== 'points'}>
      <thead>
        <tr>
          <th scope="col">{say('why.cause')}</th>
          <th scope="col" className={css['chart']}>
            <span className="unseen">{say('why.axis')}</span>
            <Ticks name={name} ticks={ticks} />
          </th>
          <th scope="col" className={css['number']}>
            {say(HEADINGS[unit])}
          </th>
          {unit === 'points' ? null : (
            <th scope="col" className={css['number']}>
              {say('why.chance')}
            </th>
          )}
          <th scope="col" className={css['number']}>
            {say('why.events')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ one, index }, place) => {
          const step = steps[place];
          return step ? (
            <WaterfallRow
              key={index}
              contribution={one}
              score={score}
              index={index}
              step={step}
              before={steps[place - 1]?.running ?? 0}
              ticks={ticks}
              unit={unit}
              tools={{ say, formats, names, horizonDays: account.horizonDays }}
            />
          ) : null;
        })}
        {isCut && from && last ? (
          <tr>
            <th scope="row">
              <button type="button" className={css['open']} onClick={() => setWhole(true)}>
                {say('why.more', { count: causes.length - shown.length })}
              </button>
            </th>
            <td className={css['chart']}>
              <Bar
                step={{
                  fromPercent: from.toPercent,
                  toPercent: last.toPercent,
                  mostPercent: undefined,
                }}
                ticks={ticks}
                tone="none"
              />
            </td>
            <td className={css['number']}>
              {unit === 'chance'
                ? formats.signed(100 * (last.running - from.running), 1)
                : formats.signed(rest / 1000, unit === 'points' ? 1 : 2)}
            </td>
            {unit === 'points' ? null : (
              <td className={css['number']}>{formats.score(name, last.running)}</td>
            )}
            <td />
          </tr>
        ) : null}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('why.total', { score: say(`score.${name}`) })}</th>
          <td className={css['chart']}>
            {last ? (
              <Bar
                step={{ fromPercent: 0, toPercent: last.toPercent, mostPercent: undefined }}
                ticks={ticks}
                tone={toneOf(band)}
              />
            ) : null}
          </td>
          <td className={css['number']}>
            {unit === 'chance'
              ? formats.number(100 * (score.value ?? 0), 1)
              : formats.number(sum / 1000, unit === 'points' ? 1 : 2)}
          </td>
          {unit === 'points' ? null : (
            <td className={css['number']}>{formats.score(name, score.value ?? 0)}</td>
          )}
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

/** Where bands begin, over the bars; on a phone only those with room beside each other. */
function Ticks({ name, ticks }: Pick<ScoreView, 'name'> & { readonly ticks: readonly Tick[] }) {
  const formats = useFormats();
  const roomy = labelledTicks(ticks, NARROW_LABEL_PERCENT);
  return (
    <span className={css['ticks']} aria-hidden="true">
      {labelledTicks(ticks).map((tick) => (
        <span
          key={tick.value}
          data-tight={!roomy.includes(tick)}
          style={{ insetInlineStart: `${String(tick.atPercent)}%` }}
        >
          {formats.score(name, tick.value)}
        </span>
      ))}
    </span>
  );
}
