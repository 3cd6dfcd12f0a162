import type { Translation } from '../../words/translation.ts';
import type { rolesEn } from './roles.en.ts';

export default {
  'access.role.owner': 'alle Rechte',
  'access.role.sales-manager': 'Vertriebsleitung',
  'access.role.account-manager': 'Kundenbetreuung',
  'access.role.sales-rep': 'Vertrieb',
  'access.role.sales-coordinator': 'Vertriebskoordination',
  'access.role.department-member': 'Fachabteilung',
  'access.role.marketing': 'Marketing',
  'access.role.finance': 'Finanzen',
  'access.role.steward': 'Datenpflege',
  'access.role.auditor': 'Revision',
  'access.role.privacy-officer': 'Datenschutz',
  'access.role.reader': 'nur Lesen',
  'access.roles': 'Rollen: {roles}',
  'access.colleague': 'In der Geschichte: {id}',
} as const satisfies Translation<typeof rolesEn>;
