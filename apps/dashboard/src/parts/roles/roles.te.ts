import type { Translation } from '../../words/translation.ts';
import type { rolesEn } from './roles.en.ts';

export default {
  'access.role.owner': 'అన్ని హక్కులు',
  'access.role.sales-manager': 'అమ్మకాల అధిపతి',
  'access.role.account-manager': 'ఖాతా మేనేజర్',
  'access.role.sales-rep': 'అమ్మకాల ప్రతినిధి',
  'access.role.sales-coordinator': 'అమ్మకాల సమన్వయకర్త',
  'access.role.department-member': 'విభాగ సభ్యులు',
  'access.role.marketing': 'మార్కెటింగ్',
  'access.role.finance': 'ఆర్థిక విభాగం',
  'access.role.steward': 'డేటా సంరక్షకులు',
  'access.role.auditor': 'ఆడిటర్',
  'access.role.privacy-officer': 'గోప్యతా అధికారి',
  'access.role.reader': 'పాఠకులు',
  'access.roles': 'పాత్రలు: {roles}',
  'access.colleague': 'చరిత్రలో: {id}',
} as const satisfies Translation<typeof rolesEn>;
