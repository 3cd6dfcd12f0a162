import type { AccountView, ScoreView } from '#insights/views';
import { toneOf } from '../../../parts/marks/bands.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { Bar, WaterfallRow } from './waterfall-row.tsx';
import { labelledTicks, NARROW_LABEL_PERCENT, waterfallOf } from './waterfall.ts';
import css from './why.module.css';

interface Props {
  readonly account: AccountView;
  readonly score: ScoreView;
}

/** The causes one under the other, each bar going on where the one before ended. */
export function WaterfallTable({ account, score }: Props) {
  const say = useSay();
  const formats = useFormats();
  const { name, contributions, sum, band } = score;
  const value = score.value ?? 0;
  const { steps, ticks } = waterfallOf(score);
  const isChance = name === 'churnRisk';
  const names = namesOf(account, say);
  const last = steps.at(-1);
  const roomy = labelledTicks(ticks, NARROW_LABEL_PERCENT);
  return (
    <table className={css['waterfall']} data-chance={isChance}>
      <thead>
        <tr>
          <th scope="col">{say('why.cause')}</th>
          <th scope="col" className={css['chart']}>
            <span className="unseen">{say('why.axis')}</span>
            <span className={css['ticks']} aria-hidden="true">
              {labelledTicks(ticks).map((tick) => (
                <span
                  key={tick.value}
                  data-tight={!roomy.includes(tick)}
                  style={{ left: `${tick.atPercent}%` }}
                >
                  {formats.score(name, tick.value)}
                </span>
              ))}
            </span>
          </th>
          <th scope="col" className={css['number']}>
            {say(isChance ? 'why.logOdds' : 'why.points')}
          </th>
          {isChance ? (
            <th scope="col" className={css['number']}>
              {say('why.chance')}
            </th>
          ) : null}
          <th scope="col" className={css['number']}>
            {say('why.events')}
          </th>
        </tr>
      </thead>
      <tbody>
        {contributions.map((contribution, index) => {
          const step = steps[index];
          return step ? (
            <WaterfallRow
              key={index}
              contribution={contribution}
              score={score}
              index={index}
              step={step}
              ticks={ticks}
              tools={{ say, formats, names, horizonDays: account.horizonDays }}
            />
          ) : null;
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('why.total', { score: say(`score.${name}`) })}</th>
          <td className={css['chart']}>
            {last ? (
              <Bar step={{ ...last, fromPercent: 0 }} ticks={ticks} tone={toneOf(band)} />
            ) : null}
          </td>
          <td className={css['number']}>{formats.number(sum / 1000, isChance ? 2 : 1)}</td>
          {isChance ? <td className={css['number']}>{formats.score(name, value)}</td> : null}
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
