import type { Translation } from '../../../words/translation.ts';
import type { postMortemEn } from './post-mortem.en.ts';

export default {
  'lookback.title': 'पीछे मुड़कर',
  'lookback.means':
    'खोने से पहले के दो वर्षों में मॉडल क्या कहते, और कब क्या ज्ञात था: जो दिखा, न कि ग्राहक क्यों गया।',
  'lookback.warnings': 'किसने चेताया होता',
  'lookback.who': 'कौन',
  'lookback.since': 'कब से चेताया',
  'lookback.lead': 'खोने से पहले',
  'lookback.risk': 'पिछले दिन का जोखिम',
  'lookback.never': 'कभी नहीं',
  'lookback.days': '{days, plural, one {# दिन} other {# दिन}}',
  'lookback.atLeast': 'कम से कम {days, plural, one {# दिन} other {# दिन}}',
  'lookback.by.in-force': 'तब लागू मॉडल, तब ज्ञात बातों से',
  'lookback.by.today-known-now': 'आज का मॉडल, अब ज्ञात बातों से',
  'lookback.by.today-known-then': 'आज का मॉडल, तब ज्ञात बातों से',
  'lookback.by.no-order-90-days': 'मोटा नियम: 90 दिन से अधिक कोई ऑर्डर नहीं',
  'lookback.by.silent-twice-usual': 'मोटा नियम: सामान्य अंतराल से दुगुना मौन',
  'lookback.knownFrom': 'इस खाते की पहली बात {moment} को दर्ज हुई: उससे पहले कुछ भी ज्ञात नहीं था।',
  'lookback.course': 'खोने से पहले के दो वर्षों में जाने का जोखिम',
  'lookback.noRisk': 'इन दो वर्षों में जोखिम आँकने के लिए बहुत कम ज्ञात था।',
  'lookback.nothingLogged': 'खोने से पहले के वर्ष में कुछ दर्ज नहीं हुआ।',
  'lookback.signals':
    '{idle, plural, =0 {पिछले वर्ष में दर्ज हर बात का भार था} one {पिछले वर्ष में दर्ज: एक तरह की घटना का कोई भार नहीं था} other {पिछले वर्ष में दर्ज: # तरह की घटनाओं का कोई भार नहीं था}}',
  'lookback.logged': 'दर्ज, अपनी तरह की सबसे नई',
  'lookback.times': 'बार',
  'lookback.count': '{count, plural, one {# बार} other {# बार}}',
  'lookback.lastOn': 'अंतिम दिन',
  'lookback.noWeight': 'कोई भार नहीं',
  'lookback.late':
    'समय पर ज्ञात? उस वर्ष के {facts, plural, one {# तथ्य} other {# तथ्यों}} में से {late, number} एक सप्ताह से अधिक देर से या खोने के बाद दर्ज हुए, इनमें से {afterLoss, number} बाद में',
  'lookback.fact': 'तथ्य',
  'lookback.happened': 'हुआ',
  'lookback.recorded': 'दर्ज',
  'lookback.lag': 'देरी',
  'lookback.afterLoss': 'खोने के बाद',
  'lookback.all': 'सभी {count, number} दिखाएँ',
  'lookback.more': '{count, plural, one {और # पुराना।} other {और # पुराने।}}',
} satisfies Translation<typeof postMortemEn>;
