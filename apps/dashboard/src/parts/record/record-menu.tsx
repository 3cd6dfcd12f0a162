import type { AccountView } from '#insights/views';
import { Dropdown } from '../controls/dropdown.tsx';
import { useMay } from '../page/may.ts';
import { useOverlay } from '../page/overlays.ts';
import type { Subject, Wish } from '../page/wish.ts';
import { useSay } from '../texts/text.ts';
import { offersAbout, offersOfAccount } from './offers.ts';
import css from './record-menu.module.css';

interface Props {
  readonly account: AccountView;
  /** The thing of the account that is recorded about, and what it is called; without it the account as such. */
  readonly about?: Subject & { readonly name: string };
}

/** What can be recorded about an account or one of its things; nothing where nothing may be. */
export function RecordMenu({ account, about }: Props) {
  const say = useSay();
  const may = useMay();
  const wishes = (
    about ? offersAbout(account, about.kind, about.id) : offersOfAccount(account)
  ).filter(({ command }) => may(command, account));
  if (wishes.length === 0) return null;
  return about ? (
    <Dropdown
      className={css['dots']}
      name={say('record.about', { name: about.name })}
      label={<span aria-hidden="true">⋯</span>}
    >
      {(close) => <Offers wishes={wishes} onChosen={close} />}
    </Dropdown>
  ) : (
    <Dropdown label={say('record.menu')} className={css['button']}>
      {(close) => <Offers wishes={wishes} onChosen={close} />}
    </Dropdown>
  );
}

function Offers({
  wishes,
  onChosen,
}: {
  readonly wishes: readonly Wish[];
  readonly onChosen: () => void;
}) {
  const say = useSay();
  const show = useOverlay();
  return (
    <ul className={css['offers']}>
      {wishes.map((wish) => (
        <li key={wish.command}>
          <button
            type="button"
            className={css['offer']}
            onClick={() => {
              onChosen();
              show({ kind: 'record', wish });
            }}
          >
            {say(`command.${wish.command}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
