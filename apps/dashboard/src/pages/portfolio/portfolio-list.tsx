import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { PortfolioRow } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { useColleagues } from '../../client/use-colleagues.ts';
import { queryOf } from '../../client/api.ts';
import { useSession } from '../../client/system.ts';
import { useMoment } from '../../client/moment.ts';
import { chosenOf } from '../../parts/controls/chosen.ts';
import { useScreen } from '../../parts/controls/screen.ts';
import { later } from '../../parts/page/later.tsx';
import { useOverlay } from '../../parts/page/overlays.ts';
import type { Order } from '../../parts/record-list/list-order.ts';
import type { RowSelection } from '../../parts/record-list/selection.ts';
import type { LiveNews } from '../../parts/record-list/use-live-list.ts';
import { RecordList } from '../../parts/record-list/record-list.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { columnsWith } from './columns.tsx';
import type { Grouped } from './groups/grouping.tsx';
import type { PortfolioSearch } from './portfolio-search.ts';
import type { Sparklines } from './sparklines.ts';

const Grouping = later(async () => (await import('./groups/grouping.tsx')).Grouping);

interface Props {
  readonly toolbar: ReactNode;
  readonly order: Order;
  readonly rows: readonly PortfolioRow[];
  readonly total: number;
  readonly live: LiveNews<PortfolioRow>;
  readonly sparklines: Sparklines;
  readonly stale: boolean;
  readonly currencies: readonly string[];
  /** The columns somebody chose, and what accounts are put together by. */
  readonly search: PortfolioSearch;
  readonly selection: RowSelection;
  readonly onPeek: (row: PortfolioRow) => void;
  readonly onStand: (row: PortfolioRow) => void;
  readonly onNear: (last: number) => void;
}

/** All accounts that fit. */
export function PortfolioList({ live, sparklines, currencies, search, ...list }: Props) {
  const say = useSay();
  const navigate = useNavigate();
  const show = useOverlay();
  const { past } = useMoment();
  const { perPersonReports } = useSession();
  // An address that groups by person stands as a plain list where that is switched off.
  const group = search.group === 'managerId' && !perPersonReports ? undefined : search.group;
  const [known, setGrouped] = useState<Grouped>();
  const grouped = known?.by === group ? known : undefined;
  return (
    <>
      {group ? (
        <Grouping by={group} search={search} currencies={currencies} onGrouped={setGrouped} />
      ) : null}
      <RecordList
        {...list}
        {...(grouped ? { ...grouped, total: grouped.rows.length } : {})}
        // The list as it was stands until it is known how it falls apart.
        stale={list.stale || (group !== undefined && !grouped)}
        label={say('portfolio.title')}
        columns={useColumns(sparklines, currencies, search.columns)}
        idOf={idOf}
        newer={live.newer}
        keys={{
          x: ({ accountId }) => list.selection.toggle(accountId),
          c: ({ accountId }) => {
            if (!past) show({ kind: 'record', wish: { command: 'MakeContact', accountId } });
          },
        }}
        onOpen={({ accountId }) =>
          void navigate({ to: '/accounts/$accountId', params: { accountId } })
        }
        onShown={useWantedSparklines(sparklines)}
      />
    </>
  );
}

const idOf = ({ accountId }: PortfolioRow): string => accountId;

function useColumns(
  sparklines: Sparklines,
  currencies: readonly string[],
  columns: string | undefined,
) {
  const say = useSay();
  const formats = useFormats();
  const screen = useScreen();
  const { nameOf } = useColleagues();
  const { params, asOf, horizonDays } = useMoment();
  return useMemo(() => {
    const suffix = queryOf({ ...params });
    const hrefOf = (id: string) => `/accounts/${accountPart(id)}${suffix}`;
    const chosen = columns === undefined ? undefined : chosenOf(columns);
    const tools = {
      screen,
      sparklines,
      hrefOf,
      asOf,
      horizonDays,
      currencies,
      nameOf,
      say,
      formats,
    };
    return columnsWith(tools, chosen);
  }, [screen, sparklines, params, asOf, horizonDays, currencies, columns, nameOf, say, formats]);
}

/** A phone has no room for sparklines, so none are asked for. */
function useWantedSparklines(sparklines: Sparklines) {
  const screen = useScreen();
  return useCallback(
    (rows: readonly PortfolioRow[]) => {
      if (screen !== 'phone') sparklines.want(rows.map(idOf));
    },
    [screen, sparklines],
  );
}
