import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AccountView } from '#insights/views';
import { WaitingCard } from '../../../parts/card/card.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { Disagree } from '../disagreement/disagreement.tsx';
import { useDisagreement } from '../disagreement/use-disagreement.ts';
import type { Tab } from '../tabs.ts';
import { eventSentence } from '../timeline/event-sentence.ts';
import { useLatest } from '../timeline/use-timeline.ts';
import { Line, LINES_MAX } from './lines.tsx';
import { inOrderOfNews } from './news-order.ts';
import { SECTIONS } from './sections.tsx';
import { ToDo } from './to-do.tsx';
import { useActions } from './use-actions.ts';
import css from './overview.module.css';

/** What happened last, and each section in a few lines, those with news first; what is empty is but named. */
export function Summaries({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const { list } = useFormats();
  const { data, isPending } = useLatest(account.accountId);
  const { isPending: isAsking } = useActions(account.accountId);
  const { isPending: isLooking } = useDisagreement(account.accountId);
  const known = account.problem ? [] : SECTIONS;
  const told = inOrderOfNews(
    known.filter(({ count }) => count(account) > 0),
    data?.entries ?? [],
  );
  // The newest events decide on the order: nothing changes its place once it stands.
  if (isPending || isAsking || isLooking) return <Waiting cards={told.length + 1} />;
  const empty = known.filter(({ count }) => count(account) === 0);
  return (
    <>
      <Disagree account={account} />
      <div className={css['cards']}>
        <ToDo account={account} />
        <Latest account={account} />
        {told.map(({ name, tab, count, Lines }) => {
          const section = say(`overview.${name}`);
          const isCut = name !== 'business' && count(account) > LINES_MAX;
          return (
            <Summary
              key={name}
              tab={tab}
              title={section}
              way={
                isCut
                  ? say('overview.all', { count: count(account) })
                  : say('overview.allOf', { section })
              }
            >
              <Lines account={account} />
            </Summary>
          );
        })}
      </div>
      {empty.length === 0 ? null : (
        <p className={css['nothing']}>
          {say('overview.nothing', {
            sections: list(empty.map(({ name }) => say(`overview.nothing.${name}`))),
          })}
        </p>
      )}
    </>
  );
}

function Waiting({ cards }: { readonly cards: number }) {
  return (
    <div className={css['cards']} aria-busy="true">
      {Array.from({ length: cards }, (_, index) => (
        <WaitingCard key={index} className={css['waiting']} />
      ))}
    </div>
  );
}

/** The newest events, each as its sentence. */
function Latest({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const formats = useFormats();
  const { data } = useLatest(account.accountId);
  const { horizonDays, asOf } = account;
  const tools = { say, formats, names: namesOf(account, say), horizonDays };
  return (
    <Summary
      tab="timeline"
      title={say('overview.latest')}
      way={data ? say('overview.allEvents', { count: data.total }) : ''}
    >
      {data?.entries.slice(0, LINES_MAX).map((entry) => (
        <Line key={entry.id} what={<span dir="auto">{eventSentence(entry, tools)}</span>}>
          {formats.nearDay(entry.occurredOn, asOf)}
        </Line>
      ))}
    </Summary>
  );
}

interface SummaryProps {
  readonly tab: Tab;
  readonly title: string;
  /** What the way to all of it is called. */
  readonly way: string;
  readonly children: ReactNode;
}

function Summary({ tab, title, way, children }: SummaryProps) {
  return (
    <section className={css['card']}>
      <h2 className={css['title']}>
        {title}
        <Link to="." search={(search) => ({ ...search, tab })} className={css['way']}>
          {way}
        </Link>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
