import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AccountView, KeyMark } from '#insights/views';
import { useMoment } from '../../client/moment.ts';
import { searchAsLeft } from '../../client/search-as-left.ts';
import { CONTACT_NOTE_ID } from '../../parts/contact/contact-form.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './account-page.module.css';

/** Who this is: name, state, manager, and why it is a key account. */
export function AccountHeader({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const { month } = useFormats();
  const { past } = useMoment();
  const { name, accountId, status, managerId, parentId, openedOn, key } = account;
  return (
    <header className={css['header']}>
      <div>
        <p className={css['trail']}>
          <Link to="/" search={searchAsLeft('/')}>
            {say('account.back')}
          </Link>
          <span aria-hidden="true">/</span>
          <bdi>{accountId}</bdi>
        </p>
        <h1 className={css['title']} dir="auto">
          {name}
        </h1>
        <p className={css['facts']}>
          <span className={css['status']}>{say(`status.${status}`)}</span>
          <span>
            {managerId === null ? say('account.noManager') : say('account.manager', { managerId })}
          </span>
          {key ? <Key mark={key} /> : null}
          <span>{say('account.since', { month: month(openedOn) })}</span>
          {parentId === null ? null : (
            <Link to="/accounts/$accountId" params={{ accountId: parentId }}>
              {say('account.parent', { parentId })}
            </Link>
          )}
        </p>
      </div>
      {past ? null : (
        <Button
          size="compact-md"
          onClick={() => document.getElementById(CONTACT_NOTE_ID)?.focus()}
          aria-keyshortcuts="c"
          rightSection={<kbd aria-hidden="true">c</kbd>}
        >
          {say('account.record')}
        </Button>
      )}
    </header>
  );
}

function Key({ mark }: { readonly mark: KeyMark }) {
  const say = useSay();
  const { day } = useFormats();
  const by =
    mark.byProfitability && mark.byStrategy
      ? 'both'
      : mark.byProfitability
        ? 'profitability'
        : 'strategy';
  const since = say('account.keySince', { day: day(mark.since) });
  return (
    <span
      className={css['fact']}
      data-tip={mark.reason === null ? since : `${mark.reason}\n${since}`}
    >
      <span className={css['key']} aria-hidden="true">
        ★
      </span>
      <span>
        {say(`account.key.${by}`)}
        {mark.reason === null ? '' : `: ${mark.reason}`}
      </span>
    </span>
  );
}
