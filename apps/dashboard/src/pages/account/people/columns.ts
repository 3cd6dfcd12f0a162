import type { AccountView, StakeholderView } from '#insights/views';

type Role = AccountView['requiredRoles'][number]['role'];

/** Those who hold a role that ought to be known, or none of these. */
export interface Column {
  /** Null for those whose roles nobody asks for here. */
  readonly role: Role | null;
  readonly weightPercent: number;
  /** Present, the closest first. */
  readonly people: readonly StakeholderView[];
}

/** The people of an account by the roles that decide, in the order the roles are asked for; whoever left stands in none. */
export function columnsOf({
  requiredRoles,
  stakeholders,
}: Pick<AccountView, 'requiredRoles' | 'stakeholders'>): readonly Column[] {
  const present = stakeholders
    .filter(({ departedOn }) => departedOn === null)
    .toSorted((one, other) => other.tie - one.tie);
  const columns = requiredRoles.map(({ role, weightPercent }): Column => ({
    role,
    weightPercent,
    people: present.filter(({ roles }) => roles.includes(role)),
  }));
  const others = present.filter(
    ({ roles }) => !requiredRoles.some(({ role }) => roles.includes(role)),
  );
  return others.length === 0
    ? columns
    : [...columns, { role: null, weightPercent: 0, people: others }];
}

/** Whoever is gone, the last first. */
export const departedOf = ({
  stakeholders,
}: Pick<AccountView, 'stakeholders'>): readonly StakeholderView[] =>
  stakeholders
    .filter(({ departedOn }) => departedOn !== null)
    .toSorted((one, other) => ((one.departedOn ?? '') < (other.departedOn ?? '') ? 1 : -1));
