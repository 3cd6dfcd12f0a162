import { useState } from 'react';
import type { ScoreView } from '#insights/views';
import type { Tone } from '../../../parts/marks/bands.ts';
import { Bar } from './bar.tsx';
import { becauseOf } from '../../../parts/causes/because.ts';
import { PartsOfCause } from './parts-of-cause.tsx';
import { shareOf, type RowProps } from './row.ts';
import { useEvidence } from './use-evidence.ts';
import { WayOn } from './way-on.tsx';
import css from './why.module.css';

/** One cause: a sentence, its bar with what it could have been, its points, and the way to its events. */
export function WaterfallRow(props: RowProps) {
  const { contribution, score, index, step, ticks, unit, tools } = props;
  const { say, formats } = tools;
  const { shown, show } = useEvidence();
  const [isOpen, setOpen] = useState(false);
  const { points, most, evidence } = contribution;
  const mark = `${score.name}.${String(index)}`;
  const cause = becauseOf(contribution, tools);
  return (
    <>
      <tr data-shown={shown === mark}>
        <th scope="row" className={css['cause']}>
          {cause}{' '}
          {evidence.origin === 'self-reported' ? (
            <span className={css['quiet']}>{say('why.selfReported')}</span>
          ) : null}{' '}
          {score.name === 'churnRisk' && index > 0 ? (
            <span className={css['quiet']}>
              {say(contribution.judged ? 'why.judged' : 'why.prior')}
            </span>
          ) : null}{' '}
          <WayOn contribution={contribution} tools={tools} />
          {contribution.within ? (
            <button
              type="button"
              data-screen
              className={css['way']}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {say('why.within')}
            </button>
          ) : null}
        </th>
        <td
          className={css['chart']}
          data-tip={
            most === undefined || unit === 'chance'
              ? undefined
              : say('why.most', { most: formats.signed(most / 1000, unit === 'points' ? 1 : 2) })
          }
        >
          <Bar step={step} ticks={ticks} tone={toneOf(score, index, points)} />
        </td>
        <td className={css['number']} data-tip={exactOf(props)}>
          {shareOf(props)}
        </td>
        {unit === 'points' ? null : (
          <td className={css['number']}>{formats.score(score.name, step.running)}</td>
        )}
        <td className={css['number']}>
          {evidence.count === 0 ? (
            <span className={css['quiet']}>{say('why.noEvents')}</span>
          ) : (
            <button
              type="button"
              className={css['open']}
              aria-label={say('why.openLabel', { count: evidence.count, cause })}
              aria-pressed={shown === mark}
              onClick={() => show(shown === mark ? undefined : mark)}
            >
              {say('why.open', { count: evidence.count })}
            </button>
          )}
        </td>
      </tr>
      {isOpen ? <PartsOfCause {...props} /> : null}
    </>
  );
}

/** All of it, to the thousandth. */
function exactOf({ contribution, score, tools: { say, formats } }: RowProps): string {
  const sums = {
    points: formats.signed(contribution.points, 0),
    sum: formats.number(score.sum),
  };
  return score.name === 'churnRisk'
    ? say('why.exactChance', { ...sums, chance: formats.exactScore('churnRisk', score.value ?? 0) })
    : say('why.exact', sums);
}

/** The base of churn risk is neither good nor bad; after it, what raises the risk is bad. */
function toneOf({ name }: ScoreView, index: number, points: number): Tone {
  if (points === 0 || (name === 'churnRisk' && index === 0)) return 'none';
  if (name !== 'churnRisk') return points < 0 ? 'grave' : 'good';
  return points > 0 ? 'grave' : 'good';
}
