import type { Contribution, ScoreView } from '#insights/views';
import type { Tone } from '../../../parts/marks/bands.ts';
import { becauseOf, type Tools } from './because.ts';
import { useEvidence } from './use-evidence.ts';
import type { Step, Tick } from './waterfall.ts';
import css from './why.module.css';

interface Props {
  readonly contribution: Contribution;
  readonly score: ScoreView;
  readonly index: number;
  readonly step: Step;
  readonly ticks: readonly Tick[];
  readonly tools: Tools;
}

/** One cause: a sentence, its bar, its points, and the way to its events. */
export function WaterfallRow({ contribution, score, index, step, ticks, tools }: Props) {
  const { say, formats } = tools;
  const { shown, show } = useEvidence();
  const isChance = score.name === 'churnRisk';
  const { points, evidence } = contribution;
  const mark = `${score.name}.${String(index)}`;
  const cause = becauseOf(contribution, tools);
  const sums = { points: formats.signed(points, 0), sum: formats.number(score.sum) };
  const exact = isChance
    ? say('why.exactChance', { ...sums, chance: formats.exactScore('churnRisk', score.value ?? 0) })
    : say('why.exact', sums);
  return (
    <tr data-shown={shown === mark}>
      <th scope="row" className={css['cause']}>
        {cause}{' '}
        {evidence.origin === 'self-reported' ? (
          <span className={css['quiet']}>{say('why.selfReported')}</span>
        ) : null}
      </th>
      <td className={css['chart']}>
        <Bar step={step} ticks={ticks} tone={toneOf(score, index, points)} />
      </td>
      <td className={css['number']} data-tip={exact}>
        {formats.signed(points / 1000, isChance ? 2 : 1)}
      </td>
      {isChance ? (
        <td className={css['number']}>{formats.score(score.name, step.running)}</td>
      ) : null}
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
  );
}

interface BarProps {
  readonly step: Step;
  readonly ticks: readonly Tick[];
  readonly tone: Tone;
}

/** A step from where the one before ended, over the limits of the bands. */
export function Bar({ step, ticks, tone }: BarProps) {
  const { fromPercent, toPercent } = step;
  const left = Math.min(fromPercent, toPercent);
  return (
    <span className={css['track']} aria-hidden="true">
      {ticks.map(({ value, atPercent }) => (
        <span key={value} className={css['tick']} style={{ left: `${atPercent}%` }} />
      ))}
      <span
        className={css['bar']}
        data-tone={tone}
        style={{ left: `${left}%`, width: `${Math.abs(toPercent - fromPercent)}%` }}
      />
    </span>
  );
}

/** The base of churn risk is neither good nor bad; after it, what raises the risk is bad. */
function toneOf({ name }: ScoreView, index: number, points: number): Tone {
  if (points === 0 || (name === 'churnRisk' && index === 0)) return 'none';
  if (name !== 'churnRisk') return points < 0 ? 'grave' : 'good';
  return points > 0 ? 'grave' : 'good';
}
