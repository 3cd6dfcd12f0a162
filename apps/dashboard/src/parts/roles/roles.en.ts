/** What people and programs are let in as, and who they are. */
export const rolesEn = {
  'access.role.owner': 'all rights',
  'access.role.sales-manager': 'sales manager',
  'access.role.account-manager': 'account manager',
  'access.role.sales-rep': 'sales representative',
  'access.role.sales-coordinator': 'sales coordinator',
  'access.role.department-member': 'member of a department',
  'access.role.marketing': 'marketing',
  'access.role.finance': 'finance',
  'access.role.steward': 'data steward',
  'access.role.auditor': 'auditor',
  'access.role.privacy-officer': 'privacy officer',
  'access.role.reader': 'reader',
  'access.roles': 'Roles: {roles}',
  'access.colleague': 'In the history: {id}',
} as const;

declare module '../texts/text.ts' {
  interface Words {
    readonly roles: typeof rolesEn;
  }
}
