import { Link } from '@tanstack/react-router';
import type { AccountView, OutlookView } from '#insights/views';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { useDisagreement } from './use-disagreement.ts';
import css from './disagreement.module.css';

/** Says in one line that what an account does, its contracts and its people disagree; nothing while they do not. */
export function Disagree({ account: { accountId } }: { readonly account: AccountView }) {
  const say = useSay();
  const { data } = useDisagreement(accountId);
  if (!data?.disagree) return null;
  const clear = data.outlooks.filter(({ state }) => state === 'good' || state === 'bad');
  return (
    <section className={css['line']} aria-label={say('disagree.title')} data-disagree>
      <b>{say('disagree.title')}</b>
      <ul>
        {clear.map((outlook) => (
          <Side key={outlook.name} outlook={outlook} />
        ))}
      </ul>
    </section>
  );
}

/** What one side says and since when; it leads to an event behind it. */
function Side({
  outlook: { name, state, since, isLonger, eventIds },
}: {
  readonly outlook: OutlookView;
}) {
  const say = useSay();
  const { day } = useFormats();
  const [first] = eventIds;
  const words = say(state === 'good' ? `disagree.good.${name}` : `disagree.bad.${name}`, {
    since: day(since),
    longer: isLonger ? 'yes' : 'no',
  });
  return (
    <li data-state={state}>
      {first === undefined ? (
        words
      ) : (
        <Link to="." search={(search) => ({ ...search, tab: 'timeline', event: first })}>
          {words}
        </Link>
      )}
    </li>
  );
}
