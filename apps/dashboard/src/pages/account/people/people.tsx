import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { AccountView } from '#insights/views';
import { Card } from '../../../parts/card/card.tsx';
import { Choice } from '../../../parts/controls/choice.tsx';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { Density } from './density.tsx';
import { PeopleMap } from './people-map.tsx';
import { PeopleTable } from './people-table.tsx';
import { personAnchor } from './person-anchor.ts';
import { PersonPanel } from './person-panel.tsx';
import css from './people.module.css';

/** Those who decide, by the roles that count here, and how well we are connected with them: as a map or as a table. */
export function People({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const navigate = useNavigate();
  const { person, people = 'map' } = useSearch({ from: '/accounts/$accountId' });
  const names = namesOf(account, say);
  const { stakeholders, requiredRoles } = account;
  usePersonInView();
  const chosen = stakeholders.find(({ stakeholderId }) => stakeholderId === person);
  const choose = (next: string | undefined) =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, tab: 'people' as const, person: next }),
      resetScroll: false,
      replace: true,
    });
  const nobody = stakeholders.length === 0;
  return (
    <div className={css['part']} data-chosen={chosen !== undefined}>
      <Card
        title={say('people.title')}
        note={say('people.count', { count: stakeholders.length })}
        empty={nobody ? `${say('people.none')} ${say('people.noneText')}` : undefined}
      >
        {nobody ? null : (
          <div className={css['views']}>
            <Choice
              label={say('people.view')}
              options={[
                ['map', say('people.map')],
                ['table', say('people.table')],
              ]}
              value={people}
              onChoose={(view) =>
                void navigate({
                  to: '.',
                  search: (search) => ({
                    ...search,
                    tab: 'people' as const,
                    people: view === 'map' ? undefined : view,
                  }),
                  resetScroll: false,
                  replace: true,
                })
              }
            />
          </div>
        )}
        {people === 'map' && requiredRoles.length > 0 ? (
          <PeopleMap account={account} names={names} chosen={person} onChoose={choose} />
        ) : (
          <PeopleTable account={account} names={names} onChoose={choose} />
        )}
        <Density account={account} names={names} />
      </Card>
      {chosen ? (
        <PersonPanel
          person={chosen}
          account={account}
          names={names}
          onClose={() => choose(undefined)}
        />
      ) : null}
    </div>
  );
}

/** Whoever the address names when the part is opened is brought into view, and the keyboard to them. */
function usePersonInView(): void {
  const { person } = useSearch({ from: '/accounts/$accountId' });
  useEffect(() => {
    if (person === undefined) return;
    const element = document.getElementById(personAnchor(person));
    element?.scrollIntoView({ block: 'nearest' });
    element?.querySelector('button')?.focus({ preventScroll: true });
  }, [person]);
}
