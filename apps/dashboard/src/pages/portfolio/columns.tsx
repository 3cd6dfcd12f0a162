import type { PortfolioRow, ScoreName } from '#insights/views';
import type { RecordColumn } from '../../parts/record-list/column.ts';
import {
  AtRiskCell,
  KeyCell,
  ManagerCell,
  NameCell,
  NextWorseCell,
  ScoreCell,
  type CellTools,
} from './cells.tsx';
import { DIRECTIONS, type ColumnSort } from './portfolio-search.ts';

type Column = RecordColumn<PortfolioRow>;
type Widths = Column['widths'];

/** The columns from left to right, for a choice of tools. */
export function columnsWith(tools: CellTools): readonly Column[] {
  const { say, horizonDays } = tools;
  const sorted = (id: ColumnSort, widths: Widths, cell: Column['cell']): Column => ({
    id,
    name: say(`column.${id}`),
    ...(id === 'name' || id === 'managerId'
      ? {}
      : { tip: say(`column.tip.${id}`, { days: horizonDays }) }),
    sorts: DIRECTIONS[id],
    widths,
    cell,
  });
  const score = (id: ScoreName, widths: Widths) =>
    sorted(id, widths, (row) => <ScoreCell row={row} score={id} tools={tools} />);
  return [
    // The name takes what the others leave.
    sorted(
      'name',
      {
        wide: 'minmax(220px, 1fr)',
        laptop: 'minmax(150px, 1fr)',
        tablet: 'minmax(140px, 1fr)',
        phone: 'minmax(120px, 1fr)',
      },
      (row) => <NameCell row={row} tools={tools} />,
    ),
    sorted('managerId', { wide: '130px', laptop: '84px' }, (row) => (
      <ManagerCell row={row} tools={tools} />
    )),
    {
      id: 'key',
      name: say('column.key'),
      isUnnamed: true,
      widths: { wide: '24px', laptop: '16px', tablet: '28px' },
      cell: (row) => <KeyCell row={row} tools={tools} />,
    },
    score('churnRisk', { wide: '202px', laptop: '132px', tablet: '142px', phone: '72px' }),
    score('loyalty', { wide: '202px', laptop: '132px', tablet: '142px' }),
    score('coverage', { wide: '202px', laptop: '132px' }),
    {
      ...sorted(
        'atRisk',
        { wide: '128px', laptop: '100px', tablet: '104px', phone: '92px' },
        (row) => <AtRiskCell row={row} tools={tools} />,
      ),
      isNumber: true,
    },
    sorted('nextWorseOn', { wide: '168px', laptop: '148px' }, (row) => (
      <NextWorseCell row={row} tools={tools} />
    )),
  ];
}
