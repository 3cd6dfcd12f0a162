import type { BuyingRole } from '#events/people/people.events';
import type { RecordedAccountEvent } from '#events/catalogue';
import { evidenceOf } from '../score/evidence.ts';
import type { Evidence } from '../score/score.view.ts';

/** Roles whose holder is missed when they leave. */
const KEY_ROLES: readonly BuyingRole[] = ['senior-executive', 'champion'];

/** A stakeholder in a key role. */
interface KeyPerson {
  readonly stakeholderId: string;
  readonly roles: readonly BuyingRole[];
}

/** A key person who left without successor, with the roles nobody has taken on since. */
interface Vacancy extends KeyPerson {
  /** Day number. */
  readonly leftOn: number;
  readonly evidence: Evidence;
}

/** Executives and champions, and the gaps they left. */
export interface KeyPeople {
  readonly holders: readonly KeyPerson[];
  readonly vacancies: readonly Vacancy[];
}

export const noKeyPeople: KeyPeople = { holders: [], vacancies: [] };

type Of<T extends RecordedAccountEvent['type']> = Extract<RecordedAccountEvent, { type: T }>;

/** A key role given to somebody fills every gap in that role. */
export function withRole(people: KeyPeople, { data }: Of<'BuyingRoleAssigned'>): KeyPeople {
  const { stakeholderId, role } = data;
  if (!KEY_ROLES.includes(role)) return people;
  const holder = people.holders.find(isCalled(stakeholderId));
  return {
    holders: [
      ...people.holders.filter((one) => one !== holder),
      { stakeholderId, roles: [...(holder?.roles ?? []).filter((one) => one !== role), role] },
    ],
    vacancies: withoutEmpty(people.vacancies, role),
  };
}

export function withoutRole(people: KeyPeople, { data }: Of<'BuyingRoleEnded'>): KeyPeople {
  const { stakeholderId, role } = data;
  if (!people.holders.some(isCalled(stakeholderId))) return people;
  const ended = people.holders.map((holder) =>
    holder.stakeholderId === stakeholderId ? lacking(holder, role) : holder,
  );
  return { ...people, holders: ended.filter(({ roles }) => roles.length > 0) };
}

/** Named again with a successor, an earlier departure leaves no gap any more. */
export function withDeparture(
  people: KeyPeople,
  event: Of<'StakeholderDeparted'>,
  on: number,
): KeyPeople {
  const { stakeholderId, successorId } = event.data;
  const holder = people.holders.find(isCalled(stakeholderId));
  if (successorId !== undefined) return without(people, stakeholderId);
  if (!holder) return people;
  const { holders, vacancies } = without(people, stakeholderId);
  return {
    holders,
    vacancies: [...vacancies, { ...holder, leftOn: on, evidence: evidenceOf(event) }],
  };
}

/** Who is identified again after leaving has come back, roles and all. */
export function withReturned(people: KeyPeople, { data }: Of<'StakeholderIdentified'>): KeyPeople {
  const vacancy = people.vacancies.find(isCalled(data.stakeholderId));
  if (!vacancy) return people;
  const { stakeholderId, roles } = vacancy;
  const { holders, vacancies } = without(people, stakeholderId);
  return { holders: [...holders, { stakeholderId, roles }], vacancies };
}

const without = ({ holders, vacancies }: KeyPeople, stakeholderId: string): KeyPeople => ({
  holders: holders.filter((one) => one.stakeholderId !== stakeholderId),
  vacancies: vacancies.filter((one) => one.stakeholderId !== stakeholderId),
});

const withoutEmpty = (vacancies: readonly Vacancy[], role: BuyingRole): readonly Vacancy[] =>
  vacancies.map((vacancy) => lacking(vacancy, role)).filter(({ roles }) => roles.length > 0);

const lacking = <P extends KeyPerson>(person: P, role: BuyingRole): P => ({
  ...person,
  roles: person.roles.filter((one) => one !== role),
});

const isCalled =
  (stakeholderId: string) =>
  (one: KeyPerson): boolean =>
    one.stakeholderId === stakeholderId;
