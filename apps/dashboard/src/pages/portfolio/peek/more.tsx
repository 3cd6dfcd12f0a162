import type { ReactNode } from 'react';
import type { AccountView } from '#insights/views';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import css from './peek.module.css';

const PEOPLE_MAX = 4;
const CONTRACTS_MAX = 3;

/** Whom one would call, and what is running. */
export function More({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const { day, amount, number } = useFormats();
  const people = account.stakeholders
    .filter(({ departedOn }) => departedOn === null)
    .toSorted((one, other) => other.tie - one.tie)
    .slice(0, PEOPLE_MAX);
  const contracts = account.contracts
    .filter(({ status }) => status === 'running' || status === 'terminated')
    .slice(0, CONTRACTS_MAX);
  const threats = account.threats.filter(({ status }) => status === 'open');
  return (
    <>
      <List title={say('peek.people')} empty={say('peek.nobody')}>
        {people.map(({ stakeholderId, name, title, tie }) => (
          <li key={stakeholderId} dir="auto">
            {name ?? say('person.erased', { id: stakeholderId })}{' '}
            <span className={css['quiet']}>
              {title === null ? '' : `${title} · `}
              {say('peek.tie', { tie: number(tie) })}
            </span>
          </li>
        ))}
      </List>
      <List title={say('peek.contracts')}>
        {contracts.map((contract) => (
          <li key={contract.contractId}>
            <bdi>{contract.contractId}</bdi>{' '}
            <span className={css['quiet']}>
              {amount({ currency: contract.currency, amountMinor: contract.annualValueMinor })} ·{' '}
              {contract.nextDecisionOn === null
                ? say('peek.ends', { day: day(contract.endsOn) })
                : say('peek.decided', { day: day(contract.nextDecisionOn) })}
            </span>
          </li>
        ))}
      </List>
      <List title={say('peek.threats')}>
        {threats.map(({ threatId, rival, severity }) => (
          <li key={threatId} dir="auto">
            {rival} <span className={css['quiet']}>{say(`severity.${severity}`)}</span>
          </li>
        ))}
      </List>
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly empty?: string;
  readonly children: readonly ReactNode[];
}

/** Without a line there is none, unless that is worth a word. */
function List({ title, empty, children }: ListProps) {
  if (children.length === 0 && empty === undefined) return null;
  return (
    <section>
      <h3 className={css['title']}>{title}</h3>
      {children.length === 0 ? <p className={css['quiet']}>{empty}</p> : null}
      {children.length > 0 ? <ul className={css['list']}>{children}</ul> : null}
    </section>
  );
}
