import type { Translation } from '../../../words/translation.ts';
import type { verdictEn } from './verdict.en.ts';

export default {
  'verdict.problem': 'जब तक इस खाते के इतिहास की गलती ठीक न हो, यहाँ कुछ आँका नहीं जा सकता।',
  'verdict.lost': 'यह खाता खो चुका है।',
  'verdict.lostOn': 'यह खाता {away} खोया, {day} को।',
  'verdict.lostTo': 'यह खाता {away} {rival} के पास गया, {day} को।',
  'verdict.early': 'अभी कहना जल्दबाज़ी है कि यह खाता कैसा है; क्या कमी है वह नीचे है।',
  'verdict.unknown': 'अभी ऐसा कुछ ज्ञात नहीं जिससे इस खाते को आँका जा सके।',
  'verdict.prospect':
    '{people, plural, =0 {संभावित ग्राहक, जहाँ अभी कोई परिचित नहीं।} =1 {संभावित ग्राहक, जहाँ एक व्यक्ति परिचित है।} other {संभावित ग्राहक, जहाँ # व्यक्ति परिचित हैं।}}',
  'verdict.risk.threat':
    '{meaning, select, leaves {{rival} इस खाते के पीछे है: {horizonDays, number} दिनों में ग्राहक के जाने की संभावना {chance} है।} other {{rival} इस खाते के पीछे है: {horizonDays, number} दिनों में ऑर्डर न आने की संभावना {chance} है।}}',
  'verdict.risk.key-person-left':
    '{meaning, select, leaves {{person} चले गए और उनकी जगह कोई नहीं आया: {horizonDays, number} दिनों में ग्राहक के जाने की संभावना {chance} है।} other {{person} चले गए और उनकी जगह कोई नहीं आया: {horizonDays, number} दिनों में ऑर्डर न आने की संभावना {chance} है।}}',
  'verdict.risk.coverage-low':
    '{meaning, select, leaves {निर्णय लेने वालों से जीवंत जुड़ाव बहुत कम: {horizonDays, number} दिनों में ग्राहक के जाने की संभावना {chance} है।} other {निर्णय लेने वालों से जीवंत जुड़ाव बहुत कम: {horizonDays, number} दिनों में ऑर्डर न आने की संभावना {chance} है।}}',
  'verdict.risk.cadence-missed':
    '{meaning, select, leaves {निर्णय लेने वालों से तय समय पर मुलाकात नहीं हुई: {horizonDays, number} दिनों में ग्राहक के जाने की संभावना {chance} है।} other {निर्णय लेने वालों से तय समय पर मुलाकात नहीं हुई: {horizonDays, number} दिनों में ऑर्डर न आने की संभावना {chance} है।}}',
  'verdict.risk.renewal-due':
    'अनुबंध {contractId} पर निर्णय {decisionOn} तक होगा: {horizonDays, number} दिनों में ग्राहक के जाने की संभावना {chance} है।',
  'verdict.risk.renewal-passed':
    'अनुबंध {contractId} के नवीकरण का दिन, {decisionOn}, बीत गया: {horizonDays, number} दिनों में ग्राहक के जाने की संभावना {chance} है।',
  'verdict.risk.contract-terminated':
    'अनुबंध {contractId} समाप्त किया गया है और {endsOn} को पूरा होगा: {horizonDays, number} दिनों में ग्राहक के जाने की संभावना {chance} है।',
  'verdict.risk.rhythm':
    '{silentDays, plural, =0 {एक दिन से कम} other {# दिन}} से कोई ऑर्डर नहीं: {horizonDays, number} दिनों में कोई न आने की संभावना {chance} है।',
  'verdict.unsure.threat': '{rival} इस खाते के पीछे है; खोने का जोखिम: {bands}, स्तर अनिश्चित है।',
  'verdict.unsure.key-person-left':
    '{person} चले गए और कोई उनके बाद नहीं आया; खोने का जोखिम: {bands}, स्तर अनिश्चित है।',
  'verdict.unsure.coverage-low':
    'निर्णय लेने वालों से जीवंत संबंध बहुत कम हैं; खोने का जोखिम: {bands}, स्तर अनिश्चित है।',
  'verdict.unsure.cadence-missed':
    'निर्णय लेने वालों से तय अनुसार नहीं मिला गया; खोने का जोखिम: {bands}, स्तर अनिश्चित है।',
  'verdict.silent':
    '{silentDays, plural, =0 {एक दिन से कम} other {# दिन}} से कोई ऑर्डर नहीं, जो उनके लिए लंबा है।',
  'verdict.weak.churnRisk': 'जोखिम अधिक है: {value}।',
  'verdict.weak.loyalty': 'अभी बड़ा जोखिम नहीं, पर निष्ठा कम है: 100 में से {value}।',
  'verdict.weak.coverage':
    'अभी बड़ा जोखिम नहीं, पर निर्णय लेने वालों से जुड़ाव न के बराबर: कवरेज 100 में से {value} है।',
  'verdict.slipping.churnRisk': 'अभी ठीक; कुछ न किया तो जोखिम {away} बिगड़ेगा, {day}।',
  'verdict.slipping.loyalty': 'अभी ठीक; कुछ न किया तो निष्ठा {away} घटेगी, {day}।',
  'verdict.slipping.coverage': 'अभी ठीक; कुछ न किया तो कवरेज {away} घटेगा, {day}।',
  'verdict.well': 'स्थिति अच्छी है; 90 दिनों में कुछ नहीं बिगड़ेगा।',
} as const satisfies Translation<typeof verdictEn>;
