import type { Translation } from '../../words/translation.ts';
import type { becauseEn } from './because.en.ts';

export default {
  'because.repeat-rhythm':
    'पिछला ऑर्डर {gapDays, plural, =0 {आज} =1 {बीते कल} other {# दिन पहले}}; आम तौर पर ऑर्डरों के बीच {medianDays, number} दिन होते हैं।',
  'because.repeat-contract':
    'इस अवधि में {calledOff, plural, =0 {कोई कॉल-ऑफ नहीं} other {# कॉल-ऑफ}}, अब तक अपेक्षित {expected, number} में से।',
  'because.wallet': 'उनके अनुमानित वार्षिक खर्च {annual} में से {revenue} हमारे पास है।',
  'because.commitment':
    'पिछले वर्ष के राजस्व का {contractPercent, number}% अनुबंध के अंतर्गत आया; अनुबंध के {remainingMonths, number} महीने बचे हैं।',
  'because.tenure': '{years, number} वर्षों से हमारे साथ।',
  'because.resilience':
    '{defended, plural, =0 {कोई खतरा नहीं टला} one {# खतरा टला} other {# खतरे टले}}, {lost, number} में हारे।',
  'because.rhythm':
    '{customerDays, number} दिनों में {orderDays, number} दिन ऑर्डर आए, {silentDays, number} दिनों से शांति है: केवल इस लय से {chance} अगले {horizonDays, number} दिनों में ऑर्डर नहीं देते।',
  'because.rhythm-level': 'औसत ग्राहक: कैलिब्रेशन सभी से जो अपेक्षा करता है।',
  'because.rhythm-rhythm':
    'अपने पिछले ऑर्डर तक उन्होंने कितनी बार और कितने हाल में ऑर्डर दिए थे: {customerDays, number} दिनों में से {orderDays, number} दिन।',
  'because.rhythm-regularity':
    'ऑर्डर कितने नियमित आते हैं; आम तौर पर {usualGapDays, number} दिन के अंतर से।',
  'because.rhythm-trend': 'ऑर्डर बढ़े थे या घटे थे।',
  'because.rhythm-value': 'वे कितना ऑर्डर करते हैं, और हाल में कितना।',
  'because.rhythm-returns': '{returns, number} वापसी।',
  'because.rhythm-silence':
    'पिछले ऑर्डर के बाद की शांति: {silentDays, number} दिन, उनके {usualGapDays, number} दिन के सामान्य अंतर का {gaps, number, ::.0} गुना।',
  'because.contract-running':
    'अनुबंध {contractId} {endsOn} तक चलता है; उसका अगला निर्णय, {decisionOn}, {horizonDays, number} दिनों से अधिक दूर है।',
  'because.renewal-due': 'अनुबंध {contractId} का {renewal, number}वाँ नवीकरण {decisionOn} तक होना है।',
  'because.renewal-passed':
    'अनुबंध {contractId} के निर्णय का दिन, {decisionOn}, बिना नवीकरण के बीत गया।',
  'because.contract-terminated': 'अनुबंध {contractId} समाप्त किया गया है और {endsOn} को पूरा होगा।',
  'because.threat':
    '{rival} से खतरा: {severity}, आँका गया {days, plural, =0 {आज} =1 {बीते कल} other {# दिन पहले}}।',
  'because.key-person-left':
    '{person} ({roles}) {days, plural, =0 {आज} =1 {बीते कल} other {# दिन पहले}} चले गए, और उनकी जगह कोई नहीं आया।',
  'because.coverage-low': 'कवरेज {coverage} है, लक्ष्य {target, number} से कम।',
  'because.cadence-missed': 'पिछली दो अवधियों में तय संपर्क इनसे नहीं हुआ: {persons}।',
  'because.others': '{count, number} अन्य',
  'because.role-held':
    '{person}, भूमिका {role}: जुड़ाव {tie, number, ::.0}, जिस भूमिका का भार {weightPercent, number}% है।',
  'because.role-vacant': 'भूमिका {role} में कोई ज्ञात नहीं, जिसका भार {weightPercent, number}% है।',
  'because.interaction':
    'संपर्क {days, plural, =0 {आज} =1 {बीते कल} other {# दिन पहले}}, भार {weight, number}।',
  'because.earlier-interactions': 'पहले के {count, number} संपर्क।',
  'because.one-sided':
    '{side, select, ours {एकतरफ़ा: अधिकांश हमारी ओर से है।} other {एकतरफ़ा: अधिकांश उनकी ओर से है।}}',
  'because.unknown': '{cause}',
  'because.unknownWith': '{cause}: {figures}',
} as const satisfies Translation<typeof becauseEn>;
