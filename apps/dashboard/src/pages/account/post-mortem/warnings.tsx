import type { Warning } from '#insights/views';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { lineOf } from './lines.ts';
import css from './post-mortem.module.css';

/** Who would have warned, since when and how long before; each model with the stroke of its line below. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const say = useSay();
  const formats = useFormats();
  return (
    <table className={css['table']}>
      <caption className="unseen">{say('lookback.warnings')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('lookback.who')}</th>
          <th scope="col">{say('lookback.since')}</th>
          <th scope="col" className={css['number']}>
            {say('lookback.lead')}
          </th>
          <th scope="col" className={css['number']}>
            {say('lookback.risk')}
          </th>
        </tr>
      </thead>
      <tbody>
        {warnings.map(({ by, since, leadDays, isAtLeast, riskOnEve }) => (
          <tr key={by} data-by={by}>
            <th scope="row">
              <svg
                className={css['key']}
                data-empty={lineOf(by) === undefined}
                viewBox="0 0 24 8"
                aria-hidden="true"
              >
                {lineOf(by) === undefined ? null : <path data-line={lineOf(by)} d="M0 4H24" />}
              </svg>
              {say(`lookback.by.${by}`)}
            </th>
            <td>{since === null ? say('lookback.never') : formats.day(since)}</td>
            <td className={css['number']}>
              {leadDays === null
                ? '–'
                : say(isAtLeast ? 'lookback.atLeast' : 'lookback.days', { days: leadDays })}
            </td>
            <td className={css['number']}>
              {riskOnEve === null ? '–' : formats.score('churnRisk', riskOnEve)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
