import type { BacktestRow } from '#insights/views';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './models-page.module.css';

interface Props {
  readonly name: string;
  readonly groups: BacktestRow['cuts'][number]['model']['calibration'];
}

/** Chances said beside shares lost, group by group; on the diagonal they are the same. The table says it in figures. */
export function Curve({ name, groups }: Props) {
  const say = useSay();
  const { percent } = useFormats();
  const at = (share: number) => String(Math.round(share * 1000) / 10);
  const points = groups.map(({ said, seen }) => `${at(said)},${at(1 - seen)}`).join(' ');
  return (
    // Chances grow to the right in every language.
    <figure className={css['curve']} dir="ltr">
      <figcaption>{name}</figcaption>
      <svg viewBox="-2 -2 104 104" aria-hidden="true">
        <path className={css['diagonal']} d="M0 100L100 0" />
        <rect className={css['frame']} width="100" height="100" />
        <polyline className={css['points']} points={points} />
        {groups.map(({ said, seen }, place) => (
          <circle key={place} cx={at(said)} cy={at(1 - seen)} r="2" />
        ))}
      </svg>
      <table className="unseen">
        <caption>{say('models.curve', { model: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('models.said')}</th>
            <th scope="col">{say('models.seen')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ said, seen }, place) => (
            <tr key={place}>
              <td>{percent(said)}</td>
              <td>{percent(seen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
