import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AccountView, Act } from '#insights/views';
import { useMoment } from '../../client/moment.ts';
import { useMyself, useSystem } from '../../client/system.ts';
import { useAccount } from '../../client/use-account.ts';
import { becauseOf } from '../../parts/causes/because.ts';
import { Failure } from '../../parts/notes/failure.tsx';
import { useMay } from '../../parts/page/may.ts';
import { filledIn } from '../../parts/record/filled.ts';
import { RecordForm } from '../../parts/record/record-form.tsx';
import { FormWords } from '../../parts/record/sheet-frame.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { namesOf } from '../../parts/texts/names.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './line.module.css';

const CAUSES = 3;

interface Props {
  readonly act: Act;
  readonly onDone: () => void;
}

/** What a matter is about, below its line: the strongest causes, the last contact, and the form of its act. */
export function Details({ act, onDone }: Props) {
  const say = useSay();
  const { data: account, error, refetch } = useAccount(act.accountId);
  if (error && !account) return <Failure error={error} onAgain={() => void refetch()} />;
  if (!account) return <div className={`${css['wait'] ?? ''} skeleton`} />;
  return (
    <div className={css['details']}>
      <section className={css['reasons']} aria-label={say('today.why')}>
        <Causes account={account} />
        <LastContact account={account} />
        <Link
          to="/accounts/$accountId"
          params={{ accountId: act.accountId }}
          className={css['open']}
        >
          {say('today.open')}
        </Link>
      </section>
      <FormWords>
        <Form act={act} account={account} onDone={onDone} />
      </FormWords>
    </div>
  );
}

/** The strongest causes of the risk, each as its sentence. */
function Causes({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const formats = useFormats();
  const risk = account.scores.find(({ name }) => name === 'churnRisk');
  const { horizonDays } = account;
  const tools = { say, formats, names: namesOf(account, say), horizonDays };
  const causes = (risk?.contributions ?? [])
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .slice(0, CAUSES);
  return (
    <ul className={css['causes']}>
      {causes.map((cause, index) => (
        // A code may stand for several causes.
        <li key={index} dir="auto">
          {becauseOf(cause, tools)}
        </li>
      ))}
    </ul>
  );
}

function LastContact({ account: { stakeholders } }: { readonly account: AccountView }) {
  const say = useSay();
  const formats = useFormats();
  const { asOf } = useMoment();
  const days = stakeholders.flatMap(({ lastContactOn: on }) => on ?? []);
  const lastContactOn = days.sort().at(-1);
  return (
    <p className={css['last']}>
      {lastContactOn === undefined
        ? say('today.noContact')
        : say('today.lastContact', {
            away: formats.away(lastContactOn, asOf),
            day: formats.day(lastContactOn),
          })}
    </p>
  );
}

/** The form of the act, in place; nothing where nothing may be recorded. */
function Form({ act, account, onDone }: Props & { readonly account: AccountView }) {
  const say = useSay();
  const { today } = useSystem();
  const actor = useMyself();
  const may = useMay();
  const [wish] = useState(act);
  if (!may(act.command)) return null;
  return (
    <section className={css['form']} aria-label={say(`act.${act.command}`)}>
      <RecordForm
        wish={wish}
        filled={(job) => filledIn(job, wish, { account, today, actor })}
        onDone={onDone}
      />
    </section>
  );
}
