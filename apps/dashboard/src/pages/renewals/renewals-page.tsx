import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { RenewalRow } from '#insights/views';
import { addDays, addMonths } from '#kernel/time';
import { API, queryOf } from '../../client/api.ts';
import { useMoment } from '../../client/moment.ts';
import { useSearchToKeep } from '../../client/search-as-left.ts';
import { useColleagues } from '../../client/use-colleagues.ts';
import { Choice } from '../../parts/controls/choice.tsx';
import { chosenOf, toggled } from '../../parts/controls/chosen.ts';
import { FilterMenu } from '../../parts/controls/filter-menu.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import { StateNote } from '../../parts/notes/state-note.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { RecordList } from '../../parts/record-list/record-list.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { columnsWith } from './columns.tsx';
import { MonthChart } from './month-chart.tsx';
import { monthsOf, worthOf } from './months.ts';
import { USUAL_DAYS, WITHIN_DAYS, type RenewalsSearch } from './renewals-search.ts';
import { useRenewals } from './use-renewals.ts';
import css from './renewals-page.module.css';

/** Which contracts are decided on, when, and what hangs on them? */
export function RenewalsPage() {
  const say = useSay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/renewals' });
  const { asOf } = useMoment();
  const { data, isError, error, refetch, isPending } = useRenewals(search.managerId);
  const all = useMemo(() => data ?? [], [data]);
  const rows = useMemo(() => listedOf(all, search, asOf), [all, search, asOf]);
  const currencies = useMemo(() => monthsOf(all, asOf), [all, asOf]);
  const columns = useColumns();
  useTitle(say('renewals.title'));
  useSearchToKeep('/renewals', search);
  if (isError) return <Failure error={error} onAgain={() => void refetch()} />;
  return (
    <div className={css['page']}>
      <div className={css['head']}>
        <h1 className="unseen">{say('renewals.title')}</h1>
        <Lead rows={rows} waiting={isPending} />
        <p className={css['means']}>{say('renewals.means')}</p>
        {currencies.map((one) => (
          <MonthChart key={one.currency} {...one} />
        ))}
      </div>
      <RecordList
        label={say('renewals.title')}
        toolbar={<Toolbar rows={all} />}
        columns={columns}
        order={{ sort: 'decisionOn', direction: 'asc' }}
        rows={rows}
        total={isPending ? 12 : rows.length}
        idOf={idOf}
        onOpen={({ accountId }) =>
          void navigate({ to: '/accounts/$accountId', params: { accountId } })
        }
      />
      {!isPending && rows.length === 0 ? (
        <StateNote title={say('renewals.none.title')}>{say('renewals.none.text')}</StateNote>
      ) : null}
    </div>
  );
}

const idOf = ({ accountId, contractId, renewal }: RenewalRow): string =>
  `${accountId}/${contractId}.${String(renewal)}`;

/** Those of the month chosen, or those decided within so many days: what is due still is among them. */
function listedOf(
  rows: readonly RenewalRow[],
  { month, within = USUAL_DAYS }: RenewalsSearch,
  asOf: string,
): readonly RenewalRow[] {
  if (month !== undefined) return rows.filter(({ decisionOn }) => decisionOn.startsWith(month));
  const last = addDays(asOf, within);
  return rows.filter(({ decisionOn }) => decisionOn <= last);
}

function useColumns() {
  const say = useSay();
  const formats = useFormats();
  const { nameOf } = useColleagues();
  const { params, asOf } = useMoment();
  return useMemo(
    () => columnsWith({ nameOf, say, formats, asOf, suffix: queryOf({ ...params }) }),
    [nameOf, say, formats, asOf, params],
  );
}

interface LeadProps {
  readonly rows: readonly RenewalRow[];
  readonly waiting: boolean;
}

/** What is decided, in one sentence. */
function Lead({ rows, waiting }: LeadProps) {
  const say = useSay();
  const { amount, list, month: monthName } = useFormats();
  const { month, within = USUAL_DAYS } = useSearch({ from: '/renewals' });
  const asked = { count: rows.length, worth: list(worthOf(rows).map(amount)) };
  if (waiting) return <p className={`${css['lead'] ?? ''} skeleton`}>&nbsp;</p>;
  return (
    <p className={css['lead']} role="status">
      {month === undefined
        ? say('renewals.lead.days', { ...asked, days: within })
        : say('renewals.lead.month', { ...asked, month: monthName(`${month}-01`) })}
    </p>
  );
}

function Toolbar({ rows }: { readonly rows: readonly RenewalRow[] }) {
  const say = useSay();
  const { nameOf } = useColleagues();
  const navigate = useNavigate();
  const { asOf, params } = useMoment();
  const { within = USUAL_DAYS, month, managerId } = useSearch({ from: '/renewals' });
  const chosen = chosenOf(managerId);
  const managers = [...new Set([...chosen, ...rows.flatMap((row) => row.managerId ?? [])])].sort();
  const span =
    month === undefined
      ? { to: addDays(asOf, within) }
      : { from: `${month}-01`, to: addDays(addMonths(`${month}-01`, 1), -1) };
  const { horizonDays: _horizon, ...moment } = params;
  return (
    <div className={css['bar']} role="search">
      <FilterMenu
        label={say('renewals.manager')}
        options={managers.map((id) => [id, nameOf(id)] as const)}
        chosen={chosen}
        onToggle={(id) =>
          void navigate({
            to: '/renewals',
            search: (search) => ({ ...search, managerId: toggled(search.managerId, id) }),
          })
        }
      />
      <Choice
        label={say('renewals.within')}
        options={WITHIN_DAYS.map((days) => [days, say('renewals.days', { days })] as const)}
        value={month === undefined ? within : 0}
        onChoose={(days) =>
          void navigate({
            to: '/renewals',
            search: (search) => ({
              ...search,
              month: undefined,
              within: days === USUAL_DAYS || days === 0 ? undefined : days,
            }),
          })
        }
      />
      <a
        className={css['file']}
        download
        href={`${API}renewals/csv${queryOf({ ...moment, managerId, ...span })}`}
      >
        {say('renewals.csv')}
      </a>
    </div>
  );
}
