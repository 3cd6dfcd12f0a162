import { GRANTABLE, type Role } from '#access/roles';
import { UsedWrongly } from './failure.ts';

/** Roles as somebody types them, with commas between them. @throws UsedWrongly */
export function rolesIn(text: string): readonly Role[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const roles = names.filter(isGrantable);
  const wrong = names.find((name) => !isGrantable(name));
  if (wrong !== undefined || roles.length === 0) {
    const what = wrong === undefined ? 'No role was said' : `There is no role ${wrong} to give`;
    throw new UsedWrongly(`${what}: roles are ${GRANTABLE.join(', ')}.`);
  }
  return [...new Set(roles)];
}

const isGrantable = (name: string): name is Role => GRANTABLE.some((role) => role === name);
