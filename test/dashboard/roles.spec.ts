import { ROLES } from '#access/roles';
import { rolesEn } from '../../apps/dashboard/src/parts/roles/roles.en.ts';
import { ROLES as OFFERED } from '../../apps/dashboard/src/parts/roles/roles.ts';

describe('the roles of the page', () => {
  it('are those that the door knows, the owner never offered', () => {
    expect(['owner', ...OFFERED]).toEqual(ROLES);
    expect(ROLES.filter((role) => !Object.hasOwn(rolesEn, `access.role.${role}`))).toEqual([]);
  });
});
