import type { ReactNode } from 'react';
import type { PortfolioGroup, PortfolioGrouping } from '#insights/views';
import { SCORES } from '../../../parts/marks/bands.ts';
import type { GroupHead } from '../../../parts/record-list/group-line.tsx';
import type { Formats } from '../../../parts/texts/formats.ts';
import type { Say, TextId } from '../../../parts/texts/text.ts';
import { AtRiskCell, ProfitAtRiskCell } from '../money-cells.tsx';
import type { GroupOnLines } from './grouped-lines.ts';
import { Spread } from './spread.tsx';
import css from './groups.module.css';

/** What the head of a group needs beside it. */
export interface HeadTools {
  readonly by: PortfolioGrouping;
  /** What a colleague is called. */
  readonly nameOf: (colleagueId: string) => string;
  readonly say: Say;
  readonly formats: Formats;
  readonly currencies: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** The head of a group: who or what it is, how many accounts, and its sums in the columns of the list. */
export function groupHead({ group, isOpen }: GroupOnLines, tools: HeadTools): GroupHead {
  const { by, say, formats, onToggle } = tools;
  const { value, accounts, revenue } = group;
  const [main] = revenue;
  const renewable = main && {
    amount: formats.amount({ currency: main.currency, amountMinor: main.renewableMinor }),
  };
  return {
    id: value,
    name: groupName(by, value, tools),
    isOpen,
    onToggle: () => onToggle(value),
    beside: (
      <span className={css['beside']}>
        {say('portfolio.groupCount', { count: accounts })}
        {renewable ? (
          <span className={css['renewable']}> · {say('portfolio.groupRenewable', renewable)}</span>
        ) : null}
      </span>
    ),
    cellOf: (column) => sumIn(column, group, tools),
  };
}

function sumIn(column: string, group: PortfolioGroup, tools: HeadTools): ReactNode {
  const { say, formats, currencies } = tools;
  const score = SCORES.find((one) => one === column);
  if (score) {
    return <Spread score={score} counts={group.byBand[score]} say={say} formats={formats} />;
  }
  const money = { say, formats, currencies };
  if (column === 'atRisk') return <AtRiskCell row={group} tools={money} isBrief />;
  if (column === 'profitAtRisk') return <ProfitAtRiskCell row={group} tools={money} isBrief />;
  return null;
}

function groupName(by: PortfolioGrouping, value: string, { say, nameOf }: HeadTools): string {
  if (by === 'managerId') return value === 'none' ? say('portfolio.noManager') : nameOf(value);
  // What the server groups by is one of these lists.
  return say(`${by === 'status' ? 'status' : 'band'}.${value}` as TextId);
}
