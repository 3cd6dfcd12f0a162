import type { ScoreName, Sparkline } from '#insights/views';
import { BANDS, topOf } from '../../../parts/marks/bands.ts';
import { sparkPath } from '../../../parts/marks/spark-path.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import css from './year-chart.module.css';

interface Props {
  readonly score: ScoreName;
  readonly sparkline: Sparkline;
}

const BOX = { width: 100, height: 100, inset: 0 };

/** A score at the end of each of the last twelve months, between the limits of its bands; the same as a table. */
export function YearChart({ score, sparkline }: Props) {
  const say = useSay();
  const formats = useFormats();
  const { days } = sparkline;
  const values = sparkline[score];
  const top = topOf(score);
  const { line, lone, last } = sparkPath(values, top, BOX);
  const name = say(`score.${score}`);
  const first = days[0];
  return (
    <div className={css['chart']}>
      <div className={css['plot']} aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {BANDS[score].limits.map((limit) => (
            <path key={limit} className={css['limit']} d={`M0 ${100 - (limit / top) * 100}H100`} />
          ))}
          <path className={css['line']} d={line} />
        </svg>
        {[...lone, ...(last ? [last] : [])].map(({ x, y }) => (
          <span key={x} className={css['dot']} style={{ left: `${x}%`, top: `${y}%` }} />
        ))}
      </div>
      <div className={css['ends']} aria-hidden="true">
        <span>{first === undefined ? '' : formats.shortMonth(first)}</span>
        <span>{formats.shortDay(days.at(-1) ?? '')}</span>
      </div>
      <table className="unseen">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{say('chart.day')}</th>
            <th scope="col">{say('chart.value')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day, index) => (
            <tr key={day}>
              <td>{formats.day(day)}</td>
              <td>{figure(values[index])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function figure(value: number | null | undefined): string {
    return value === null || value === undefined ? say('value.none') : formats.score(score, value);
  }
}
