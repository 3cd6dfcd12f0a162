import { isRole, ROLES, type Role } from '#access/roles';
import { UsedWrongly } from './failure.ts';

/** Roles as somebody types them, with commas between them. @throws UsedWrongly */
export function rolesIn(text: string): readonly Role[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const roles = names.filter(isRole);
  const wrong = names.find((name) => !isRole(name) || name === 'owner');
  if (wrong !== undefined || roles.length === 0) {
    const known = ROLES.filter((role) => role !== 'owner').join(', ');
    throw new UsedWrongly(
      `${wrong === undefined ? 'No role was said' : `There is no role ${wrong} to give`}: roles are ${known}.`,
    );
  }
  return [...new Set(roles)];
}
