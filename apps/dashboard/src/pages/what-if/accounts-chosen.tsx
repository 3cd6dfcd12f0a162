import { useId } from 'react';
import { accountNumber } from '#commands/forms/fields';
import { ACCOUNTS_MAX } from '#insights/what-if/what-if.query';
import { printable } from '#kernel/printable';
import { useAccount } from '../../client/use-account.ts';
import { AccountPicker } from '../../parts/form/account-picker.tsx';
import { useSay } from '../../parts/texts/text.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './what-if-page.module.css';

interface Props {
  readonly accountIds: readonly string[];
  readonly onChange: (accountIds: readonly string[]) => void;
}

const ANOTHER = accountNumber('Another account.', 'ACME-1');
/** More are counted. */
const SHOWN_MAX = 12;

/** The accounts a scenario is about, and the way to another. */
export function AccountsChosen({ accountIds, onChange }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <div className={setUp['body']}>
      <ul className={css['chips']}>
        {accountIds.slice(0, SHOWN_MAX).map((accountId) => (
          <Chip
            key={accountId}
            accountId={accountId}
            onRemove={() => onChange(accountIds.filter((one) => one !== accountId))}
          />
        ))}
        {accountIds.length > SHOWN_MAX ? (
          <li className={setUp['quiet']}>
            {say('whatIf.more', { count: accountIds.length - SHOWN_MAX })}
          </li>
        ) : null}
      </ul>
      {accountIds.length < ACCOUNTS_MAX ? (
        <div className={css['picker']}>
          <label htmlFor={id}>{say('whatIf.another')}</label>
          <AccountPicker
            key={accountIds.length}
            id={id}
            name="accountId"
            field={ANOTHER}
            value=""
            label={say('whatIf.another')}
            accountId={undefined}
            isWrong={false}
            describedBy={undefined}
            onChange={(chosen) => {
              if (typeof chosen !== 'string' || chosen === '') return;
              onChange([...new Set([...accountIds, chosen])]);
            }}
          />
        </div>
      ) : null}
    </div>
  );
}

interface ChipProps {
  readonly accountId: string;
  readonly onRemove: () => void;
}

function Chip({ accountId, onRemove }: ChipProps) {
  const say = useSay();
  const { data } = useAccount(accountId);
  const name = printable(data?.name ?? accountId);
  return (
    <li className={css['chip']}>
      <bdi>{name}</bdi>
      <button
        type="button"
        className={css['remove']}
        aria-label={say('whatIf.without', { name })}
        onClick={onRemove}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
