import { useState } from 'react';
import type { Warning } from '#insights/views';
import type { Day } from '#kernel/time';
import { Limits } from '../../../parts/chart/limits.tsx';
import { lineThrough, scaleOf, yearsWithin } from '../../../parts/chart/scale.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { drawn, lineOf } from './lines.ts';
import css from './post-mortem.module.css';

interface Props {
  readonly warnings: readonly Warning[];
  readonly lostOn: Day;
}

/** Churn risk by three models over the two years before the loss; the same as a table. */
export function RiskLines({ warnings, lostOn }: Props) {
  const say = useSay();
  const formats = useFormats();
  const [isTable, setTable] = useState(false);
  const lines = drawn(warnings);
  const from = lines[0]?.points[0]?.day;
  if (from === undefined) return <p className={css['note']}>{say('lookback.noRisk')}</p>;
  const span = [from, lostOn] as const;
  const scale = scaleOf(
    'churnRisk',
    lines.flatMap(({ points }) => points),
    span,
  );
  const names = scale.limits.map(({ value, band }) =>
    say('chart.limit', { band: say(`band.${band}`), value: formats.score('churnRisk', value) }),
  );
  return (
    // Time runs to the right in every language.
    <div dir="ltr">
      <div className={css['plot']}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {scale.limits.map(({ value }) => (
            <path key={value} data-line="limit" d={`M0 ${String(scale.y(value))}H100`} />
          ))}
          {yearsWithin(span).map((day) => (
            <path key={day} data-line="limit" d={`M${String(scale.x(day))} 0V100`} />
          ))}
          {lines.map(({ by, points }) => (
            <path key={by} data-line={lineOf(by)} d={lineThrough(points, scale)} />
          ))}
        </svg>
        <Limits names={names} scale={scale} />
      </div>
      <p className={css['days']}>
        <span>{formats.shortMonth(from)}</span>
        <button
          type="button"
          className={css['open']}
          aria-expanded={isTable}
          aria-label={say('chart.asTable', { chart: say('lookback.course') })}
          onClick={() => setTable(!isTable)}
        >
          {say('chart.table')}
        </button>
        <span>{formats.day(lostOn)}</span>
      </p>
      {isTable ? <Table lines={lines} /> : null}
    </div>
  );
}

/** Week by week, what each model said. */
function Table({ lines }: { readonly lines: readonly Warning[] }) {
  const say = useSay();
  const formats = useFormats();
  const days = lines[0]?.points ?? [];
  return (
    <div className={css['box']} tabIndex={0} role="group" aria-label={say('lookback.course')}>
      <table className={css['table']}>
        <caption className="unseen">{say('lookback.course')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('chart.day')}</th>
            {lines.map(({ by }) => (
              <th key={by} scope="col" className={css['number']}>
                {say(`lookback.by.${by}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ day }, week) => (
            <tr key={day}>
              <th scope="row">{formats.day(day)}</th>
              {lines.map(({ by, points }) => {
                const value = points[week]?.value ?? null;
                return (
                  <td key={by} className={css['number']}>
                    {value === null ? say('value.none') : formats.score('churnRisk', value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
