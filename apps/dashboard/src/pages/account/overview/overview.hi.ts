import type { Translation } from '../../../words/translation.ts';
import type { overviewEn } from './overview.en.ts';

export default {
  'overview.toDo': 'करना है',
  'overview.more': '{count, number} और',
  'overview.latest': 'हाल का',
  'overview.people': 'व्यक्ति',
  'overview.contracts': 'अनुबंध',
  'overview.threats': 'खतरे',
  'overview.business': 'राजस्व',
  'overview.all': 'सभी {count, number}',
  'overview.allOf': 'सब देखें: {section}',
  'overview.allEvents': '{count, plural, one {# घटना} other {# घटनाएँ}}',
  'overview.nothing': 'इन पर अभी कुछ नहीं: {sections}।',
  'overview.nothing.people': 'व्यक्ति',
  'overview.nothing.contracts': 'अनुबंध',
  'overview.nothing.threats': 'खतरे',
  'overview.nothing.business': 'राजस्व',
  'overview.lastContact': 'संपर्क {away}',
  'overview.neverMet': 'अभी कोई संपर्क नहीं',
  'overview.missed': 'संपर्क छूटा',
  'overview.left': 'चले गए {away}',
  'overview.decide': 'निर्णय {away}',
  'overview.ends': 'समाप्ति {away}',
  'overview.ended': 'समाप्त हुआ {away}',
  'overview.begins': 'शुरुआत {away}',
} as const satisfies Translation<typeof overviewEn>;
