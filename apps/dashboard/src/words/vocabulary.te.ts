import type { Translation } from './translation.ts';
import type { vocabularyEn } from './vocabulary.en.ts';

export default {
  'role.senior-executive': 'సీనియర్ అధికారి',
  'role.technical-decider': 'సాంకేతిక నిర్ణేత',
  'role.purchasing-officer': 'కొనుగోలు అధికారి',
  'role.user': 'వినియోగదారు',
  'role.champion': 'ప్రధాన మద్దతుదారు',
  'role.gatekeeper': 'ద్వారపాలకుడు',
  'role.influencer': 'ప్రభావశీలి',
  'stance.supporter': 'మద్దతు',
  'stance.neutral': 'తటస్థం',
  'stance.detractor': 'వ్యతిరేకం',
  'stance.unknown': 'వైఖరి తెలియదు',
  'severity.minor': 'స్వల్ప',
  'severity.moderate': 'మధ్యస్థ',
  'severity.serious': 'తీవ్ర',
  'kind.call': 'కాల్',
  'kind.visit': 'సందర్శన',
  'kind.meeting': 'సమావేశం',
  'kind.mail': 'మెయిల్',
  'kind.letter': 'లేఖ',
  'kind.review': 'సమీక్ష',
  'direction.outbound': 'మేము',
  'direction.inbound': 'వారు',
} as const satisfies Translation<typeof vocabularyEn>;
