import type { Translation } from '../../../words/translation.ts';
import type { welcomeEn } from './welcome.en.ts';

export default {
  'welcome.title': 'अभी कुछ नहीं हुआ है',
  'welcome.lead':
    'आपके और ग्राहकों के बीच जो होता है Mainstay उसे पढ़कर बताता है कि कौन निष्ठावान है, कौन जा सकता है और किसे आप पर्याप्त नहीं जानते। शुरू करने के तीन रास्ते हैं।',
  'welcome.file.title': 'अपनी फ़ाइल आयात करें',
  'welcome.file.text':
    'आपकी दुकान, बहीखाते या CRM का निर्यात ज्यों का त्यों, या आपकी अपनी तालिका। दर्ज होने से पहले आप देखते हैं कि क्या दर्ज होगा, और हर आयात वापस लिया जा सकता है।',
  'welcome.file.start': 'फ़ाइल आयात करें',
  'welcome.file.cli': 'या कमांड लाइन पर:',
  'welcome.demo.title': 'डेमो पोर्टफ़ोलियो लाएँ',
  'welcome.demo.text':
    'काल्पनिक कंपनियाँ, वर्षों के ऑर्डर, व्यक्ति और खतरे: एक पैरोकार चला जाता है, एक प्रतिस्पर्धी को रोका जाता है, एक छोटा खाता भुला दिया जाता है।',
  'welcome.demo.start': 'डेमो लाएँ',
  'welcome.demo.failed': 'नहीं आया: {said}',
  'welcome.api.title': 'API से घटनाएँ भेजें',
  'welcome.api.text': 'हर तथ्य एक अनुरोध है। “npx mainstay token add NAME --write” से टोकन बनाएँ, फिर:',
  'welcome.api.docs': 'सभी अनुरोध API प्रलेख में वर्णित हैं',
} as const satisfies Translation<typeof welcomeEn>;
