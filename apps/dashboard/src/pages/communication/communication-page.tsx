import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ActionRow, Kept } from '#insights/views';
import { queryOf } from '../../client/api.ts';
import { useMoment } from '../../client/moment.ts';
import { useSearchToKeep } from '../../client/search-as-left.ts';
import { useSession } from '../../client/system.ts';
import { useColleagues } from '../../client/use-colleagues.ts';
import { ByPersonOff } from '../../parts/notes/by-person-off.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import { StateNote } from '../../parts/notes/state-note.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { RecordList } from '../../parts/record-list/record-list.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { columnsWith } from './columns.tsx';
import type { CommunicationSearch } from './communication-search.ts';
import { MonthChart } from './month-chart.tsx';
import { monthsOf } from './months.ts';
import { Toolbar } from './toolbar.tsx';
import { useCommunication } from './use-communication.ts';
import css from './communication-page.module.css';

/** What was planned to be said to customers over a year, and was it? */
export function CommunicationPage() {
  const say = useSay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/reports/communication' });
  const { asOf } = useMoment();
  const { perPersonReports } = useSession();
  const { year = asOf.slice(0, 4), month, owner } = search;
  const { data, isError, error, refetch, isPending } = useCommunication(year, owner);
  const all = useMemo(() => (data?.rows ?? []).filter(chosenBy(search)), [data, search]);
  const months = useMemo(() => monthsOf(all, year, asOf), [all, year, asOf]);
  const rows = month === undefined ? all : all.filter(({ dueOn }) => dueOn.startsWith(month));
  const columns = useColumns();
  useTitle(say('communication.title'));
  useSearchToKeep('/reports/communication', search);
  if (isError) return <Failure error={error} onAgain={() => void refetch()} />;
  return (
    <div className={css['page']}>
      <div className={css['head']}>
        <h1 className="unseen">{say('communication.title')}</h1>
        <Lead kept={data?.kept} year={year} />
        <p className={css['means']}>{say('communication.means')}</p>
        <MonthChart months={months} />
        {perPersonReports ? null : <ByPersonOff />}
      </div>
      <RecordList
        label={say('communication.title')}
        toolbar={<Toolbar rows={data?.rows ?? []} year={year} />}
        columns={columns}
        order={{ sort: 'dueOn', direction: 'asc' }}
        rows={rows}
        total={isPending ? 12 : rows.length}
        idOf={({ accountId, actionId }) => `${accountId}/${actionId}`}
        onOpen={({ accountId }) =>
          void navigate({ to: '/accounts/$accountId', params: { accountId } })
        }
      />
      {!isPending && rows.length === 0 ? (
        <StateNote title={say('communication.none.title')}>
          {say('communication.none.text')}
        </StateNote>
      ) : null}
    </div>
  );
}

/** What is chosen of what the server gave. */
const chosenBy =
  ({ channel, withMarketing }: CommunicationSearch) =>
  (row: ActionRow): boolean =>
    (channel === undefined || row.channel === channel) &&
    (withMarketing === undefined || row.withMarketing === (withMarketing === 'yes'));

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

/** How much of what was due was held, in one sentence. */
function Lead({ kept, year }: { readonly kept: Kept | undefined; readonly year: string }) {
  const say = useSay();
  const { percent } = useFormats();
  if (!kept) return <p className={`${css['lead'] ?? ''} skeleton`}>&nbsp;</p>;
  const { due, done, inTime } = kept;
  return (
    <p className={css['lead']} role="status">
      {due === 0
        ? say('communication.lead.none', { year })
        : say('communication.lead', { year, due, done, inTime, share: percent(done / due) })}
    </p>
  );
}
