import { Link } from '@tanstack/react-router';
import type { PortfolioRow } from '#insights/views';
import { printable } from '#kernel/printable';
import { useAccount } from '../../../client/use-account.ts';
import { useColleagues } from '../../../client/use-colleagues.ts';
import { useKeys } from '../../../parts/controls/keys.ts';
import { ColleagueName } from '../../../parts/marks/colleague-name.tsx';
import { useSay } from '../../../parts/texts/text.ts';
import { Facts } from './facts.tsx';
import { More } from './more.tsx';
import css from './peek.module.css';

interface Props {
  readonly row: PortfolioRow;
  readonly onClose: () => void;
}

/** An account beside the list, for a look: the row first, then who and what there is. The list keeps the focus. */
export function Peek({ row, onClose }: Props) {
  const say = useSay();
  const { nameOf } = useColleagues();
  useKeys({ Escape: onClose });
  const { accountId, name, managerId, status, key } = row;
  const { data: account } = useAccount(accountId);
  return (
    <aside className={css['peek']} aria-label={say('peek.label', { name })} aria-live="polite">
      <div className={css['head']}>
        <h2 className={css['name']} dir="auto">
          {key ? <span aria-hidden="true">★ </span> : null}
          {printable(name)}
        </h2>
        <button type="button" className={css['close']} aria-label={say('close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <p className={css['quiet']}>
        <bdi>{accountId}</bdi> · {say(`status.${status}`)} ·{' '}
        {managerId === null ? (
          say('cell.noManager')
        ) : (
          <ColleagueName id={managerId} nameOf={nameOf} />
        )}
      </p>
      <Facts row={row} />
      {account ? <More account={account} /> : <div className={`skeleton ${css['wait'] ?? ''}`} />}
      <Link to="/accounts/$accountId" params={{ accountId }} className={css['open']}>
        {say('peek.open')}
      </Link>
    </aside>
  );
}
