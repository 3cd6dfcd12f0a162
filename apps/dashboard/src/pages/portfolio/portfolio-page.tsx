import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import type { PortfolioIds, PortfolioRow, Sparkline } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../client/api.ts';
import type { MomentSearch } from '../../client/moment-search.ts';
import { useMoment } from '../../client/moment.ts';
import { useSearchToKeep } from '../../client/search-as-left.ts';
import { useKeys } from '../../parts/controls/keys.ts';
import { Failure } from '../../parts/notes/failure.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { BulkButton } from '../../parts/record/bulk-button.tsx';
import { LiveList } from '../../parts/record-list/live-list.ts';
import { RowSelection, useIsAnySelected } from '../../parts/record-list/selection.ts';
import { useLiveList } from '../../parts/record-list/use-live-list.ts';
import { useSay } from '../../parts/texts/text.ts';
import { NothingFits } from './nothing-fits.tsx';
import { PortfolioList } from './portfolio-list.tsx';
import { ChangesSince } from './totals/changes-since.tsx';
import { WhatIfLink } from './what-if-link.tsx';
import { askedOf, portfolioOrder, type PortfolioSearch } from './portfolio-search.ts';
import { Sparklines } from './sparklines.ts';
import { Toolbar } from './toolbar/toolbar.tsx';
import { Totals } from './totals/totals.tsx';
import { usePortfolioRows, useTotals } from './use-portfolio.ts';
import { later } from '../../parts/page/later.tsx';
import css from './portfolio-page.module.css';

/** Rows that stand while the first page is on its way, and how near the end the next page is asked for. */
const WAITING_ROWS = 24;
const NEAR_ROWS = 60;

const Peek = later(async () => (await import('./peek/peek.tsx')).Peek);
const PrintSheet = later(async () => (await import('./print/print-sheet.tsx')).PrintSheet, {
  isRare: true,
});
const SelectionBar = later(
  async () => (await import('../../parts/record-list/selection-bar.tsx')).SelectionBar,
);

/** The accounts that are selected; they stay so while somebody looks into one of them. */
const selectedAccounts = new RowSelection();

const livePortfolio = new LiveList<PortfolioRow>('portfolio', ({ accountId }) => accountId);

/** How are my accounts? */
export function PortfolioPage() {
  const say = useSay();
  const search = useSearch({ from: '/portfolio' });
  const { past, horizonDays, params } = useMoment();
  const { query, rows, first, refreshTop } = usePortfolioRows(search);
  const { totals, bands, renew } = useTotals(search, first);
  const sparklines = useSparklines(params);
  const live = useLiveList(livePortfolio, {
    after: past || query.isPlaceholderData ? undefined : first?.position,
    // The stream tells the chance of leaving within one horizon.
    fits: horizonDays === HORIZON_DAYS,
    onNews: ({ ids, all }) => {
      void renew();
      void (all ? sparklines.renewAll() : sparklines.renew([...ids]));
      if (all) void refreshTop();
    },
  });
  const isAnySelected = useIsAnySelected(selectedAccounts);
  const { hasNextPage, isFetching, fetchNextPage } = query;
  const onNear = useCallback(
    (index: number) => {
      if (index >= rows.length - NEAR_ROWS && hasNextPage && !isFetching) void fetchNextPage();
    },
    [rows.length, hasNextPage, isFetching, fetchNextPage],
  );
  const currencies = useMemo(() => totals?.revenue.map(({ currency }) => currency) ?? [], [totals]);
  const print = usePrint(search);
  const peek = usePeek();
  useTitle(say('portfolio.title'));
  useSearchToKeep('/portfolio', search);

  if (query.isError && rows.length === 0) {
    return <Failure error={query.error} onAgain={() => void query.refetch()} />;
  }
  const total = first && !hasNextPage ? rows.length : (first?.total ?? WAITING_ROWS);
  return (
    <div className={css['page']}>
      <h1 className="unseen">{say('portfolio.title')}</h1>
      <Totals totals={totals} bands={bands} />
      {search.compare === undefined ? null : (
        <ChangesSince search={search} compare={search.compare} />
      )}
      <PortfolioList
        toolbar={
          isAnySelected ? (
            <SelectionBar
              selection={selectedAccounts}
              total={first?.total ?? 0}
              allIds={() => allIdsOf(search)}
            >
              <BulkButton selection={selectedAccounts} />
              <WhatIfLink selection={selectedAccounts} />
            </SelectionBar>
          ) : (
            <Toolbar
              page={first}
              all={bands?.accounts}
              loadedAt={query.dataUpdatedAt}
              moved={live.moved}
              onPrint={print.start}
            />
          )
        }
        order={portfolioOrder(search)}
        rows={rows}
        total={total}
        live={live}
        sparklines={sparklines}
        currencies={currencies}
        search={search}
        onPeek={peek.toggle}
        onStand={peek.follow}
        selection={selectedAccounts}
        stale={query.isPlaceholderData}
        onNear={onNear}
      />
      {peek.row ? <Peek row={peek.row} onClose={peek.close} /> : null}
      {print.search ? (
        <PrintSheet search={print.search} currencies={currencies} onDone={print.end} />
      ) : null}
      {first && total === 0 ? <NothingFits /> : null}
      {query.isFetchNextPageError ? (
        <Failure error={query.error} onAgain={() => void query.fetchNextPage()} />
      ) : null}
    </div>
  );
}

/** A look at an account beside the list, which goes along with the keyboard until it is closed. */
function usePeek() {
  const [row, setRow] = useState<PortfolioRow>();
  const toggle = useCallback(
    (asked: PortfolioRow) =>
      setRow((shown) => (shown?.accountId === asked.accountId ? undefined : asked)),
    [],
  );
  const follow = useCallback(
    (stands: PortfolioRow) => setRow((shown) => (shown ? stands : undefined)),
    [],
  );
  const close = useCallback(() => setRow(undefined), []);
  return { row, toggle, follow, close };
}

/** Printing takes the list as it is when somebody asks for it. */
function usePrint(search: PortfolioSearch) {
  const [printed, setPrinted] = useState<PortfolioSearch>();
  const start = () => setPrinted(search);
  useKeys({ 'mod+p': start });
  const end = useCallback(() => setPrinted(undefined), []);
  return { search: printed, start, end };
}

async function allIdsOf(search: PortfolioSearch): Promise<readonly string[]> {
  return (await get<PortfolioIds>('portfolio/ids', { ...askedOf(search) })).ids;
}

/** Lines of one moment are kept while the page is open, whatever is searched and sorted meanwhile. */
function useSparklines(params: MomentSearch): Sparklines {
  const queries = useQueryClient();
  return useMemo(() => {
    const key = ['sparklines', params];
    const known = queries.getQueryData<Sparklines>(key);
    if (known) return known;
    const made = new Sparklines(async (accountIds) => {
      const asked = { ...params, accounts: accountIds.map(accountPart).join(',') };
      return (await get<{ items: readonly Sparkline[] }>('portfolio/sparklines', asked)).items;
    });
    queries.setQueryData(key, made);
    return made;
  }, [queries, params]);
}
