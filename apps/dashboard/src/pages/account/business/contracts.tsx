import type { AccountView, ContractView } from '#insights/views';
import { Card } from '../../../parts/card/card.tsx';
import { RecordMenu } from '../../../parts/record/record-menu.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import css from '../side.module.css';

/** The contracts the account stands on. */
export function Contracts({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const { contracts, asOf, status } = account;
  return (
    <Card
      title={say('contracts.title')}
      empty={contracts.length === 0 ? say('contracts.none') : undefined}
    >
      <ul>
        {contracts.map((contract) => (
          <Contract
            key={contract.contractId}
            account={account}
            contract={contract}
            asOf={asOf}
            lost={status === 'lost'}
          />
        ))}
      </ul>
    </Card>
  );
}

interface ContractProps {
  readonly account: AccountView;
  readonly contract: ContractView;
  readonly asOf: string;
  /** Who is lost decides about nothing any more. */
  readonly lost: boolean;
}

function Contract({ account, contract, asOf, lost }: ContractProps) {
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
        <RecordMenu
          account={account}
          about={{ kind: 'contract', id: contractId, name: contractId }}
        />
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
