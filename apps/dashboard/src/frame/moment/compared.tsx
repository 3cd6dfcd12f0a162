import { useQuery } from '@tanstack/react-query';
import type { AccountView, PortfolioPage } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { isDay, type Day } from '#kernel/time';
import { get } from '../../client/api.ts';
import { useMoment } from '../../client/moment.ts';
import { useSystem } from '../../client/system.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { accountChanges, portfolioChanges, type Change } from './changes.ts';
import css from './compared.module.css';

interface Props {
  readonly accountId: string | undefined;
  readonly other: Day;
  readonly onOther: (day: Day) => void;
}

/** The moment shown beside another day: what became of an account's scores, or of all accounts. */
export function Compared({ accountId, other, onOther }: Props) {
  const say = useSay();
  const { day } = useFormats();
  const { today } = useSystem();
  const { asOf } = useMoment();
  const changes = useChanges(accountId, other);
  return (
    <div className={css['compared']} role="group" aria-label={say('compare.label')}>
      <label className={css['other']}>
        {say('compare.with', { day: day(asOf) })}
        <input
          type="date"
          value={other}
          max={today}
          onChange={({ currentTarget: { value } }) => {
            if (isDay(value) && value <= today) onOther(value);
          }}
        />
      </label>
      {changes ? (
        <dl className={css['changes']}>
          {changes.map(({ what, before, after, by }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                {say('compare.change', { before, after })}
                {by === '' ? null : <strong>{by}</strong>}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <span aria-busy="true">{say('compare.waiting')}</span>
      )}
    </div>
  );
}

/** Both days from the server, the earlier one first. */
function useChanges(accountId: string | undefined, other: Day): readonly Change[] | undefined {
  const say = useSay();
  const formats = useFormats();
  const { asOf, params } = useMoment();
  const days = [asOf, other].sort();
  const [account, portfolio] = [useBoth<AccountView>, useBoth<PortfolioPage>];
  const accounts = account(
    accountId === undefined ? undefined : `accounts/${accountPart(accountId)}`,
    params,
    days,
  );
  const portfolios = portfolio(accountId === undefined ? 'portfolio' : undefined, params, days);
  if (accounts) return accountChanges(...accounts, say, formats);
  return portfolios && portfolioChanges(...portfolios, say, formats);
}

function useBoth<T>(
  path: string | undefined,
  params: object,
  days: readonly Day[],
): readonly [T, T] | undefined {
  const { data } = useQuery({
    queryKey: ['compared', path, params, days],
    queryFn: ({ signal }) =>
      Promise.all(
        days.map((asOf) =>
          get<T>(path ?? '', { ...params, asOf, ...(path === 'portfolio' ? ONE : {}) }, signal),
        ),
      ),
    enabled: path !== undefined,
  });
  // One answer for each of the two days.
  return data as readonly [T, T] | undefined;
}

/** Totals come with any page. */
const ONE = { limit: 1 };
