import type { Translation } from '../../words/translation.ts';
import type { todayEn } from './today.en.ts';

export default {
  'today.title': 'आज',
  'today.whose': 'किसका दिन',
  'today.mine': 'मेरा',
  'today.all': 'सबका',
  'today.of': '{name} का',
  'today.day': 'दिन',
  'today.today': 'आज',
  'today.monday': 'अगला सोमवार',
  'today.shown': 'आप {day} ({away}) देख रहे हैं, जितना अभी ज्ञात है।',
  'today.atStakeMeans': 'नवीकरणीय राजस्व गुणा उसे खोने की संभावना, जहाँ कुछ किया जा सकता है।',
  'today.atStakeAhead':
    'आज की स्थिति: जोखिम और राशि आगे के लिए नहीं बताई जातीं; देय वही है जो दिखाए गए दिन का है।',
  'today.aside': '{count, number} अलग रखे',
  'today.inHand': '{count, number} पर काम जारी',
  'today.more': 'और दिखाएँ',
  'today.noManager': 'कोई प्रबंधक नहीं',
  'today.asideUntil': '{day} तक',
  'today.inHandBy': '{purpose}, {away} देय, {day}',
  'today.stakeTip': 'नवीकरणीय राजस्व × उसे खोने की संभावना',
  'today.lastContact': 'अंतिम संपर्क {away}, {day}',
  'today.noContact': 'कोई संपर्क दर्ज नहीं',
  'today.open': 'खाता खोलें',
  'today.why': 'क्यों',
} as const satisfies Translation<typeof todayEn>;
