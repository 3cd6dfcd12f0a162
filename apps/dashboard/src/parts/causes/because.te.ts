import type { Translation } from '../../words/translation.ts';
import type { becauseEn } from './because.en.ts';

export default {
  'because.repeat-rhythm':
    'చివరి ఆర్డర్ {gapDays, plural, =0 {నేడు} =1 {నిన్న} other {# రోజుల క్రితం}}; సాధారణంగా ఆర్డర్ల మధ్య {medianDays, plural, one {# రోజు ఉంటుంది} other {# రోజులు ఉంటాయి}}.',
  'because.repeat-contract':
    'ఈ వ్యవధిలో {calledOff, plural, =0 {కాల్-ఆఫ్ ఏదీ లేదు} one {# కాల్-ఆఫ్} other {# కాల్-ఆఫ్‌లు}}, ఇప్పటికి రావాల్సిన {expected, number} లో.',
  'because.wallet': 'వారు ఏడాదికి ఖర్చు చేస్తారనుకునే {annual} లో {revenue} మాకు వస్తోంది.',
  'because.commitment':
    'గత ఏడాది ఆదాయంలో {contractPercent, number}% ఒప్పందం కింద వచ్చింది; ఒప్పందానికి {remainingMonths, number} నెలలు మిగిలాయి.',
  'because.tenure': '{years, number} ఏళ్లుగా మాతో ఉన్నారు.',
  'because.resilience':
    '{defended, plural, =0 {ఏ ముప్పునూ అడ్డుకోలేదు} one {# ముప్పును అడ్డుకున్నాం} other {# ముప్పులను అడ్డుకున్నాం}}, {lost, number} కోల్పోయాం.',
  'because.rhythm':
    '{customerDays, number} రోజుల్లో {orderDays, number} రోజులు ఆర్డర్లు వచ్చాయి, {silentDays, number} రోజులుగా ఏమీ లేదు: ఈ లయ ప్రకారమే చూస్తే {chance} వచ్చే {horizonDays, number} రోజుల్లో ఆర్డర్ ఇవ్వరు.',
  'because.rhythm-level': 'సగటు ఖాతా: కాలిబ్రేషన్ అందరి నుండి ఆశించేది.',
  'because.rhythm-rhythm':
    'తమ చివరి ఆర్డర్ నాటికి ఎంత తరచుగా, ఎంత ఇటీవల ఆర్డర్ చేశారో: {customerDays, number} రోజుల్లో {orderDays, number} రోజులు.',
  'because.rhythm-regularity': 'ఆర్డర్లు ఎంత క్రమంగా వస్తాయో; సాధారణంగా {usualGapDays, number} రోజుల తేడాతో.',
  'because.rhythm-trend': 'ఆర్డర్లు పెరిగాయా, తగ్గాయా.',
  'because.rhythm-value': 'ఎంత ఆర్డర్ చేస్తారు, ఇటీవల ఎంత.',
  'because.rhythm-returns': '{returns, plural, one {# వాపసు} other {# వాపసులు}}.',
  'because.rhythm-silence':
    'చివరి ఆర్డర్ తర్వాత నిశ్శబ్దం: {silentDays, plural, one {# రోజు} other {# రోజులు}}, వారి సాధారణ {usualGapDays, number} రోజుల తేడాకు {gaps, number, ::.0} రెట్లు.',
  'because.contract-running':
    'ఒప్పందం {contractId} {endsOn} వరకు ఉంది; దాని తర్వాతి నిర్ణయం, {decisionOn}, {horizonDays, number} రోజులకు పైగా దూరంలో ఉంది.',
  'because.renewal-due':
    'ఒప్పందం {contractId} కు {renewal, number}వ పునరుద్ధరణ {decisionOn} లోపు జరగాలి.',
  'because.renewal-passed':
    'ఒప్పందం {contractId} పై నిర్ణయించాల్సిన రోజు, {decisionOn}, పునరుద్ధరణ లేకుండా గడిచిపోయింది.',
  'because.contract-terminated': 'ఒప్పందం {contractId} రద్దయింది, {endsOn} న ముగుస్తుంది.',
  'because.threat':
    '{rival} నుండి ముప్పు: {severity}, అంచనా వేసింది {days, plural, =0 {నేడు} =1 {నిన్న} other {# రోజుల క్రితం}}.',
  'because.key-person-left':
    '{person} ({roles}) {days, plural, =0 {నేడు} =1 {నిన్న} other {# రోజుల క్రితం}} వెళ్లిపోయారు, వారి స్థానంలో ఎవరూ రాలేదు.',
  'because.coverage-low': 'కవరేజ్ {coverage}, లక్ష్యం {target, number} కంటే తక్కువ.',
  'because.cadence-missed': 'గత రెండు వ్యవధుల్లో వీరితో ఒప్పుకున్న సంప్రదింపుల క్రమం తప్పింది: {persons}.',
  'because.others': '{count, plural, one {మరో #} other {మరో # మంది}}',
  'because.role-held':
    '{person}, పాత్ర {role}: అనుబంధం {tie, number, ::.0}, ఈ పాత్ర భారం {weightPercent, number}%.',
  'because.role-vacant': '{role} పాత్రలో ఎవరూ తెలియరు, దాని భారం {weightPercent, number}%.',
  'because.interaction':
    'సంప్రదింపు {days, plural, =0 {నేడు} =1 {నిన్న} other {# రోజుల క్రితం}}, భారం {weight, number}.',
  'because.earlier-interactions':
    '{count, plural, one {# ముందటి సంప్రదింపు} other {# ముందటి సంప్రదింపులు}}.',
  'because.one-sided':
    '{side, select, ours {ఏకపక్షం: ఎక్కువగా మా నుండే.} other {ఏకపక్షం: ఎక్కువగా వారి నుండే.}}',
  'because.unknown': '{cause}',
  'because.unknownWith': '{cause}: {figures}',
} as const satisfies Translation<typeof becauseEn>;
