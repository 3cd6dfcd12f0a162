import { useId, useState } from 'react';
import type { AccountView, StakeholderView } from '#insights/views';
import { RecordMenu } from '../../../parts/record/record-menu.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import type { Names } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { scoreOf } from '../scores/scores.tsx';
import { becauseOf } from '../../../parts/causes/because.ts';
import { Reach } from './reach.tsx';
import css from '../side.module.css';

interface Props {
  readonly person: StakeholderView;
  readonly account: AccountView;
  readonly names: Names;
}

/** Somebody at the customer: roles, stance, tie with its reasons, and whether the contact is kept up. */
export function Person({ person, account, names }: Props) {
  const say = useSay();
  const { title, roles, stance, departedOn } = person;
  const { list } = useFormats();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={css['item']} data-gone={departedOn !== null}>
      <div className={css['line']}>
        <span className={css['name']} dir="auto">
          {names.person(person.stakeholderId)}
        </span>
        <Tie person={person} names={names} open={open} panel={id} onToggle={() => setOpen(!open)} />
        <RecordMenu
          account={account}
          about={{
            kind: 'stakeholder',
            id: person.stakeholderId,
            name: names.person(person.stakeholderId),
          }}
        />
      </div>
      {open ? <TieWhy id={id} person={person} account={account} names={names} /> : null}
      <p className={css['quiet']}>
        {[
          title,
          ...roles.map((role) => say(`role.${role}`)),
          stance === 'unknown' ? '' : say(`stance.${stance}`),
        ]
          .filter((word) => word !== null && word !== '')
          .join(', ')}
      </p>
      <Reach person={person} />
      <LastSeen person={person} account={account} names={names} />
      {departedOn === null && account.status !== 'lost' ? (
        <Upkeep person={person} account={account} />
      ) : null}
      {person.metBy.length === 0 ? null : (
        <p className={css['quiet']}>
          {say('people.metBy', { colleagues: list(person.metBy.map(names.colleague)) })}
        </p>
      )}
    </div>
  );
}

interface TieProps extends Omit<Props, 'account'> {
  readonly open: boolean;
  readonly panel: string;
  readonly onToggle: () => void;
}

function Tie({ person, names, open, panel, onToggle }: TieProps) {
  const say = useSay();
  const { number } = useFormats();
  const { tie } = person;
  return (
    <button
      type="button"
      className={css['tie']}
      aria-expanded={open}
      aria-controls={open ? panel : undefined}
      data-tip={say('people.tieTip', { tie: number(tie, 1) })}
      onClick={onToggle}
    >
      <span className="unseen">
        {say('people.tieWhy', { person: names.person(person.stakeholderId), tie: number(tie) })}
      </span>
      <span className={css['measure']} aria-hidden="true">
        <span style={{ width: `${tie}%` }} />
      </span>
      <span aria-hidden="true">{number(tie)}</span>
    </button>
  );
}

/** The contacts a tie comes from, with their points. */
function TieWhy({ id, person, account, names }: Props & { readonly id: string }) {
  const { horizonDays } = account;
  const say = useSay();
  const formats = useFormats();
  return (
    <ul id={id} className={css['reasons']}>
      {person.tieContributions.map((contribution, index) => (
        <li key={index} className={css['reason']}>
          <span>{becauseOf(contribution, { say, formats, names, horizonDays })}</span>
          <span>{formats.signed(contribution.points / 1000, 1)}</span>
        </li>
      ))}
    </ul>
  );
}

function LastSeen({ person, account, names }: Props) {
  const say = useSay();
  const { away, day } = useFormats();
  const { departedOn, successorId, lastContactOn } = person;
  if (departedOn !== null) {
    const left = say('people.departed', { day: day(departedOn) });
    return (
      <p className={css['quiet']}>
        {successorId === null
          ? left
          : `${left}, ${say('people.successor', { person: names.person(successorId) })}`}
      </p>
    );
  }
  return (
    <p className={css['quiet']}>
      {lastContactOn === null
        ? say('people.noContact')
        : say('people.lastContact', {
            away: away(lastContactOn, account.asOf),
            day: day(lastContactOn),
          })}
    </p>
  );
}

/** Only what is known is praised or blamed. */
const CADENCE_LOOK = { kept: css['good'], missed: css['bad'], open: css['quiet'] } as const;

/** Whether the expected rhythm is kept, and what losing the person would cost. */
function Upkeep({ person, account }: Omit<Props, 'names'>) {
  const say = useSay();
  const { number, score } = useFormats();
  const { cadencePer30Days, cadence, coverageWithout } = person;
  const now = scoreOf(account, 'coverage')?.value ?? null;
  const rate = number(cadencePer30Days, Number.isInteger(cadencePer30Days) ? 0 : 1);
  return (
    <p className={css['line']}>
      <span className={css['quiet']} data-tip={say('people.cadenceTip', { rate })}>
        {say('people.cadence', { rate })},{' '}
        <span className={CADENCE_LOOK[cadence ?? 'open']}>
          {say(`people.${cadence ?? 'open'}`)}
        </span>
      </span>
      {coverageWithout === null || now === null || now - coverageWithout < 0.5 ? null : (
        <span
          className={css['quiet']}
          data-tip={say('people.withoutTip', {
            value: score('coverage', coverageWithout, 1),
            now: score('coverage', now, 1),
          })}
        >
          {say('people.without', { value: score('coverage', coverageWithout) })}
        </span>
      )}
    </p>
  );
}
