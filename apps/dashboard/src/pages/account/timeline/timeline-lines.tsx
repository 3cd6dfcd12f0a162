import { useEffect, useEffectEvent, useRef } from 'react';
import type { AccountView } from '#insights/views';
import type { Day } from '#kernel/time';
import type { Params } from '../../../client/api.ts';
import { useLinesInView } from '../../../parts/long-list/use-lines-in-view.ts';
import { Failure } from '../../../parts/notes/failure.tsx';
import type { Tools } from '../../../parts/causes/because.ts';
import type { Layout } from './layout.ts';
import { TimelineLine } from './timeline-line.tsx';
import { focusLine, useShowEvent, useShownLine } from './use-shown-line.ts';
import { useEventsBetween } from './use-timeline.ts';
import css from './timeline.module.css';

/** A day the reader wants to see; the same day again is another wish. */
export interface Jump {
  readonly day: Day;
  /** Whether the keyboard goes there as well. */
  readonly isFocused: boolean;
}

interface Props {
  readonly account: AccountView;
  readonly params: Params;
  readonly layout: Layout;
  readonly jump: Jump | undefined;
  readonly tools: Tools;
}

const MONTH_PX = 34;
const LINE_PX = 31;

/** All lines, of which only those in view are fetched and drawn; the scroll bar tells the truth about the rest. */
export function TimelineLines({ account, params, layout, jump, tools }: Props) {
  const { accountId } = account;
  const list = useRef<HTMLOListElement>(null);
  const { shown, heightPx, topOf, measure, goTo } = useLinesInView(list, {
    count: layout.rows,
    estimate: (row) => (layout.rowAt(row).kind === 'month' ? MONTH_PX : LINE_PX),
    keyOf: (row) => row,
    covered: coveredPx,
  });
  const rows = shown.map((item) => ({ item, row: layout.rowAt(item.index) }));
  const indexes = rows.flatMap(({ row }) => (row.kind === 'event' ? [row.index] : []));
  const between = [indexes[0] ?? 0, (indexes.at(-1) ?? -1) + 1] as const;
  const events = useEventsBetween(accountId, params, between);
  useShownLine({ accountId, params, layout, goTo: (index) => goTo(layout.rowOf(index)) });
  useJump(jump, (to) => {
    const row = layout.rowOf(layout.indexOn(to.day));
    goTo(row);
    if (to.isFocused) focusLine(`[data-index="${String(row)}"] button`);
  });
  const show = useShowEvent();
  const { failed } = events;
  if (failed) return <Failure error={failed.error} onAgain={() => void failed.refetch()} />;
  return (
    <ol ref={list} className={css['list']} style={{ height: heightPx }}>
      {rows.map(({ item, row }) => {
        const place = {
          ref: measure,
          'data-index': item.index,
          style: { transform: `translateY(${String(topOf(item))}px)` },
        };
        const entry = row.kind === 'event' ? events.at(row.index) : undefined;
        if (row.kind === 'month') {
          return (
            <li key={item.key} className={css['month']} {...place}>
              {tools.formats.month(row.month)}
            </li>
          );
        }
        return (
          <li
            key={item.key}
            {...place}
            className={css['line']}
            id={entry && lineIdOf(entry.id)}
            aria-busy={!entry}
            aria-setsize={layout.total}
            aria-posinset={row.index + 1}
            data-withdrawn={entry?.amendedBy?.kind === 'retracted'}
          >
            {entry ? (
              <TimelineLine
                accountId={account.accountId}
                entry={entry}
                above={events.at(row.index - 1)}
                tools={tools}
                onShow={show}
              />
            ) : (
              <WaitingLine />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Where the line of an event is found on the page. */
const lineIdOf = (eventId: string): string => `event-${eventId}`;

/** A line whose event is on its way, in its final size. */
export function WaitingLine() {
  return (
    <>
      <span className={`skeleton ${css['boneDay'] ?? ''}`} />
      <span className={`skeleton ${css['bone'] ?? ''}`} />
    </>
  );
}

function useJump(jump: Jump | undefined, onJump: (jump: Jump) => void): void {
  const go = useEffectEvent(onJump);
  useEffect(() => {
    if (jump) go(jump);
  }, [jump]);
}

/** What stays in sight above the lines, on this screen. */
const coveredPx = (): number =>
  [...document.querySelectorAll<HTMLElement>('[data-stays]')]
    .filter((one) => getComputedStyle(one).position === 'sticky')
    .reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
