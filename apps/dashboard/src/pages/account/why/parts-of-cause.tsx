import type { ScoreView } from '#insights/views';
import { becauseOf } from '../../../parts/causes/because.ts';
import { shareOf, type RowProps } from './row.ts';
import { Bar } from './bar.tsx';
import { waterfallOf } from './waterfall.ts';
import css from './why.module.css';

/** What a cause is itself made of, one bar going on where the one before ended, until where the cause ends. */
export function PartsOfCause({ contribution, score, unit, tools }: RowProps) {
  const { within } = contribution;
  if (!within) return null;
  const { name } = score;
  const { steps, ticks } = waterfallOf({ name, contributions: within }, unit);
  return within.map((part, place) => {
    const step = steps[place];
    return step ? (
      <tr key={part.code} className={css['part']}>
        <th scope="row" className={css['cause']}>
          {becauseOf(part, tools)}
        </th>
        <td className={css['chart']}>
          <Bar step={step} ticks={ticks} tone={toneOf(score, place, part.points)} />
        </td>
        <td className={css['number']}>
          {shareOf({
            contribution: part,
            index: place,
            step,
            before: steps[place - 1]?.running ?? 0,
            unit,
            tools,
          })}
        </td>
        <td className={css['number']}>{tools.formats.score(name, step.running)}</td>
        <td />
      </tr>
    ) : null;
  });
}

/** The first part is where all begin, and neither good nor bad. */
const toneOf = ({ name }: ScoreView, place: number, points: number) =>
  place === 0 || name !== 'churnRisk' ? 'none' : points > 0 ? 'grave' : 'good';
