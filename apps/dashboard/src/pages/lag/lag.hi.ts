import type { Translation } from '../../words/translation.ts';
import type { lagEn } from './lag.en.ts';

export default {
  'lag.title': 'हमें कब पता चलता है',
  'lag.lead':
    '{from} से {to} तक {facts, plural, one {# तथ्य दर्ज हुआ} other {# तथ्य दर्ज हुए}}: आधे {median, plural, =0 {उसी दिन} one {# दिन के भीतर} other {# दिनों के भीतर}}, {share} अगले दिन तक।',
  'lag.lead.none': '{from} से {to} तक कुछ दर्ज नहीं हुआ।',
  'lag.means': 'खातों के तथ्यों के घटने से दर्ज होने तक के दिन। सुधार और वापसी गिने नहीं जाते।',
  'lag.within': 'कितने दिनों में दर्ज',
  'lag.days': '{days, plural, one {# दिन} other {# दिन}}',
  'lag.by': 'किसके अनुसार',
  'lag.by.source': 'स्रोत',
  'lag.by.person': 'व्यक्ति',
  'lag.source.entered': 'दर्ज किए गए',
  'lag.source.captured': 'प्रोग्राम से आए',
  'lag.source.imported': 'आयातित',
  'lag.bar': 'माध्यिका पट्टी के रूप में',
  'lag.median': 'माध्यिका',
  'lag.withinADay': 'अगले दिन तक',
  'lag.longest': 'सबसे लंबा',
  'lag.facts': 'तथ्य',
  'lag.all': 'सभी',
  'lag.none.title': 'कुछ दर्ज नहीं',
  'lag.none.text': 'इन दिनों किसी खाते का कोई तथ्य दर्ज नहीं हुआ।',
} as const satisfies Translation<typeof lagEn>;
