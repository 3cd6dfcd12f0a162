import type { ReactNode } from 'react';
import type { AccountView, ContractView, StakeholderView } from '#insights/views';
import { useFormats, type Formats } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay, type Say } from '../../../parts/texts/text.ts';
import { revenueFigures } from '../business/revenue-figures.ts';
import css from './overview.module.css';

interface Props {
  readonly account: AccountView;
}

/** As many lines stand under a heading of the overview. */
export const LINES_MAX = 5;

/** What it is at the left, what is new about it at the right. */
export function Line({
  what,
  more,
  tone,
  children,
}: {
  readonly what: ReactNode;
  readonly more?: ReactNode;
  readonly tone?: 'bad' | 'good' | undefined;
  readonly children: ReactNode;
}) {
  return (
    <li className={css['line']}>
      <span className={css['what']}>
        {what} {more === undefined ? null : <span className={css['quiet']}>{more}</span>}
      </span>
      <span className={css['news']} data-tone={tone}>
        {children}
      </span>
    </li>
  );
}

/** Those with whom something happened last: they were met, or they left. */
export function PeopleLines({ account }: Props) {
  const say = useSay();
  const formats = useFormats();
  const names = namesOf(account, say);
  return account.stakeholders
    .toSorted((one, other) => (newsOf(other) < newsOf(one) ? -1 : 1))
    .slice(0, LINES_MAX)
    .map((person) => (
      <Line
        key={person.stakeholderId}
        what={<b dir="auto">{names.person(person.stakeholderId)}</b>}
        more={person.roles.map((role) => say(`role.${role}`)).join(', ')}
        tone={isBad(person, account) ? 'bad' : undefined}
      >
        {personNews(person, account, say, formats)}
      </Line>
    ));
}

/** The day of the last thing that happened with somebody. */
const newsOf = ({ departedOn, lastContactOn }: StakeholderView): string =>
  departedOn ?? lastContactOn ?? '';

/** Of a lost account nobody is missed any more. */
const isBad = (
  { departedOn, cadenceMissed }: StakeholderView,
  { status }: Pick<AccountView, 'status'>,
): boolean => status !== 'lost' && (departedOn !== null || cadenceMissed);

function personNews(
  { departedOn, lastContactOn, cadenceMissed }: StakeholderView,
  { asOf, status }: AccountView,
  say: Say,
  { away }: Formats,
): string {
  if (departedOn !== null) return say('overview.left', { away: away(departedOn, asOf) });
  if (cadenceMissed && status !== 'lost') return say('overview.missed');
  return lastContactOn === null
    ? say('overview.neverMet')
    : say('overview.lastContact', { away: away(lastContactOn, asOf) });
}

/** Those on which something is decided soonest; what is over comes last. */
export function ContractLines({ account }: Props) {
  const say = useSay();
  const formats = useFormats();
  const { contracts } = account;
  return contracts
    .toSorted((one, other) => (dueOf(one) < dueOf(other) ? -1 : 1))
    .slice(0, LINES_MAX)
    .map((contract) => {
      const { contractId, annualValueMinor: amountMinor, currency } = contract;
      return (
        <Line
          key={contractId}
          what={<b dir="auto">{contractId}</b>}
          more={say('contracts.a-year', { amount: formats.amount({ amountMinor, currency }) })}
          tone={contract.status === 'terminated' ? 'bad' : undefined}
        >
          {contractNews(contract, account, say, formats)}
        </Line>
      );
    });
}

const dueOf = ({ nextDecisionOn, endsOn, status }: ContractView): string =>
  status === 'ended' ? `9${endsOn}` : (nextDecisionOn ?? endsOn);

function contractNews(
  { status, nextDecisionOn, startsOn, endsOn }: ContractView,
  { asOf, status: ofAccount }: Pick<AccountView, 'asOf' | 'status'>,
  say: Say,
  { away }: Formats,
): string {
  if (status === 'drafted') return say('contract.drafted');
  if (startsOn > asOf) return say('overview.begins', { away: away(startsOn, asOf) });
  if (status === 'ended') return say('overview.ended', { away: away(endsOn, asOf) });
  return nextDecisionOn === null || ofAccount === 'lost'
    ? say('overview.ends', { away: away(endsOn, asOf) })
    : say('overview.decide', { away: away(nextDecisionOn, asOf) });
}

/** Open ones first, of these the newest. */
export function ThreatLines({ account: { threats, asOf } }: Props) {
  const say = useSay();
  const { away } = useFormats();
  const order = (status: string): number => (status === 'open' ? 0 : 1);
  return threats
    .toSorted(
      (one, other) =>
        order(one.status) - order(other.status) || (one.loggedOn > other.loggedOn ? -1 : 1),
    )
    .slice(0, LINES_MAX)
    .map(({ threatId, rival, severity, status, loggedOn }) => (
      <Line
        key={threatId}
        what={<b dir="auto">{rival}</b>}
        more={`${say(`severity.${severity}`)}, ${say(`threat.${status}`)}`}
        tone={status === 'defended' ? 'good' : 'bad'}
      >
        {away(loggedOn, asOf)}
      </Line>
    ));
}

export function RevenueLines({ account }: Props) {
  const say = useSay();
  const { amount, exactAmount } = useFormats();
  return revenueFigures(account)
    .slice(0, LINES_MAX)
    .map(({ label, figures }) => (
      <Line
        key={label}
        what={
          <span data-tip={label === 'revenue.atRisk' ? say('atRisk.promise') : undefined}>
            {say(label)}
          </span>
        }
      >
        {figures.map((one) => (
          <span key={one.currency} className={css['amount']} data-tip={exactAmount(one)}>
            {amount(one)}
          </span>
        ))}
      </Line>
    ));
}
