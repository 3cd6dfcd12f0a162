import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type {
  PortfolioRow,
  ScoreName,
  SupposedAccount,
  SupposedRevenue,
  WhatIf,
} from '#insights/views';
import { printable } from '#kernel/printable';
import { BandMark } from '../../parts/marks/band-mark.tsx';
import { SCORES, toneOf } from '../../parts/marks/bands.ts';
import { unsureIn } from '../../parts/marks/unsure-bands.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { MovedAmount } from './moved-amount.tsx';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './what-if-page.module.css';

/** Every account before and after, and what they come to together. */
export function Outcome({ outcome: { accounts, totals, on } }: { readonly outcome: WhatIf }) {
  const say = useSay();
  const { day } = useFormats();
  return (
    <div className={setUp['body']}>
      <p role="status">
        {say('whatIf.moved', { moved: totals.moved, accounts: totals.accounts, day: day(on) })}{' '}
        {totals.revenue.map((one) => (
          <Fragment key={one.currency}>
            <span className={css['sum']}>
              {say('whatIf.atRisk')} <MovedAmount currency={one.currency} {...one.atRiskMinor} />
            </span>
            <ProfitAtRisk revenue={one} />
          </Fragment>
        ))}
      </p>
      <div className={css['scroll']}>
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">{say('whatIf.account')}</th>
              {SCORES.map((name) => (
                <th key={name} scope="col">
                  {say(`score.${name}`)}
                </th>
              ))}
              <th scope="col">{say('whatIf.atRisk')}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <AccountRow key={account.accountId} account={account} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Of those accounts alone of which it is known; nothing where of none. */
function ProfitAtRisk({ revenue }: { readonly revenue: SupposedRevenue }) {
  const { currency, profitAtRiskMinor, profitKnown, accounts } = revenue;
  const say = useSay();
  if (profitAtRiskMinor.before === null && profitAtRiskMinor.after === null) return null;
  const of = { known: profitKnown.after, accounts: accounts.after };
  return (
    <span className={css['sum']}>
      {say('whatIf.profitAtRisk')} <MovedAmount currency={currency} {...profitAtRiskMinor} />
      {of.known < of.accounts ? ` (${say('atRisk.profitKnown', of)})` : null}
    </span>
  );
}

function AccountRow({ account }: { readonly account: SupposedAccount }) {
  const { accountId, name, before, after } = account;
  const [was] = before.row.revenue;
  const [is] = after.row.revenue;
  const currency = was?.currency ?? is?.currency;
  return (
    <tr>
      <th scope="row">
        <Link to="/accounts/$accountId" params={{ accountId }}>
          <bdi>{printable(name)}</bdi>
        </Link>
      </th>
      {SCORES.map((score) => (
        <td key={score}>
          <MovedScore name={score} before={before.row} after={after.row} />
        </td>
      ))}
      <td>
        {currency === undefined ? null : (
          <MovedAmount
            currency={currency}
            before={was?.atRiskMinor ?? 0}
            after={is?.atRiskMinor ?? 0}
          />
        )}
      </td>
    </tr>
  );
}

interface MovedProps {
  readonly name: ScoreName;
  readonly before: PortfolioRow;
  readonly after: PortfolioRow;
}

/** A score as it is and as it would be; once where it stays. */
function MovedScore({ name, before, after }: MovedProps) {
  const same = before[name] === after[name];
  return (
    <span className={css['score']} data-moved={!same}>
      {same ? null : (
        <>
          <Standing name={name} row={before} /> <span aria-hidden="true">→</span>{' '}
        </>
      )}
      <Standing name={name} row={after} />
    </span>
  );
}

/** The figure with its band; no more is said than the portfolio says. */
function Standing({ name, row }: { readonly name: ScoreName; readonly row: PortfolioRow }) {
  const say = useSay();
  const formats = useFormats();
  const isEarly = row.tooEarly?.[name] !== undefined;
  const band = isEarly ? 'too-early' : row[`${name}Band`];
  const value = row[name];
  const unsure = unsureIn(row, name, say);
  const word = unsure ?? say(`band.${band ?? 'none'}`);
  return (
    <span className={css['standing']}>
      {value === null || isEarly || unsure !== undefined ? (
        <span className={setUp['quiet']}>{word}</span>
      ) : (
        <span>{formats.score(name, value, 1)}</span>
      )}{' '}
      <BandMark tone={toneOf(band)} />
      {value === null || isEarly || unsure !== undefined ? null : (
        <span className="unseen">{word}</span>
      )}
    </span>
  );
}
