import { columnVisibilityFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { PortfolioRow, PortfolioSort, ScoreName } from '#insights/views';
import type { Screen } from '../../parts/controls/screen.ts';
import {
  AtRiskCell,
  KeyCell,
  ManagerCell,
  NameCell,
  NextWorseCell,
  ScoreCell,
  type CellTools,
} from './cells.tsx';

export type ColumnId =
  Exclude<PortfolioSort, 'accountId' | 'lastOrderOn' | 'lastContactOn'> | 'key';

export const features = tableFeatures({ columnVisibilityFeature });
const helper = createColumnHelper<typeof features, PortfolioRow>();

/** The columns from left to right, for a choice of tools. */
export const columnsWith = (tools: CellTools) => {
  const scoreColumn = (score: ScoreName) =>
    helper.display({
      id: score,
      cell: ({ row }) => <ScoreCell row={row.original} score={score} tools={tools} />,
    });
  return helper.columns([
    helper.display({
      id: 'name',
      cell: ({ row }) => <NameCell row={row.original} tools={tools} />,
    }),
    helper.display({
      id: 'managerId',
      cell: ({ row }) => <ManagerCell row={row.original} tools={tools} />,
    }),
    helper.display({
      id: 'key',
      cell: ({ row }) => <KeyCell row={row.original} tools={tools} />,
    }),
    scoreColumn('churnRisk'),
    scoreColumn('loyalty'),
    scoreColumn('coverage'),
    helper.display({
      id: 'atRisk',
      cell: ({ row }) => <AtRiskCell row={row.original} tools={tools} />,
    }),
    helper.display({
      id: 'nextWorseOn',
      cell: ({ row }) => <NextWorseCell row={row.original} tools={tools} />,
    }),
  ]);
};

/** How wide each column is; the name takes what the others leave. A column without a width has no room there. */
export const WIDTHS: Readonly<Record<Screen, Readonly<Partial<Record<ColumnId, string>>>>> = {
  wide: {
    name: 'minmax(220px, 1fr)',
    managerId: '130px',
    key: '24px',
    churnRisk: '202px',
    loyalty: '202px',
    coverage: '202px',
    atRisk: '128px',
    nextWorseOn: '168px',
  },
  laptop: {
    name: 'minmax(150px, 1fr)',
    managerId: '84px',
    key: '16px',
    churnRisk: '132px',
    loyalty: '132px',
    coverage: '132px',
    atRisk: '100px',
    nextWorseOn: '148px',
  },
  tablet: {
    name: 'minmax(140px, 1fr)',
    key: '28px',
    churnRisk: '142px',
    loyalty: '142px',
    atRisk: '104px',
  },
  phone: { name: 'minmax(120px, 1fr)', churnRisk: '72px', atRisk: '92px' },
};

export const isNumber = (column: string): boolean => column === 'atRisk';
