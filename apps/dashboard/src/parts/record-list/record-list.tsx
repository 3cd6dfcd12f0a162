import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, type CSSProperties, type MouseEvent } from 'react';
import type { PortfolioRow } from '#insights/views';
import { useScreen } from '../controls/screen.ts';
import { useSay } from '../texts/text.ts';
import { Header } from './header.tsx';
import { Line, WaitingLine } from './line.tsx';
import type { Sparklines } from '../../pages/portfolio/sparklines.ts';
import type { LivePortfolio } from '../../pages/portfolio/use-live-portfolio.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import { useTableLines } from './use-lines.ts';
import css from './record-list.module.css';

interface Props {
  readonly rows: readonly PortfolioRow[];
  /** Accounts that fit, loaded or not: the scroll bar tells the truth. */
  readonly total: number;
  readonly live: LivePortfolio;
  readonly sparklines: Sparklines;
  readonly stale: boolean;
  readonly onNear: (index: number) => void;
}

/** All accounts that fit, of which only those in view are drawn. */
export function Table({ rows, total, live, sparklines, stale, onNear }: Props) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const { shown, heightPx, topOf, goTo, seen } = useRowsInView(list, total);
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  const drawn = rows.slice(first, last + 1).map((row) => live.newer(row.accountId)?.row ?? row);
  const { columns, lines, heads, template } = useTableLines(drawn, sparklines);
  const { at, setAt } = useRowKeys({ rows, goTo, seen, list });
  const onClick = useOpenRow(rows);
  useEffect(() => onNear(last), [last, rows.length, onNear]);
  useSparklinesOf(rows, first, last, sparklines);
  return (
    <div
      role="table"
      aria-label={say('portfolio.title')}
      aria-rowcount={total + 1}
      aria-busy={stale}
      className={css['table']}
      data-stale={stale}
      // The columns are the same in the heading and in every line.
      style={{ '--columns': template } as CSSProperties}
    >
      <Header columns={heads} />
      <div
        ref={list}
        role="rowgroup"
        className={css['body']}
        style={{ height: heightPx }}
        onClick={onClick}
        onFocus={(event) => setAt(indexAt(event) ?? at)}
      >
        {shown.map((item) => {
          const line = lines[item.index - first];
          return line ? (
            <Line
              key={line.id}
              row={line}
              columns={columns}
              index={item.index}
              top={topOf(item)}
              current={item.index === at}
              glows={live.newer(line.id)?.glows ?? false}
            />
          ) : (
            <WaitingLine key={item.key} top={topOf(item)} cells={heads.length} />
          );
        })}
      </div>
    </div>
  );
}

/** A click anywhere on a row opens its account; with a modifier it is the browser's, which opens a tab. */
function useOpenRow(rows: readonly PortfolioRow[]) {
  const navigate = useNavigate();
  return (event: MouseEvent<HTMLElement>) => {
    const index = indexAt(event);
    const row = index === undefined ? undefined : rows[index];
    if (!row || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void navigate({ to: '/accounts/$accountId', params: { accountId: row.accountId } });
  };
}

/** A phone has no room for lines, so none are asked for. */
function useSparklinesOf(
  rows: readonly PortfolioRow[],
  first: number,
  last: number,
  sparklines: Sparklines,
): void {
  const screen = useScreen();
  useEffect(() => {
    if (screen === 'phone') return;
    sparklines.want(rows.slice(first, last + 1).map(({ accountId }) => accountId));
  }, [first, last, rows, sparklines, screen]);
}

function indexAt({ target }: { readonly target: EventTarget }): number | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return line ? Number(line.dataset['index']) : undefined;
}
