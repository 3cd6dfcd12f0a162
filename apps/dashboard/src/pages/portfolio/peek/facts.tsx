import type { PortfolioRow, ScoreName } from '#insights/views';
import { useMoment } from '../../../client/moment.ts';
import { BandMark } from '../../../parts/marks/band-mark.tsx';
import { SCORES, toneOf } from '../../../parts/marks/bands.ts';
import { unsureIn } from '../../../parts/marks/unsure-bands.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { missingText } from '../../../parts/texts/missing.ts';
import { useSay } from '../../../parts/texts/text.ts';
import css from './peek.module.css';

interface Props {
  readonly row: PortfolioRow;
}

/** What the list knows of an account: it is there at once. */
export function Facts({ row }: Props) {
  return (
    <dl className={css['facts']}>
      {SCORES.map((score) => (
        <Score key={score} row={row} score={score} />
      ))}
      <Money row={row} />
      <Day name="lastContactOn" day={row.lastContactOn} />
      <Day name="lastOrderOn" day={row.lastOrderOn} />
    </dl>
  );
}

function Score({ row, score }: Props & { readonly score: ScoreName }) {
  const say = useSay();
  const formats = useFormats();
  const early = row.tooEarly?.[score];
  const value = row[score];
  const band = early ? 'too-early' : row[`${score}Band`];
  const unsure = unsureIn(row, score, say);
  return (
    <>
      <dt>{say(`score.${score}`)}</dt>
      <dd>
        <span className={css['score']}>
          {value === null || early || unsure ? '' : formats.score(score, value)}
          <BandMark tone={toneOf(band)} /> {unsure ?? say(`band.${band ?? 'none'}`)}
        </span>
        {early ? (
          <span className={css['quiet']}>
            {formats.list(early.missing.map((one) => missingText(one, say)))}
          </span>
        ) : null}
      </dd>
    </>
  );
}

function Money({ row: { revenue } }: Props) {
  const say = useSay();
  const { amount } = useFormats();
  if (revenue.length === 0) return null;
  return (
    <>
      <dt>{say('column.atRisk')}</dt>
      <dd>
        {revenue.map(({ currency, atRiskMinor, renewableMinor }) => (
          <span key={currency} className={css['line']}>
            {say('cell.atRiskTip', {
              atRisk: amount({ currency, amountMinor: atRiskMinor }),
              renewable: amount({ currency, amountMinor: renewableMinor }),
            })}
          </span>
        ))}
      </dd>
      <ProfitAtRisk revenue={revenue} />
    </>
  );
}

/** Where no order says its margin, nothing is said. */
function ProfitAtRisk({ revenue }: Pick<PortfolioRow, 'revenue'>) {
  const say = useSay();
  const { amount } = useFormats();
  const known = revenue.flatMap(({ currency, profitAtRiskMinor: amountMinor }) =>
    amountMinor === null ? [] : [{ currency, amountMinor }],
  );
  if (known.length === 0) return null;
  return (
    <>
      <dt>{say('column.profitAtRisk')}</dt>
      <dd>
        {known.map((one) => (
          <span key={one.currency} className={css['line']}>
            {amount(one)}
          </span>
        ))}
      </dd>
    </>
  );
}

interface DayProps {
  readonly name: 'lastContactOn' | 'lastOrderOn';
  readonly day: string | null;
}

function Day({ name, day }: DayProps) {
  const say = useSay();
  const formats = useFormats();
  const { asOf } = useMoment();
  return (
    <>
      <dt>{say(`column.${name}`)}</dt>
      <dd>{day === null ? '–' : `${formats.away(day, asOf)}, ${formats.day(day)}`}</dd>
    </>
  );
}
