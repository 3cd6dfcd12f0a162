import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import type { DutyLine, NeglectedLine, OfAccount, StakeCard } from '#insights/views';
import { printable } from '#kernel/printable';
import type { Day } from '#kernel/time';
import { useAccount } from '../../client/use-account.ts';
import { becauseOf } from '../../parts/causes/because.ts';
import { namesSomebody } from '../../parts/causes/names-somebody.ts';
import { neglectedSentence } from '../../parts/day/neglected-sentence.ts';
import { dutySentence } from '../../parts/matters/duty-sentence.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { namesOf } from '../../parts/texts/names.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './digest-page.module.css';

interface Shown {
  /** The past day that links keep. */
  readonly asOf: Day | undefined;
}

/** What is due, each with how late it is. */
export function DueLines({
  lines,
  on,
  asOf,
}: Shown & { readonly lines: readonly DutyLine[]; readonly on: Day }) {
  return (
    <ol className={css['lines']}>
      {lines.map((line) => (
        <Due key={`${line.accountId}/${line.matterId}`} line={line} on={on} asOf={asOf} />
      ))}
    </ol>
  );
}

function Due({ line, on, asOf }: Shown & { readonly line: DutyLine; readonly on: Day }) {
  const say = useSay();
  const formats = useFormats();
  // People have their names on the page of their account alone.
  const { data: account } = useAccount(line.accountId, 'stakeholderId' in line.says.params);
  const { dueOn, lateDays } = line;
  const isLate = lateDays > 0;
  const when = { away: formats.away(dueOn, on), day: formats.day(dueOn) };
  return (
    <Line of={line} asOf={asOf}>
      {dutySentence(line, { say, formats, names: namesOf(account, say) })}{' '}
      <span className={css[isLate ? 'late' : 'quiet']}>
        {say(isLate ? 'matter.lateOn' : 'matter.dueOn', when)}
      </span>
    </Line>
  );
}

/** Where most is at stake, each with its strongest cause. */
export function StakeLines({ cards, asOf }: Shown & { readonly cards: readonly StakeCard[] }) {
  return (
    <ol className={css['lines']}>
      {cards.map((card) => (
        <AtStake key={card.accountId} card={card} asOf={asOf} />
      ))}
    </ol>
  );
}

function AtStake({ card, asOf }: Shown & { readonly card: StakeCard }) {
  const say = useSay();
  const formats = useFormats();
  const { churnRisk, churnRiskBand, causes, stake } = card;
  const [cause] = causes;
  const { data: account } = useAccount(card.accountId, cause !== undefined && namesSomebody(cause));
  const tools = { say, formats, names: namesOf(account, say), horizonDays: HORIZON_DAYS };
  return (
    <Line of={card} asOf={asOf}>
      {formats.score('churnRisk', churnRisk)} {say(`band.${churnRiskBand ?? 'none'}`)}.{' '}
      {cause ? becauseOf(cause, tools) : null}{' '}
      <span className={css['quiet']}>
        {say('digest.atStake', { amount: formats.amount(stake) })}
      </span>
    </Line>
  );
}

/** Whom not to forget. */
export function ForgottenLines({
  lines,
  on,
  asOf,
}: Shown & { readonly lines: readonly NeglectedLine[]; readonly on: Day }) {
  const say = useSay();
  const formats = useFormats();
  return (
    <ol className={css['lines']}>
      {lines.map((line) => (
        <Line key={line.accountId} of={line} asOf={asOf}>
          {neglectedSentence(line, on, { say, formats })}
        </Line>
      ))}
    </ol>
  );
}

function Line({
  of: { accountId, name },
  asOf,
  children,
}: Shown & { readonly of: OfAccount; readonly children: ReactNode }) {
  return (
    <li className={css['line']} data-line>
      <Link
        to="/accounts/$accountId"
        params={{ accountId }}
        search={{ asOf }}
        className={css['account']}
        dir="auto"
      >
        {printable(name)}
      </Link>{' '}
      {children}
    </li>
  );
}
