import { GRANTABLE, type Role } from '#access/roles';
import { COMMAND_RIGHTS, LETTERS, ROUTE_RIGHTS, type Line, type RouteLine } from './rights.ts';

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
  roles.includes('owner') || rolesIn(line).some((role) => roles.includes(role));

/** What somebody has to do with files: they may import some, or see what was imported. */
export function filesOf(roles: readonly Role[]): 'none' | 'see' | 'import' {
  const may = (route: string): boolean => {
    const line = ROUTE_RIGHTS[route];
    return line !== undefined && mayAsk(roles, line);
  };
  if (may('POST /api/v1/imports')) return 'import';
  return may('GET /api/v1/imports') ? 'see' : 'none';
}

/** The roles that could, the one to turn to first. */
export function rolesThatMay({ roles: line }: Pick<Line, 'roles'>): readonly Role[] {
  const able = new Set(rolesIn(line));
  return [...GRANTABLE.filter((role) => able.has(role)), 'owner'];
}

type Grants = readonly (readonly [role: Role, reach: 'all' | 'own'])[];

/** Lines are few, and each is asked with every request. */
const READ = new Map<string, Grants>();

function grantsIn(line: string): Grants {
  const known = READ.get(line) ?? read(line);
  READ.set(line, known);
  return known;
}

const read = (line: string): Grants =>
  (line === '-' ? [] : line.split(' ')).map((part) => {
    const [letter = '', reach] = part.split(':');
    return [roleOf(letter), reach === 'all' ? 'all' : 'own'];
  });

const rolesIn = (line: string): readonly Role[] => grantsIn(line).map(([role]) => role);

const ROLE_OF: ReadonlyMap<string, Role> = new Map(Object.entries(LETTERS));

function roleOf(letter: string): Role {
  const role = ROLE_OF.get(letter);
  if (role) return role;
  throw new Error(`No role has the letter ${letter}.`);
}
