import type { Translation } from '../../words/translation.ts';
import type { rolesEn } from './roles.en.ts';

export default {
  'access.role.owner': 'सभी अधिकार',
  'access.role.sales-manager': 'बिक्री प्रमुख',
  'access.role.account-manager': 'ग्राहक प्रबंधक',
  'access.role.sales-rep': 'बिक्री प्रतिनिधि',
  'access.role.sales-coordinator': 'बिक्री समन्वयक',
  'access.role.department-member': 'विभाग का सदस्य',
  'access.role.marketing': 'विपणन',
  'access.role.finance': 'वित्त',
  'access.role.steward': 'डेटा संरक्षक',
  'access.role.auditor': 'लेखा परीक्षक',
  'access.role.privacy-officer': 'गोपनीयता अधिकारी',
  'access.role.reader': 'पाठक',
  'access.roles': 'भूमिकाएँ: {roles}',
  'access.colleague': 'इतिहास में: {id}',
} as const satisfies Translation<typeof rolesEn>;
