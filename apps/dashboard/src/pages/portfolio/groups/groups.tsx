import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type {
  PortfolioGroup,
  PortfolioGrouping,
  PortfolioGroups,
  RevenueTotal,
  ScoreName,
} from '#insights/views';
import { get } from '../../../client/api.ts';
import { chosenOf, toggled } from '../../../parts/controls/chosen.ts';
import { BANDS, SCORES, toneOf } from '../../../parts/marks/bands.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay, type Say, type TextId } from '../../../parts/texts/text.ts';
import { askedOf, type PortfolioSearch } from '../portfolio-search.ts';
import css from './groups.module.css';

interface Props {
  readonly by: PortfolioGrouping;
  readonly search: PortfolioSearch;
}

/** The accounts that fit put together, each group with its subtotals; a click shows those alone, or them again. */
export function Groups({ by, search }: Props) {
  const say = useSay();
  const { sort: _sort, direction: _direction, [by]: _own, ...others } = askedOf(search);
  const { data } = useQuery({
    queryKey: ['portfolio-groups', by, others],
    queryFn: ({ signal }) => get<PortfolioGroups>('portfolio/groups', { ...others, by }, signal),
    placeholderData: keepPreviousData,
  });
  if (data?.by !== by) return <div className={`${css['groups'] ?? ''} skeleton`} />;
  return (
    <div className={css['groups']}>
      <table className={css['table']} aria-label={say('portfolio.groupsOf', { by })}>
        <thead>
          <tr>
            <th scope="col">{say(`portfolio.group.${by}`)}</th>
            <th scope="col" className={css['number']}>
              {say('portfolio.groupAccounts')}
            </th>
            <th scope="col" className={css['number']}>
              {say('column.atRisk')}
            </th>
            <th scope="col" className={css['number']}>
              {say('portfolio.groupRenewable')}
            </th>
            {SCORES.map((score) => (
              <th key={score} scope="col">
                {say(`score.${score}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.groups.map((group) => (
            <GroupRow key={group.value} by={by} group={group} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GroupRow({
  by,
  group,
}: {
  readonly by: PortfolioGrouping;
  readonly group: PortfolioGroup;
}) {
  const say = useSay();
  const navigate = useNavigate();
  const { number } = useFormats();
  const { [by]: filter } = useSearch({ from: '/' });
  const { value, accounts, byBand, revenue } = group;
  const chosen = chosenOf(filter).includes(value);
  return (
    <tr data-chosen={chosen}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={chosen}
          className={css['name']}
          onClick={() =>
            void navigate({
              to: '/',
              search: (search) => ({ ...search, [by]: toggled(search[by], value) }),
              resetScroll: false,
            })
          }
        >
          {groupName(by, value, say)}
        </button>
      </th>
      <td className={css['number']}>{number(accounts)}</td>
      <td className={css['number']}>
        <Amounts revenue={revenue} part="atRiskMinor" />
      </td>
      <td className={css['number']}>
        <Amounts revenue={revenue} part="renewableMinor" />
      </td>
      {SCORES.map((score) => (
        <td key={score}>
          <Spread score={score} counts={byBand[score]} />
        </td>
      ))}
    </tr>
  );
}

function groupName(by: PortfolioGrouping, value: string, say: Say): string {
  if (by === 'managerId') return value === 'none' ? say('portfolio.noManager') : value;
  // What the server groups by is one of these lists.
  return say(`${by === 'status' ? 'status' : 'band'}.${value}` as TextId);
}

interface AmountsProps {
  readonly revenue: readonly RevenueTotal[];
  readonly part: 'atRiskMinor' | 'renewableMinor';
}

/** One amount a currency: they are not added. */
function Amounts({ revenue, part }: AmountsProps) {
  const { amount } = useFormats();
  if (revenue.length === 0) return '–';
  return revenue.map(({ currency, [part]: amountMinor }) => (
    <span key={currency} className={css['amount']}>
      {amount({ currency, amountMinor })}
    </span>
  ));
}

interface SpreadProps {
  readonly score: ScoreName;
  readonly counts: Readonly<Record<string, number>>;
}

/** How a group spreads over the bands, the worst first, in words for those who do not see it. */
function Spread({ score, counts }: SpreadProps) {
  const say = useSay();
  const { number, list } = useFormats();
  const bands = [...BANDS[score].names].reverse();
  const some = bands.filter((band) => (counts[band] ?? 0) > 0);
  const words = list(some.map((band) => `${say(`band.${band}`)} ${number(counts[band] ?? 0)}`));
  return (
    <span className={css['spread']} data-tip={words}>
      <span className="unseen">{words}</span>
      {some.map((band) => (
        <span
          key={band}
          aria-hidden="true"
          data-tone={toneOf(band)}
          style={{ flexGrow: counts[band] ?? 0 }}
        />
      ))}
    </span>
  );
}
