import type { Translation } from './translation.ts';
import type { vocabularyEn } from './vocabulary.en.ts';

export default {
  'role.senior-executive': 'वरिष्ठ अधिकारी',
  'role.technical-decider': 'तकनीकी निर्णयकर्ता',
  'role.purchasing-officer': 'क्रय अधिकारी',
  'role.user': 'उपयोगकर्ता',
  'role.champion': 'पैरोकार',
  'role.gatekeeper': 'द्वारपाल',
  'role.influencer': 'प्रभावक',
  'stance.supporter': 'समर्थक',
  'stance.neutral': 'तटस्थ',
  'stance.detractor': 'विरोधी',
  'stance.unknown': 'रुख अज्ञात',
  'severity.minor': 'मामूली',
  'severity.moderate': 'मध्यम',
  'severity.serious': 'गंभीर',
  'kind.call': 'कॉल',
  'kind.visit': 'दौरा',
  'kind.meeting': 'बैठक',
  'kind.mail': 'मेल',
  'kind.letter': 'पत्र',
  'kind.review': 'समीक्षा',
  'direction.outbound': 'हमने',
  'direction.inbound': 'उन्होंने',
} as const satisfies Translation<typeof vocabularyEn>;
