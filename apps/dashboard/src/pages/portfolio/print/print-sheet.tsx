import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PortfolioPage, PortfolioRow } from '#insights/views';
import { get } from '../../../client/api.ts';
import { useMoment } from '../../../client/moment.ts';
import { useColleagues } from '../../../client/use-colleagues.ts';
import { SCORES } from '../../../parts/marks/bands.ts';
import { unsureIn } from '../../../parts/marks/unsure-bands.ts';
import { useFormats, type Formats } from '../../../parts/texts/formats.ts';
import { useSay, type Say } from '../../../parts/texts/text.ts';
import type { PortfolioSearch } from '../portfolio-search.ts';
import { useAsked } from '../use-asked.ts';
import css from './print-sheet.module.css';

interface Props {
  readonly search: PortfolioSearch;
  readonly currencies: readonly string[];
  readonly onDone: () => void;
}

const PAGE_ROWS = 200;

const COLUMNS = [
  'name',
  'managerId',
  ...SCORES,
  'atRisk',
  'profitAtRisk',
  'nextWorseOn',
  'lastContactOn',
] as const;

/** Every row that fits, not those in view alone, without the frame: what goes to paper. */
export function PrintSheet({ search, onDone }: Props) {
  const asked = useAsked(search);
  const say = useSay();
  const formats = useFormats();
  const { nameOf } = useColleagues();
  const { asOf } = useMoment();
  const { data: rows } = useQuery({
    queryKey: ['portfolio-print', asked],
    queryFn: ({ signal }) => allRows(asked, signal),
    gcTime: 0,
    staleTime: 0,
  });
  // No paper for a column that says nothing of anybody.
  const hasProfit = rows?.some(isProfitKnown) ?? false;
  const columns = COLUMNS.filter((column) => hasProfit || column !== 'profitAtRisk');
  useEffect(() => {
    if (!rows) return;
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
  }, [rows, onDone]);
  return (
    <div className={css['sheet']} data-print-sheet>
      <h1 className={css['title']}>
        {say('portfolio.printed', { count: rows?.length ?? 0, day: formats.day(asOf) })}
      </h1>
      <table className={css['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows?.map((row) => (
            <PrintedRow
              key={row.accountId}
              row={row}
              hasProfit={hasProfit}
              nameOf={nameOf}
              say={say}
              formats={formats}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isProfitKnown = ({ revenue }: PortfolioRow): boolean =>
  revenue.some(({ profitAtRiskMinor }) => profitAtRiskMinor !== null);

interface RowProps {
  readonly row: PortfolioRow;
  readonly hasProfit: boolean;
  readonly nameOf: (colleagueId: string) => string;
  readonly say: Say;
  readonly formats: Formats;
}

function PrintedRow({ row, hasProfit, nameOf, say, formats }: RowProps) {
  const { name, accountId, managerId, revenue, nextWorseOn, lastContactOn } = row;
  return (
    <tr>
      <td dir="auto">{name === accountId ? name : `${name} (${accountId})`}</td>
      <td>{managerId === null ? say('cell.noManager') : nameOf(managerId)}</td>
      {SCORES.map((score) => (
        <td key={score}>{scoreText(row, score, say, formats)}</td>
      ))}
      <td>
        {revenue
          .map(({ currency, atRiskMinor }) =>
            formats.amount({ currency, amountMinor: atRiskMinor }),
          )
          .join(' ')}
      </td>
      {hasProfit ? (
        <td>
          {revenue
            .map(({ currency, profitAtRiskMinor: amountMinor }) =>
              amountMinor === null ? '–' : formats.amount({ currency, amountMinor }),
            )
            .join(' ')}
        </td>
      ) : null}
      <td>{nextWorseOn === null ? '' : formats.day(nextWorseOn)}</td>
      <td>{lastContactOn === null ? '' : formats.day(lastContactOn)}</td>
    </tr>
  );
}

function scoreText(
  row: PortfolioRow,
  score: (typeof SCORES)[number],
  say: Say,
  formats: Formats,
): string {
  if (row.tooEarly?.[score]) return say('cell.tooEarly');
  const unsure = unsureIn(row, score, say);
  if (unsure !== undefined) return unsure;
  const value = row[score];
  const band = row[`${score}Band`];
  return value === null || band === null
    ? '–'
    : `${formats.score(score, value)} ${say(`band.${band}`)}`;
}

async function allRows(
  asked: ReturnType<typeof useAsked>,
  signal: AbortSignal,
): Promise<readonly PortfolioRow[]> {
  const rows = new Map<string, PortfolioRow>();
  let cursor: string | undefined;
  do {
    const page = await get<PortfolioPage>(
      'portfolio',
      { ...asked, limit: PAGE_ROWS, cursor },
      signal,
    );
    for (const row of page.rows) rows.set(row.accountId, row);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return [...rows.values()];
}
