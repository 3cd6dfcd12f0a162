import type { AccountView, StakeholderView } from '#insights/views';
import type { Names } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { Person } from './person.tsx';
import css from './people.module.css';

interface Props {
  readonly person: StakeholderView;
  readonly account: AccountView;
  readonly names: Names;
  readonly onClose: () => void;
}

/** All that is known of somebody, beside the map. */
export function PersonPanel({ person, account, names, onClose }: Props) {
  const say = useSay();
  const name = names.person(person.stakeholderId);
  return (
    <aside className={css['panel']} aria-label={name}>
      <Person key={person.stakeholderId} person={person} account={account} names={names} />
      <button type="button" className={css['close']} onClick={onClose}>
        {say('close')}
      </button>
    </aside>
  );
}
