import type { Translation } from '../../words/translation.ts';
import type { dayEn } from './day.en.ts';

export default {
  'day.lead':
    '{due, plural, =0 {कुछ भी देय नहीं} other {# मामले देय}}{late, plural, =0 {} other {, जिनमें # विलंबित}}. {stake, plural, =0 {कोई खाता जोखिम में नहीं।} other {# खाते जोखिम में।}}',
  'day.due': 'देय',
  'day.atStake': 'दाँव पर',
  'day.forgotten': 'न भूलें',
  'day.none.due': 'इस दिन कुछ भी देय नहीं।',
  'day.none.atStake': 'किसी खाते का ऐसा राजस्व जोखिम में नहीं जिसे कुछ करके बचाया जा सके।',
  'day.none.forgotten': 'कोई हमारे संपर्क की प्रतीक्षा में नहीं।',
  'day.kept': 'प्रति वर्ष {whole} में से {amount}',
  'day.key': 'प्रमुख खाता',
  'day.below': '{day} से सहमति से कम दोतरफ़ा संपर्क।',
  'day.long': 'अंतिम दोतरफ़ा संपर्क {away}, {day}।',
  'day.never': 'कोई दोतरफ़ा संपर्क दर्ज नहीं।',
} as const satisfies Translation<typeof dayEn>;
