import type { Translation } from '../../words/translation.ts';
import type { rulesEn } from './rules.en.ts';

export default {
  'rules.title': 'नियम',
  'rules.lead': 'यहाँ सबके लिए क्या लागू है, कब से, और किसने क्यों तय किया।',
  'rules.per-person-reports': 'व्यक्ति के अनुसार आँकड़े',
  'rules.per-person-reports.means':
    'देय काम, अगले कदम और व्यक्ति के अनुसार योग दिखा सकते हैं कि कोई कैसा काम करता है, इसलिए कर्मचारी परिषद की इसमें राय होती है। जब तक यह बंद है, हर कोई केवल अपने देखता है; खाते सबके लिए खुले रहते हैं, प्रबंधक के नाम के साथ। जब यह चालू है, दर्ज होता है कि दूसरों के आँकड़े कौन पढ़ता है।',
  'rules.calibration': 'तय समय पर कैलिब्रेट करना',
  'rules.calibration.means':
    'जैसे ही पिछला कैलिब्रेशन इतने दिनों से पुराना होता है, ग्राहक-हानि मॉडल बीते दिन के अंत तक जो हुआ उससे अपने आप कैलिब्रेट होता है। हाथ से किए की तरह यह तुरंत लागू होता है, “तय समय पर” के नाम से दर्ज रहता है और मॉडल में वापस लिया जा सकता है; तब अगले तक उतने ही दिन बीतते हैं। कुछ न मिले तो यह बताता है क्यों, और अगले दिन फिर कोशिश करता है।',
  'rules.state': '{on, select, yes {चालू} every {चालू, हर {days, number} दिन पर} other {बंद}}',
  'rules.everyDays': 'कितने दिनों पर',
  'rules.since': '{day} से',
  'rules.default': 'क्योंकि किसी ने कुछ और तय नहीं किया',
  'rules.from': 'कब से',
  'rules.reason': 'क्यों',
  'rules.set': '{on, select, yes {चालू करें} change {बदलें} other {बंद करें}}',
  'rules.owner': 'इस इंस्टॉलेशन का स्वामी इसे बदल सकता है।',
  'rules.word':
    '{day} से {on, select, yes {चालू} every {चालू, हर {days, number} दिन पर} no {बंद} other {जैसा मूल रूप से है}}: {reason}',
  'rules.by': '{actor}, {day}',
} as const satisfies Translation<typeof rulesEn>;
