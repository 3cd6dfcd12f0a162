import type { Translation } from '../../words/translation.ts';
import type { importsEn } from './imports.en.ts';

export default {
  'imports.title': 'आयात',
  'imports.lead': 'जो आपके पास है वही लाएँ। हर आयात वापस लिया जा सकता है।',
  'imports.past': 'आप बीता समय देख रहे हैं, जहाँ कुछ आयात नहीं हो सकता।',
  'imports.ahead': 'आप आगे देख रहे हैं, जहाँ कुछ आयात नहीं हो सकता।',
  'imports.readOnly': 'आप सब पढ़ सकते हैं पर कुछ दर्ज नहीं कर सकते, इसलिए आयात नहीं कर सकते।',
  'run.title.running': 'आयात चल रहा है',
  'run.title.done': 'आयात हुआ',
  'run.title.failed': 'आयात पूरा नहीं हुआ',
  'run.title.unknown': 'यह आयात समाप्त है',
  'run.unknown': 'तब से सर्वर फिर शुरू हुआ है। उसने जो दर्ज किया, वह नीचे सूची में है।',
  'run.read': '{read, plural, one {# पंक्ति पढ़ी गई} other {# पंक्तियाँ पढ़ी गईं}}',
  'run.readOf': '{rows, plural, one {# पंक्ति} other {# पंक्तियों}} में से {read, number} पढ़ी गईं',
  'run.recordedSoFar': 'अब तक {recorded, plural, one {# घटना दर्ज} other {# घटनाएँ दर्ज}}',
  'run.waits': 'यह रुका है और अपने आप आगे बढ़ेगा: {said}',
  'run.leave': 'आप यह पेज छोड़ सकते हैं: आयात चलता रहेगा और हर पेज पर बताएगा।',
  'run.cancel': 'रद्द करें',
  'run.recorded': '{recorded, plural, one {# घटना दर्ज} other {# घटनाएँ दर्ज}}',
  'run.known': '{known, plural, one {# पंक्ति} other {# पंक्तियाँ}} पहले से ज्ञात',
  'run.leftOut': '{rows, plural, one {# पंक्ति छोड़ी गई} other {# पंक्तियाँ छोड़ी गईं}}: {because}',
  'run.cells': '{column}: {cells, plural, one {# खाना} other {# खाने}} काम के नहीं',
  'run.unknownPeople': 'संपर्कों के {people, number} सहभागी ज्ञात नहीं, इसलिए छोड़े गए',
  'run.rejected':
    '{rejected, plural, one {# पंक्ति अलग रखी गई} other {# पंक्तियाँ अलग रखी गईं}}, हर एक अपने कारण सहित।',
  'run.fetchRejected': 'उन्हें लाएँ',
  'run.goOn': 'पोर्टफ़ोलियो पर जाएँ',
  'run.another': 'दूसरी फ़ाइल आयात करें',
  'undo.ask': 'वापस लें',
  'undo.what':
    'इस आयात की {events, plural, one {# घटना} other {# घटनाएँ}} वापस होंगी: पहले तथ्य, फिर व्यक्ति, फिर खाते। बाद की घटनाओं को जो चाहिए वह रहेगा और बताया जाएगा। फिर फ़ाइल नई की तरह आयात हो सकेगी।',
  'undo.yes': 'यह आयात वापस लें',
  'undo.no': 'रखें',
  'undo.running': 'अब तक {count, plural, one {# घटना वापस ली गई} other {# घटनाएँ वापस ली गईं}}',
  'undo.done': '{count, plural, one {# घटना वापस ली गई।} other {# घटनाएँ वापस ली गईं।}}',
  'undo.failed': 'वापसी पूरी नहीं हुई: {said}',
  'undo.kept':
    '{count, plural, one {# घटना रहेगी, क्योंकि बाद की एक घटना को वह चाहिए:} other {# घटनाएँ रहेंगी, क्योंकि बाद की घटनाओं को वे चाहिए:}}',
  'undo.keptOne': '{accountId}, {what}: {by} के लिए ज़रूरी',

  'pastImports.title': 'अब तक के आयात',
  'pastImports.none': 'अभी तक कुछ आयात नहीं हुआ।',
  'pastImports.nameless': 'एक फ़ाइल जिसका नाम मिटाया गया',
  'pastImports.rows': '{count, plural, one {# पंक्ति} other {# पंक्तियाँ}}',
  'pastImports.recorded': '{count, plural, one {# घटना दर्ज} other {# घटनाएँ दर्ज}}',
  'pastImports.known': '{count, number} पहले से ज्ञात',
  'pastImports.rejected': '{count, number} अलग रखी गईं',
  'pastImports.leftOut': '{count, number} छोड़ी गईं',
  'pastImports.undone': '{at} को वापस लिया: {count, plural, one {# घटना} other {# घटनाएँ}}।',
  'pastImports.kept':
    '{count, plural, one {# घटना रही} other {# घटनाएँ रहीं}}, क्योंकि बाद की घटनाओं को वे चाहिए।',
} as const satisfies Translation<typeof importsEn>;
