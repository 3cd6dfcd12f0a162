import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { AccountView, StakeholderView } from '#insights/views';
import { Card } from '../../../parts/card/card.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { namesOf, type Names } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { personAnchor } from './person-anchor.ts';
import { Person } from './person.tsx';
import css from '../side.module.css';

/** Those who decide, and how well we are connected with them; those who left stand last. */
export function People({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const { stakeholders } = account;
  usePersonInView();
  const names = namesOf(account, say);
  const present = stakeholders.filter(({ departedOn }) => departedOn === null);
  const departed = stakeholders.filter(({ departedOn }) => departedOn !== null);
  return (
    <Card
      title={say('people.title')}
      empty={
        stakeholders.length === 0 ? `${say('people.none')} ${say('people.noneText')}` : undefined
      }
    >
      <ul>
        {[...present.sort(byTie), ...departed].map((person) => (
          <Person key={person.stakeholderId} person={person} account={account} names={names} />
        ))}
      </ul>
      <Density account={account} names={names} />
    </Card>
  );
}

/** Whoever the address names is brought into view, and the keyboard to them. */
function usePersonInView(): void {
  const { person } = useSearch({ from: '/accounts/$accountId' });
  useEffect(() => {
    if (person === undefined) return;
    const element = document.getElementById(personAnchor(person));
    element?.scrollIntoView({ block: 'center' });
    element?.querySelector('button')?.focus();
  }, [person]);
}

const byTie = (one: StakeholderView, other: StakeholderView): number => other.tie - one.tie;

interface Props {
  readonly account: AccountView;
  readonly names: Names;
}

/** How many links there are, and what hangs on one person. */
function Density({ account: { density, stakeholders }, names }: Props) {
  const say = useSay();
  const { number, percent } = useFormats();
  if (density === null) return null;
  const { threads, effectiveThreads, authorityPercent, continuityRisk, continuityPerson } = density;
  // The person may be one of ours, who is known by id.
  const isTheirs = stakeholders.some(({ stakeholderId }) => stakeholderId === continuityPerson);
  const links = say('people.density', {
    threads,
    effective: number(effectiveThreads, 1),
    authority: percent(authorityPercent / 100),
  });
  if (continuityPerson === null) return <p className={css['note']}>{links}</p>;
  return (
    <p className={css['note']}>
      {links}{' '}
      {say('people.continuity', {
        points: number(continuityRisk, 1),
        person: isTheirs ? names.person(continuityPerson) : continuityPerson,
      })}
    </p>
  );
}
