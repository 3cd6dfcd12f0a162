import type { Translation } from '../../words/translation.ts';
import type { renewalsEn } from './renewals.en.ts';

export default {
  'renewals.title': 'नवीकरण',
  'renewals.lead.days':
    '{count, plural, =0 {अगले {days, number} दिनों में किसी अनुबंध पर निर्णय नहीं।} =1 {अगले {days, number} दिनों में प्रति वर्ष {worth} के एक अनुबंध पर निर्णय होगा।} other {अगले {days, number} दिनों में प्रति वर्ष {worth} के # अनुबंधों पर निर्णय होगा।}}',
  'renewals.lead.month':
    '{count, plural, =0 {{month} में किसी अनुबंध पर निर्णय नहीं।} =1 {{month} में प्रति वर्ष {worth} के एक अनुबंध पर निर्णय होगा।} other {{month} में प्रति वर्ष {worth} के # अनुबंधों पर निर्णय होगा।}}',
  'renewals.means': 'यह वह अंतिम दिन है जब ग्राहक निर्णय ले सकता है: अवधि का अंत घटा सूचना अवधि।',
  'renewals.within': 'निर्णय इतने समय में',
  'renewals.days': '{days, number} दिन',
  'renewals.manager': 'प्रबंधक',
  'renewals.noManager': 'कोई प्रबंधक नहीं',
  'renewals.csv': 'CSV के रूप में डाउनलोड करें',
  'renewals.months': 'निर्णय के महीने के अनुसार अनुबंध, {currency} प्रति वर्ष',
  'renewals.monthTip': '{month}: प्रति वर्ष {worth} के {count, number} अनुबंध',
  'renewals.contractTip': '{name}, {contractId}: {worth} प्रति वर्ष, निर्णय {day} तक',
  'renewals.more': '{count, number} और, {worth} प्रति वर्ष',
  'renewals.none.title': 'निर्णय के लिए कुछ नहीं',
  'renewals.none.text': 'इस समय में किसी अनुबंध पर निर्णय नहीं है।',
  'renewals.account': 'खाता',
  'renewals.managerId': 'प्रबंधक',
  'renewals.contract': 'अनुबंध',
  'renewals.decisionOn': 'निर्णय तक',
  'renewals.endsOn': 'अंत',
  'renewals.value': 'प्रति वर्ष',
  'renewals.risk': 'जाता है',
  'renewals.riskTip': 'पिछले नवीकरणों के अनुसार ऐसे निर्णय पर ग्राहकों के जाने की संभावना',
  'renewals.state': 'यदि कुछ न किया',
  'renewals.state.goes-on': 'चलता रहेगा',
  'renewals.state.ends': 'समाप्त होगा',
  'renewals.state.terminated': 'समाप्त किया गया',
  'renewals.state.drafted': 'अभी हस्ताक्षर नहीं',
} as const satisfies Translation<typeof renewalsEn>;
