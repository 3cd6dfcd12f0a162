import { useEffect } from 'react';
import type { AccountView } from '#insights/views';
import { SCORES } from '../../../parts/marks/bands.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { Contracts } from '../business/contracts.tsx';
import { Revenue } from '../business/revenue.tsx';
import { Threats } from '../business/threats.tsx';
import { KeyFact } from '../head/key-fact.tsx';
import { verdictOf } from '../head/verdict.ts';
import { verdictSentence } from '../head/verdict-sentence.ts';
import { Density } from '../people/density.tsx';
import { PeopleTable } from '../people/people-table.tsx';
import { scoreOf, Scores } from '../scores/scores.tsx';
import { WhyScore } from '../why/why.tsx';
import { PrintedTimeline } from './printed-timeline.tsx';
import { useWholeTimeline } from './use-whole-timeline.ts';
import css from './print.module.css';

interface Props {
  readonly account: AccountView;
  readonly onDone: () => void;
}

/** All that the page says of an account, every part of it and each event, one below the other: what goes to paper. */
export function PrintAccount({ account, onDone }: Props) {
  const say = useSay();
  const formats = useFormats();
  const { data: entries } = useWholeTimeline(account.accountId);
  useEffect(() => {
    if (!entries) return undefined;
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [entries, onDone]);
  const { accountId, name, status, managerId, key, asOf, horizonDays, problem } = account;
  const names = namesOf(account, say);
  const tools = { say, formats, names, horizonDays };
  return (
    <div className={css['sheet']} data-print-sheet>
      <h1 className={css['title']} dir="auto">
        {name === accountId ? name : `${name} (${accountId})`}
      </h1>
      <p className={css['facts']}>
        <span>{say('print.asOf', { day: formats.day(asOf) })}</span>
        <span>{say(`status.${status}`)}</span>
        <span>
          {managerId === null
            ? say('account.noManager')
            : say('account.manager', { managerId: names.colleague(managerId) })}
        </span>
        {key ? <KeyFact mark={key} /> : null}
      </p>
      <p className={css['verdict']}>{verdictSentence(verdictOf(account), account, tools)}</p>
      <Scores account={account} />
      {problem ? null : (
        <>
          {SCORES.map((score) =>
            (scoreOf(account, score)?.value ?? null) === null ? null : (
              <WhyScore key={score} account={account} chosen={score} isWhole />
            ),
          )}
          <section>
            <h2 className={css['heading']}>{say('people.title')}</h2>
            <PeopleTable account={account} names={names} onChoose={() => undefined} />
            <Density account={account} names={names} />
          </section>
          <Revenue account={account} />
          <Contracts account={account} />
          <Threats account={account} />
        </>
      )}
      <PrintedTimeline entries={entries ?? []} tools={tools} />
    </div>
  );
}
