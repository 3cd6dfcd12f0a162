import type { Translation } from '../../../words/translation.ts';
import type { disagreementEn } from './disagreement.en.ts';

export default {
  'disagree.title': 'ये सहमत नहीं',
  'disagree.good.behaviour': 'ऑर्डर कहते हैं ठीक, {longer, select, yes {पूरे वर्ष से} other {{since} से}}',
  'disagree.bad.behaviour': 'ऑर्डर कहते हैं ख़तरा, {longer, select, yes {पूरे वर्ष से} other {{since} से}}',
  'disagree.good.commercial': 'अनुबंध कहते हैं ठीक, {longer, select, yes {पूरे वर्ष से} other {{since} से}}',
  'disagree.bad.commercial':
    'अनुबंध और प्रतिस्पर्धी कहते हैं ख़तरा, {longer, select, yes {पूरे वर्ष से} other {{since} से}}',
  'disagree.good.people': 'लोग हमारे पक्ष में, {longer, select, yes {पूरे वर्ष से} other {{since} से}}',
  'disagree.bad.people': 'लोग हमारे विरुद्ध, {longer, select, yes {पूरे वर्ष से} other {{since} से}}',
} satisfies Translation<typeof disagreementEn>;
