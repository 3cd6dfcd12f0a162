import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { AccountView } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { printable } from '#kernel/printable';
import { searchAsLeft } from '../../../client/search-as-left.ts';
import { useKeys } from '../../../parts/controls/keys.ts';
import { useMay } from '../../../parts/page/may.ts';
import { useOverlay } from '../../../parts/page/overlays.ts';
import { RecordMenu } from '../../../parts/record/record-menu.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { KeyFact } from './key-fact.tsx';
import { TabBar } from './tab-bar.tsx';
import { verdictOf } from './verdict.ts';
import { verdictSentence } from './verdict-sentence.ts';
import css from './account-head.module.css';

/** Who this is and how it stands, in sight wherever the reader is on the page; then its parts. */
export function AccountHead({
  account,
  onPrint,
}: {
  readonly account: AccountView;
  readonly onPrint: () => void;
}) {
  const say = useSay();
  const formats = useFormats();
  const head = useRef<HTMLElement>(null);
  useHeightSaid(head);
  const { name, status, managerId, key, horizonDays } = account;
  const tools = { say, formats, names: namesOf(account, say), horizonDays };
  return (
    <>
      <Trail account={account} onPrint={onPrint} />
      <header ref={head} className={css['head']} data-stays>
        <div className={css['line']}>
          <h1 className={css['title']} dir="auto">
            {printable(name)}
          </h1>
          <p className={css['facts']}>
            <span className={css['status']}>{say(`status.${status}`)}</span>
            <span>
              {managerId === null
                ? say('account.noManager')
                : say('account.manager', { managerId: tools.names.colleague(managerId) })}
            </span>
            {key ? <KeyFact mark={key} /> : null}
          </p>
        </div>
        <Recording account={account} />
        <p className={css['verdict']} data-verdict>
          {verdictSentence(verdictOf(account), account, tools)}
        </p>
        <TabBar />
      </header>
    </>
  );
}

/** Says to all below how much of the window this takes; on a phone only its last part stays. */
function useHeightSaid(head: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const stays = head.current;
    if (!stays) return undefined;
    const tell = () => {
      const { offsetHeight } =
        stays.offsetHeight > 0 ? stays : (stays.lastElementChild as HTMLElement);
      stays.parentElement?.style.setProperty('--head', `${String(offsetHeight)}px`);
    };
    const observer = new ResizeObserver(tell);
    for (const one of [stays, ...stays.children]) observer.observe(one);
    return () => observer.disconnect();
  }, [head]);
}

/** The ways to record something: a contact by one key, all else from a menu. */
function Recording({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const show = useOverlay();
  const may = useMay();
  const { accountId } = account;
  const mayRecord = may('MakeContact', account);
  const contact = () => show({ kind: 'record', wish: { command: 'MakeContact', accountId } });
  useKeys(mayRecord ? { c: contact } : {});
  return (
    <div className={css['record']}>
      {mayRecord ? (
        <Button
          variant="default"
          size="compact-md"
          onClick={contact}
          aria-keyshortcuts="c"
          rightSection={<kbd aria-hidden="true">c</kbd>}
        >
          {say('account.record')}
        </Button>
      ) : null}
      <RecordMenu account={account} />
    </div>
  );
}

/** Where the page stands among others. */
function Trail({
  account: { accountId, parentId, openedOn },
  onPrint,
}: {
  readonly account: AccountView;
  readonly onPrint: () => void;
}) {
  const say = useSay();
  const { month } = useFormats();
  return (
    <p className={css['trail']}>
      <Link to="/portfolio" search={searchAsLeft('/portfolio')}>
        {say('account.back')}
      </Link>
      <span aria-hidden="true">/</span>
      <bdi>{accountId}</bdi>
      <span className={css['since']}>{say('account.since', { month: month(openedOn) })}</span>
      {parentId === null ? null : (
        <Link to="/accounts/$accountId" params={{ accountId: parentId }}>
          {say('account.parent', { parentId })}
        </Link>
      )}
      <Link to="/what-if" search={{ accounts: accountPart(accountId) }} className={css['whatIf']}>
        {say('account.whatIf')}
      </Link>
      <button type="button" className={css['print']} onClick={onPrint}>
        {say('print.print')}
      </button>
    </p>
  );
}
