import type { StakeholderView } from '#insights/views';
import { columnsOf, departedOf } from './columns.ts';

const person = (stakeholderId: string, more: Partial<StakeholderView>): StakeholderView =>
  // Only what columns read.
  ({ stakeholderId, roles: [], tie: 0, departedOn: null, ...more }) as StakeholderView;

const requiredRoles = [
  { role: 'champion', weightPercent: 60 },
  { role: 'user', weightPercent: 40 },
] as const;
const idsOf = (people: readonly StakeholderView[]) => people.map((one) => one.stakeholderId);

describe('the columns of a people map', () => {
  const stakeholders = [
    person('asha', { roles: ['champion'], tie: 20 }),
    person('ben', { roles: ['champion', 'gatekeeper'], tie: 80 }),
    person('chiara', { roles: ['gatekeeper'] }),
    person('dmitri', { roles: ['user'], departedOn: '2026-01-01' }),
    person('elif', { roles: ['user'], departedOn: '2026-03-01' }),
  ];
  const columns = columnsOf({ requiredRoles, stakeholders });

  it('are the required roles, the closest first, then those nobody asks for', () => {
    expect(columns.map(({ role, people }) => [role, idsOf(people)])).toEqual([
      ['champion', ['ben', 'asha']],
      ['user', []],
      [null, ['chiara']],
    ]);
  });

  it('hold nobody who left; these come apart, the last first', () => {
    expect(idsOf(departedOf({ stakeholders }))).toEqual(['elif', 'dmitri']);
  });

  it('have none for others where everybody is asked for', () => {
    expect(columnsOf({ requiredRoles, stakeholders: [] }).map(({ role }) => role)).toEqual([
      'champion',
      'user',
    ]);
  });
});
