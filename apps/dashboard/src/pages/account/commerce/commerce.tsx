import type { AccountView, ContractView, MoneyView } from '#insights/views';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import page from '../account-page.module.css';
import css from '../side.module.css';

/** What the account brings, what of it is at risk, and the contracts it stands on. */
export function Commerce({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const { contracts, asOf, status } = account;
  return (
    <>
      <Revenue account={account} />
      <section className={page['card']}>
        <h2 className={page['cardTitle']}>{say('contracts.title')}</h2>
        {contracts.length === 0 ? <p className={page['empty']}>{say('contracts.none')}</p> : null}
        <ul>
          {contracts.map((contract) => (
            <Contract
              key={contract.contractId}
              contract={contract}
              asOf={asOf}
              lost={status === 'lost'}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

function Revenue({ account: { revenue, lastYear } }: { readonly account: AccountView }) {
  const say = useSay();
  const { amount, exactAmount } = useFormats();
  const lines: readonly (readonly [label: string, figures: readonly MoneyView[]])[] = [
    [
      say('revenue.atRisk'),
      revenue.map(({ currency, atRiskMinor }) => ({ currency, amountMinor: atRiskMinor })),
    ],
    [
      say('revenue.renewable'),
      revenue.map(({ currency, renewableMinor }) => ({ currency, amountMinor: renewableMinor })),
    ],
    [say('revenue.lastYear'), lastYear],
  ];
  const known = lines.filter(([, figures]) => figures.length > 0);
  return (
    <section className={page['card']}>
      <h2 className={page['cardTitle']}>{say('revenue.title')}</h2>
      {known.length === 0 ? <p className={page['empty']}>{say('revenue.none')}</p> : null}
      <table className={css['money']}>
        <tbody>
          {known.map(([label, figures]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {figures.map((one) => (
                  <div key={one.currency} data-tip={exactAmount(one)}>
                    {amount(one)}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ContractProps {
  readonly contract: ContractView;
  readonly asOf: string;
  /** Who is lost decides about nothing any more. */
  readonly lost: boolean;
}

function Contract({ contract, asOf, lost }: ContractProps) {
  const say = useSay();
  const { amount, exactAmount, day, away, percent } = useFormats();
  const { contractId, status, startsOn, endsOn, renewalMonths, nextDecisionOn, nextDecisionRisk } =
    contract;
  const value = { currency: contract.currency, amountMinor: contract.annualValueMinor };
  return (
    <li className={css['item']}>
      <p className={css['line']}>
        <span>
          <span className={css['name']}>{contractId}</span> {say(`contract.${status}`)}
        </span>
        <span data-tip={exactAmount(value)}>
          {say('contracts.a-year', { amount: amount(value) })}
        </span>
      </p>
      <p className={css['quiet']}>
        {say('contracts.term', { from: day(startsOn), to: day(endsOn) })}
        {renewalMonths === null ? '' : `, ${say('contracts.renews', { months: renewalMonths })}`}
      </p>
      {nextDecisionOn === null || lost ? null : (
        <p className={css['quiet']}>
          {nextDecisionRisk === null
            ? say('contracts.decisionNoRisk', {
                day: day(nextDecisionOn),
                away: away(nextDecisionOn, asOf),
              })
            : say('contracts.decision', {
                day: day(nextDecisionOn),
                away: away(nextDecisionOn, asOf),
                chance: percent(nextDecisionRisk),
              })}
        </p>
      )}
    </li>
  );
}
