import { useState } from 'react';
import type { AccountView } from '#insights/views';
import { useMay } from '../../../parts/page/may.ts';
import { useOverlay } from '../../../parts/page/overlays.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import type { Names } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { columnsOf, departedOf, type Column } from './columns.ts';
import { Legend } from './legend.tsx';
import { lossOf, Loss, type Looked } from './loss.tsx';
import { PersonCard } from './person-card.tsx';
import css from './people.module.css';

interface Props {
  readonly account: AccountView;
  readonly names: Names;
  /** Who is looked at closer. */
  readonly chosen: string | undefined;
  readonly onChoose: (stakeholderId: string | undefined) => void;
}

/** The people by the roles that decide; whoever is pointed at, theirs or ours, is thought away for a moment. */
export function PeopleMap({ account, names, chosen, onChoose }: Props) {
  const say = useSay();
  const [looked, setLooked] = useState<Looked>();
  const departed = departedOf(account);
  const card = (person: AccountView['stakeholders'][number]) => (
    <PersonCard
      key={person.stakeholderId}
      person={person}
      account={account}
      names={names}
      isChosen={chosen === person.stakeholderId}
      isLinked={looked?.kind === 'ours' && person.metBy.includes(looked.id)}
      onLook={setLooked}
      onChoose={() => onChoose(chosen === person.stakeholderId ? undefined : person.stakeholderId)}
    />
  );
  return (
    <div className={css['map']}>
      <Loss loss={looked && lossOf(account, looked, names)} account={account} />
      <div className={css['columns']}>
        {columnsOf(account).map((column) => (
          <section key={column.role ?? 'others'} className={css['column']}>
            <Heading column={column} />
            <ul>
              {column.people.map(card)}
              {column.people.length === 0 && column.role !== null ? (
                <Slot account={account} role={column.role} />
              ) : null}
            </ul>
          </section>
        ))}
      </div>
      <Ours account={account} names={names} looked={looked} onLook={setLooked} />
      {departed.length === 0 ? null : (
        <section className={css['gone']}>
          <h3 className={css['heading']}>{say('map.departed', { count: departed.length })}</h3>
          <ul className={css['row']}>{departed.map(card)}</ul>
        </section>
      )}
      <Legend />
    </div>
  );
}

function Heading({ column: { role, weightPercent, people } }: { readonly column: Column }) {
  const say = useSay();
  const { percent } = useFormats();
  return (
    <h3 className={css['heading']}>
      {role === null
        ? say('map.others')
        : say('map.role', { role: say(`role.${role}`), share: percent(weightPercent / 100) })}{' '}
      <span className={css['quiet']}>{people.length === 0 ? '' : people.length}</span>
    </h3>
  );
}

/** A role nobody is known in: a place that wants somebody. */
function Slot({
  account: { accountId, managerId },
  role,
}: {
  readonly account: AccountView;
  readonly role: NonNullable<Column['role']>;
}) {
  const say = useSay();
  const show = useOverlay();
  const may = useMay();
  const nobody = say('map.nobody');
  if (!may('IdentifyStakeholder', { managerId })) return <li className={css['slot']}>{nobody}</li>;
  return (
    <li className={css['slot']} data-open>
      {nobody}
      <button
        type="button"
        className={css['add']}
        aria-label={say('map.addTo', { role: say(`role.${role}`) })}
        onClick={() =>
          show({
            kind: 'record',
            wish: { command: 'IdentifyStakeholder', accountId, values: { roles: [role] } },
          })
        }
      >
        {say('map.add')}
      </button>
    </li>
  );
}

interface OursProps extends Pick<Props, 'account' | 'names'> {
  readonly looked: Looked | undefined;
  readonly onLook: (looked: Looked | undefined) => void;
}

/** Those of ours who carry ties; pointing at one shows whom they meet, and coverage without them. */
function Ours({ account: { colleagues }, names, looked, onLook }: OursProps) {
  const say = useSay();
  if (colleagues.length === 0) return null;
  return (
    <section className={css['ours']}>
      <h3 className={css['heading']}>{say('map.ours')}</h3>
      <ul className={css['row']}>
        {colleagues.map(({ colleagueId: id }) => (
          <li key={id}>
            <button
              type="button"
              className={css['colleague']}
              aria-pressed={looked?.kind === 'ours' && looked.id === id}
              onPointerEnter={() => onLook({ kind: 'ours', id })}
              onPointerLeave={() => onLook(undefined)}
              onFocus={() => onLook({ kind: 'ours', id })}
              onBlur={() => onLook(undefined)}
            >
              <bdi>{names.colleague(id)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
