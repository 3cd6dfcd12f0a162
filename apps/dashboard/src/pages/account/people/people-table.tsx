import type { AccountView, StakeholderView } from '#insights/views';
import { StanceMark } from '../../../parts/marks/stance-mark.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import type { Names } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { columnsOf, departedOf } from './columns.ts';
import { personAnchor } from './person-anchor.ts';
import { Reach } from './reach.tsx';
import css from './people.module.css';

interface Props {
  readonly account: AccountView;
  readonly names: Names;
  readonly onChoose: (stakeholderId: string) => void;
}

/** The same as the map, line by line, with how everybody is reached; roles nobody has stand in it as well. */
export function PeopleTable({ account, names, onChoose }: Props) {
  const say = useSay();
  const { stakeholders } = account;
  if (stakeholders.length === 0) return null;
  const present = stakeholders
    .filter(({ departedOn }) => departedOn === null)
    .toSorted((one, other) => other.tie - one.tie);
  const vacant = columnsOf(account).filter(({ people }) => people.length === 0);
  return (
    // On a narrow screen it is scrolled, also by keyboard.
    <div className={css['tableBox']} tabIndex={0} role="group" aria-label={say('people.table')}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{say('people.column.name')}</th>
            <th scope="col">{say('people.column.roles')}</th>
            <th scope="col">{say('people.column.stance')}</th>
            <th scope="col" className={css['figure']}>
              {say('people.column.tie')}
            </th>
            <th scope="col">{say('people.column.met')}</th>
            <th scope="col">{say('people.column.cadence')}</th>
            <th scope="col" className={css['figure']}>
              {say('people.column.without')}
            </th>
            <th scope="col">{say('people.column.reach')}</th>
          </tr>
        </thead>
        <tbody>
          {[...present, ...departedOf(account)].map((person) => (
            <Row
              key={person.stakeholderId}
              person={person}
              account={account}
              names={names}
              onChoose={onChoose}
            />
          ))}
          {vacant.map(({ role }) =>
            role === null ? null : (
              <tr key={role} data-vacant>
                <th scope="row">{say('map.nobody')}</th>
                <td colSpan={7}>{say(`role.${role}`)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Props {
  readonly person: StakeholderView;
}

function Row({ person, account, names, onChoose }: RowProps) {
  const say = useSay();
  const { number, score, away } = useFormats();
  const { stakeholderId, title, roles, stance, tie, departedOn, lastContactOn } = person;
  const { coverageWithout, cadence } = person;
  const { asOf } = account;
  return (
    <tr id={personAnchor(stakeholderId)} data-gone={departedOn !== null}>
      <th scope="row">
        <button type="button" className={css['open']} onClick={() => onChoose(stakeholderId)}>
          <bdi>{names.person(stakeholderId)}</bdi>
        </button>
        {title === null ? null : (
          <span className={css['title']} dir="auto">
            {title}
          </span>
        )}
      </th>
      <td>{roles.map((role) => say(`role.${role}`)).join(', ')}</td>
      <td>
        <span className={css['stance']}>
          <StanceMark stance={stance} /> {say(`stance.${stance}`)}
        </span>
      </td>
      <td className={css['figure']}>{number(tie)}</td>
      <td>
        {departedOn !== null
          ? say('overview.left', { away: away(departedOn, asOf) })
          : lastContactOn === null
            ? say('overview.neverMet')
            : away(lastContactOn, asOf)}
      </td>
      <td className={cadence === 'missed' && departedOn === null ? css['missed'] : undefined}>
        {departedOn === null ? say(`people.${cadence ?? 'open'}`) : ''}
      </td>
      <td className={css['figure']}>
        {coverageWithout === null || departedOn !== null ? '' : score('coverage', coverageWithout)}
      </td>
      <td>
        <Reach person={person} />
      </td>
    </tr>
  );
}
