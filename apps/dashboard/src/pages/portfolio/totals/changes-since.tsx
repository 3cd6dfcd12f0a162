import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CauseOfPortfolio, PortfolioChanges, PortfolioScoreChange } from '#insights/views';
import { printable } from '#kernel/printable';
import type { Day } from '#kernel/time';
import { get } from '../../../client/api.ts';
import { useMoment } from '../../../client/moment.ts';
import { Failure } from '../../../parts/notes/failure.tsx';
import { SCORES } from '../../../parts/marks/bands.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import type { PortfolioSearch } from '../portfolio-search.ts';
import { useAsked } from '../use-asked.ts';
import css from './totals.module.css';

interface Props {
  readonly search: PortfolioSearch;
  /** The day that stands beside the one shown. */
  readonly compare: Day;
}

/** Less would be shown as nothing, in thousandths of a point. */
const SHOWN_FROM = 50;

/** Why the scores of the accounts that fit are others than on the day beside, on average. */
export function ChangesSince({ search, compare }: Props) {
  const say = useSay();
  const formats = useFormats();
  const { asOf } = useMoment();
  const { sort: _sort, direction: _direction, language: _language, ...asked } = useAsked(search);
  const [since, until] = compare < asOf ? [compare, asOf] : [asOf, compare];
  const params = { ...asked, ...(compare < asOf ? {} : { asOf: compare }), since };
  const { data, error, refetch } = useQuery({
    queryKey: ['portfolio-changes', params],
    queryFn: ({ signal }) => get<PortfolioChanges>('portfolio/changes', params, signal),
    enabled: since !== until,
  });
  if (since === until) return null;
  if (error) return <Failure error={error} onAgain={() => void refetch()} />;
  const days = { from: formats.day(since), to: formats.day(until) };
  return (
    <section className={css['changes']} aria-busy={!data} aria-label={say('totals.changes', days)}>
      <h2 className={css['heading']}>
        {say('totals.changes', days)}
        {data ? (
          <span className={css['unit']}>
            {say('totals.changesOf', { accounts: data.accounts })}{' '}
            {data.since.knownAt === data.knownAt ? say('totals.changesNow') : null}
          </span>
        ) : (
          <span className={css['unit']}>{say('totals.changesWait')}</span>
        )}
      </h2>
      <ul className={css['changeList']}>
        {SCORES.flatMap((score) => data?.changes.find(({ name }) => name === score) ?? []).map(
          (change) => (
            <ChangeLine key={change.name} change={change} />
          ),
        )}
      </ul>
    </section>
  );
}

function ChangeLine({ change }: { readonly change: PortfolioScoreChange }) {
  const say = useSay();
  const formats = useFormats();
  const { name, before, after, difference, causes } = change;
  if (before === null || after === null) return null;
  return (
    <li className={css['change']} data-score={name}>
      <span className={css['changeHead']}>
        <strong>{say(`score.${name}`)}</strong> {formats.score(name, before, 1)}{' '}
        <span aria-hidden="true">→</span> {formats.score(name, after, 1)},{' '}
        <span data-difference={difference}>
          {say('totals.points', { points: formats.signed(difference / 1000, 1) })}
        </span>
      </span>
      {causes
        .filter(({ moved, accounts }) => Math.abs(moved) >= SHOWN_FROM || accounts > 0)
        .map((cause) => (
          <Cause key={cause.cause} cause={cause} />
        ))}
    </li>
  );
}

/** What one cause moved, and where most. */
function Cause({
  cause: { cause, moved, accounts, strongest },
}: {
  readonly cause: CauseOfPortfolio;
}) {
  const say = useSay();
  const { signed } = useFormats();
  return (
    <span className={css['cause']} data-cause={cause} data-moved={moved}>
      {say(`change.${cause}`)} {signed(moved / 1000, 1)}{' '}
      <span className={css['unit']}>
        {say('totals.changedAccounts', { accounts })}{' '}
        {strongest.slice(0, 2).map(({ accountId, name }) => (
          <Link
            key={accountId}
            to="/accounts/$accountId"
            params={{ accountId }}
            className={css['changed']}
          >
            <bdi>{printable(name)}</bdi>
          </Link>
        ))}
      </span>
    </span>
  );
}
