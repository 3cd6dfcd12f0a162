import type { Translation } from '../../../words/translation.ts';
import type { unusableRowsEn } from './unusable-rows.en.ts';

export default {
  'why.fields': '{column}: {fault}',
  'why.line-too-long': 'पंक्ति एक मेगाबाइट से लंबी है।',
  'why.quote-wrong': 'इस पंक्ति में उद्धरण चिह्न गलत जगह है: उद्धृत खाने के भीतर का चिह्न दो बार लिखा जाता है।',
  'why.too-many-cells': 'पंक्ति में {cells, number} खाने हैं, शीर्षक में {width, number}।',
  'why.mail-unreadable': 'इस मेल का शीर्ष पढ़ा नहीं जा सकता।',
  'why.meeting-unreadable': 'यह बैठक पढ़ी नहीं जा सकती।',
  'why.card-unreadable': 'यह कार्ड पढ़ा नहीं जा सकता।',
  'why.cell-not-storable': '{column}: बहुत लंबा, या ऐसे अक्षर जो रखे नहीं जा सकते।',
  'why.cell-not-utf-8': '{column}: UTF-8 में नहीं। फ़ाइल को उस एन्कोडिंग में सहेजें।',
  'why.no-account-number': '“{said}” खाता नंबर नहीं है: अधिकतम 64 छपने योग्य अक्षर।',
  'why.no-type': '“{said}” पंक्ति का प्रकार नहीं है। प्रकार: {types}।',
  'why.no-moment': '“{said}” दिन या समय नहीं है: 2026-03-31 या 2026-03-31T14:30:00Z लिखें।',
  'why.order-of-too-many-rows':
    '10,000 से अधिक पंक्तियाँ इसी ऑर्डर की बताई गईं: संदर्भ किसी और चीज़ का नाम है।',
  'why.signs-differ': 'मात्रा 0 से कम है, राशि नहीं: वापसी लिखें, या दोनों एक ही चिह्न के साथ।',
  'why.other-line-unusable': 'इस ऑर्डर की दूसरी पंक्ति काम की नहीं; पंक्तियाँ साथ दर्ज होती हैं या बिल्कुल नहीं।',
  'why.lines-come-to-other': 'ऑर्डर की पंक्तियों का जोड़ {sum} है, ऑर्डर {total} कहता है: एक गलत है।',
  'why.parts-do-not-add-up': 'उप-योग, शिपिंग, कर और योग मेल नहीं खाते, इसलिए शुद्ध राशि दिखती नहीं।',
  'why.order-elsewhere':
    'इस नंबर का ऑर्डर खाता {account} का ज्ञात है; यदि वह बदल गया है तो पहले वहाँ वापस लें।',
  'why.differs': 'यही संदर्भ दूसरी सामग्री के साथ ज्ञात है: इसके बजाय उस घटना को सुधारें।',
  'why.retracted':
    'यह पंक्ति घटना {eventId} बनी, जो वापस ली गई: वह वापसी रद्द करें, या पूरा आयात पूर्ववत कर फ़ाइल फिर लाएँ।',
} as const satisfies Translation<typeof unusableRowsEn>;
