import type { PortfolioRow, ScoreName } from '#insights/views';
import type { RecordColumn } from '../../parts/record-list/column.ts';
import {
  DayCell,
  KeyCell,
  ManagerCell,
  NameCell,
  NextWorseCell,
  ScoreCell,
  type CellTools,
} from './cells.tsx';
import { AtRiskCell, ProfitAtRiskCell } from './money-cells.tsx';
import {
  COLUMNS,
  DIRECTIONS,
  USUAL_COLUMNS,
  type ColumnId,
  type ColumnSort,
} from './portfolio-search.ts';

type Column = RecordColumn<PortfolioRow>;
type Widths = Column['widths'];

/** The columns from left to right: the name, and those chosen in the order they usually stand in. */
export function columnsWith(
  tools: CellTools,
  chosen: readonly string[] | undefined,
): readonly Column[] {
  const { say, horizonDays } = tools;
  const sorted = (id: ColumnSort, widths: Widths, cell: Column['cell']): Column => ({
    id,
    name: say(`column.${id}`),
    ...(id === 'name' || id === 'managerId'
      ? {}
      : { tip: say(`column.tip.${id}`, { days: horizonDays }) }),
    sorts: DIRECTIONS[id],
    widths: chosen ? everywhere(widths) : widths,
    cell,
  });
  const score = (id: ScoreName, widths: Widths) =>
    sorted(id, widths, (row) => <ScoreCell row={row} score={id} tools={tools} />);
  const columns: Readonly<Record<ColumnId, () => Column>> = {
    managerId: () =>
      sorted('managerId', { wide: '92px', laptop: '84px' }, (row) => (
        <ManagerCell row={row} tools={tools} />
      )),
    key: () => ({
      id: 'key',
      name: say('column.key'),
      isUnnamed: true,
      widths: { wide: '16px', laptop: '16px', tablet: '28px' },
      cell: (row) => <KeyCell row={row} tools={tools} />,
    }),
    churnRisk: () =>
      score('churnRisk', {
        full: '202px',
        wide: '128px',
        laptop: '132px',
        tablet: '142px',
        phone: '72px',
      }),
    loyalty: () => score('loyalty', { wide: '114px', laptop: '62px', tablet: '142px' }),
    coverage: () => score('coverage', { wide: '114px', laptop: '68px' }),
    atRisk: () => ({
      ...sorted(
        'atRisk',
        { wide: '96px', laptop: '100px', tablet: '104px', phone: '92px' },
        (row) => <AtRiskCell row={row} tools={tools} />,
      ),
      isNumber: true,
    }),
    profitAtRisk: () => ({
      ...sorted('profitAtRisk', { wide: '132px', phone: '104px' }, (row) => (
        <ProfitAtRiskCell row={row} tools={tools} />
      )),
      isNumber: true,
    }),
    nextWorseOn: () =>
      sorted('nextWorseOn', { wide: '208px', laptop: '196px' }, (row) => (
        <NextWorseCell row={row} tools={tools} />
      )),
    lastContactOn: () =>
      sorted('lastContactOn', { wide: '96px' }, (row) => (
        <DayCell day={row.lastContactOn} tools={tools} />
      )),
    lastOrderOn: () =>
      sorted('lastOrderOn', { wide: '96px' }, (row) => (
        <DayCell day={row.lastOrderOn} tools={tools} />
      )),
  };
  const shown = COLUMNS.filter((id) => (chosen ?? USUAL_COLUMNS).includes(id));
  return [
    // The name takes what the others leave.
    { ...sorted('name', {}, (row) => <NameCell row={row} tools={tools} />), widths: NAME_WIDTHS },
    ...shown.map((id) => columns[id]()),
  ];
}

const NAME_WIDTHS = {
  wide: 'minmax(112px, 1fr)',
  laptop: 'minmax(150px, 1fr)',
  tablet: 'minmax(140px, 1fr)',
  phone: 'minmax(120px, 1fr)',
};

/** What somebody chose stands there, whatever room there is. */
function everywhere(widths: Widths): Widths {
  const { wide, full = wide, laptop = wide, tablet = laptop, phone = tablet } = widths;
  return Object.fromEntries(
    Object.entries({ full, wide, laptop, tablet, phone }).filter(
      ([, width]) => width !== undefined,
    ),
  );
}
