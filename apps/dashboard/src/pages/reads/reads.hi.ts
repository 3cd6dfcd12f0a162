import type { Translation } from '../../words/translation.ts';
import type { readsEn } from './reads.en.ts';

export default {
  'reads.title': 'ऑडिटर क्या पढ़ते हैं',
  'reads.lead':
    'जब भी किसी ऑडिटर को लोगों के बारे में लेख दिखते हैं या वह फ़ाइल ले जाता है, वह यहाँ लिखा जाता है: 400 दिन तक, स्वामी और ऑडिटरों के लिए।',
  'reads.none': 'अब तक किसी ऑडिटर ने कुछ नहीं पढ़ा।',
  'reads.when': 'कब',
  'reads.who': 'कौन',
  'reads.what': 'क्या',
  'reads.account': 'खाता',
  'reads.more': 'पुराने दिखाएँ',
  'reads.csv': 'CSV के रूप में डाउनलोड करें',
  'reads.mayNot': 'यह स्वामी और ऑडिटरों के लिए है।',
  'reads.kind.account': 'खाता',
  'reads.kind.timeline': 'समयरेखा',
  'reads.kind.event': 'एक घटना',
  'reads.kind.things': 'खाते के पास क्या है',
  'reads.kind.actions': 'अगले कदम',
  'reads.kind.search': 'एक खोज',
  'reads.kind.file': 'एक फ़ाइल (CSV)',
  'reads.kind.live': 'खाते को देखता रहा',
  'reads.kind.figures': 'व्यक्ति के अनुसार आँकड़े',
  'reads.kind.other': 'कुछ और',
} as const satisfies Translation<typeof readsEn>;
