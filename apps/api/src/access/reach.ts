import { ROLES, type Role } from '#access/roles';
import { COMMAND_RIGHTS, LETTERS, type Line, type RouteLine } from './rights.ts';

/** How far somebody may go: everywhere, where they have to do with the account, or nowhere. */
export type Reach = 'all' | 'own' | 'none';

/** Whoever has one of these sees every account, also where others see those alone that they have to do with. */
const SEES_ALL: ReadonlySet<Role> = new Set<Role>([
  'owner',
  'sales-manager',
  'finance',
  'steward',
  'auditor',
  'privacy-officer',
  'reader',
]);

export const seesAll = (roles: readonly Role[]): boolean =>
  roles.some((role) => SEES_ALL.has(role));

/** The farthest that any of somebody's roles goes by a line of commands. */
export function reachOf(roles: readonly Role[], { roles: line }: Line): Reach {
  if (roles.includes('owner')) return 'all';
  const reaches = grantsIn(line).flatMap(([role, reach]) => (roles.includes(role) ? [reach] : []));
  return reaches.includes('all') ? 'all' : reaches.length > 0 ? 'own' : 'none';
}

/** Every command that somebody may give, and how far. */
export function commandsOf(roles: readonly Role[]): Readonly<Record<string, 'all' | 'own'>> {
  return Object.fromEntries(
    Object.entries(COMMAND_RIGHTS).flatMap(([command, line]) => {
      const reach = reachOf(roles, line);
      return reach === 'none' ? [] : [[command, reach] as const];
    }),
  );
}

export const mayAsk = (roles: readonly Role[], { roles: line }: RouteLine): boolean =>
  roles.includes('owner') || lettersIn(line).some((role) => roles.includes(role));

/** The roles that could, the one to turn to first. */
export function rolesThatMay({ roles: line }: Pick<Line, 'roles'>): readonly Role[] {
  const able = new Set<Role>(['owner', ...lettersIn(line)]);
  const inOrder = ROLES.filter((role) => able.has(role));
  return [...inOrder.filter((role) => role !== 'owner'), 'owner'];
}

const grantsIn = (line: string): readonly (readonly [Role, 'all' | 'own'])[] =>
  partsOf(line).map((part) => {
    const [letter = '', reach] = part.split(':');
    return [roleOf(letter), reach === 'all' ? 'all' : 'own'];
  });

const lettersIn = (line: string): readonly Role[] =>
  partsOf(line).map((part) => roleOf(part.slice(0, 1)));

const partsOf = (line: string): readonly string[] => (line === '-' ? [] : line.split(' '));

function roleOf(letter: string): Role {
  const role = new Map<string, Role>(Object.entries(LETTERS)).get(letter);
  if (role) return role;
  throw new Error(`No role has the letter ${letter}.`);
}
