import { useQuery } from '@tanstack/react-query';
import type { AccountView, CauseOfChange, Changes, ScoreChange } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../../client/api.ts';
import { useMoment } from '../../../client/moment.ts';
import { Card } from '../../../parts/card/card.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { useChosenScore } from '../scores/scores.tsx';
import { usePickedDays } from '../scores/use-picked-days.ts';
import { ChangeEvents } from './change-events.tsx';
import css from './why.module.css';

/** Why the chosen score changed between two days picked in its chart; nothing while none is picked. */
export function Change({ account }: { readonly account: AccountView }) {
  const { chosen } = useChosenScore(account);
  const { since, until, clear } = usePickedDays(chosen);
  const { params } = useMoment();
  const { accountId, asOf } = account;
  const asked = { ...params, since, ...(until === undefined ? {} : { asOf: until }) };
  const say = useSay();
  const formats = useFormats();
  const { data } = useQuery({
    queryKey: ['timeline', accountId, 'changes', asked],
    queryFn: ({ signal }) =>
      get<Changes>(`accounts/${accountPart(accountId)}/changes`, asked, signal),
    enabled: since !== undefined,
  });
  if (since === undefined) return null;
  const name = say(`score.${chosen}`);
  const days = { from: formats.day(since), to: formats.day(until ?? asOf) };
  const change = data?.changes.find((one) => one.name === chosen);
  return (
    <Card title={say('change.title', { score: name, ...days })} busy={data === undefined}>
      {change ? <ChangeTable change={change} account={account} /> : null}
      <p className={css['note']}>
        {say(until === undefined ? 'change.pickEnd' : 'change.about')}{' '}
        {data && data.since.knownAt === data.knownAt ? say('change.knownNow') : null}
        <button type="button" data-screen className={css['odds']} onClick={clear}>
          {say('change.clear')}
        </button>
      </p>
    </Card>
  );
}

interface TableProps {
  readonly change: ScoreChange;
  readonly account: AccountView;
}

/** Each cause with what it moved; they add up to the difference. */
function ChangeTable({ change, account }: TableProps) {
  const say = useSay();
  const formats = useFormats();
  const { name, before, after, difference, causes } = change;
  const figure = (value: number | null) => (value === null ? '–' : formats.score(name, value));
  if (difference === null) return <p className={css['note']}>{say('change.none')}</p>;
  const moved = (thousandths: number) => formats.signed(thousandths / 1000, 1);
  return (
    <table className={css['waterfall']}>
      <thead>
        <tr>
          <th scope="col">{say('why.cause')}</th>
          <th scope="col" className={css['number']}>
            {say(name === 'churnRisk' ? 'why.percentPoints' : 'why.points')}
          </th>
          <th scope="col" className={css['number']}>
            {say('why.events')}
          </th>
        </tr>
      </thead>
      <tbody>
        {causes.map((one) => (
          <tr key={one.cause} data-cause={one.cause}>
            <th scope="row" className={css['cause']}>
              {say(`change.${one.cause}`)}
            </th>
            <td className={css['number']} data-moved={one.moved}>
              {moved(one.moved)}
            </td>
            <td className={css['number']}>
              <EventsOf cause={one} account={account} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {say('change.fromTo', { before: figure(before), after: figure(after) })}
          </th>
          <td className={css['number']} data-moved={difference}>
            {moved(difference)}
          </td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function EventsOf({
  cause,
  account,
}: {
  readonly cause: CauseOfChange;
  readonly account: AccountView;
}) {
  const say = useSay();
  return cause.count === 0 ? (
    <span className={css['quiet']}>{say('why.noEvents')}</span>
  ) : (
    <ChangeEvents cause={cause} account={account} />
  );
}
