import type { Translation } from '../../words/translation.ts';
import type { missingEn } from './missing.en.ts';

export default {
  'missing.order-days': '{needed, number} ऑर्डर के दिन, अब तक {orderDays, number}',
  'missing.order-or-contract': 'कोई ऑर्डर या चालू अनुबंध',
  'missing.people': 'वहाँ कोई परिचित व्यक्ति',
  'missing.contacts': 'निर्णय लेने वालों से संपर्क',
  'missing.threats': 'किसी प्रतिस्पर्धी की जानकारी',
  'missing.departures': 'किसी के जाने की जानकारी',
  'missing.role': 'इस भूमिका में कोई: {role}',
  'missing.repeat': 'ऑर्डर का दूसरा दिन, या अनुबंध के अंतर्गत कॉल-ऑफ',
  'missing.wallet': 'उनके संभावित खर्च का अनुमान',
  'missing.commitment': 'अनुबंध',
  'missing.tenure': 'पहला दिन',
  'missing.resilience': 'कोई खतरा जो समाप्त हुआ',
  'missing.scores':
    'इस खाते का स्कोर नहीं निकाला जा सकता: {reason, select, row_unreadable {इसका सहेजा हाल पढ़ा नहीं जा सकता; घटनाओं से फिर पढ़ा जाता है} event_unreadable {इसकी एक घटना पढ़ी नहीं जा सकती} event_not_taken {इसकी एक घटना की बात गिनी नहीं जा सकती} other {इसके बारे में ज्ञात बातें आपस में मेल नहीं खातीं}}।',
  'missing.scoresSays': 'ठीक करने वाले के लिए: {says}',
} as const satisfies Translation<typeof missingEn>;
