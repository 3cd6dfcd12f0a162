import type { Translation } from '../../words/translation.ts';
import type { dataEn } from './data.en.ts';

export default {
  'data.title': 'डेटा',
  'data.lead': 'क्या भीतर आता है, कैसे रखा जाता है, और कौन भीतर आ सकता है।',
  'data.counts':
    '{accounts, plural, one {# खाते} other {# खातों}} की {events, plural, one {# घटना दर्ज है।} other {# घटनाएँ दर्ज हैं।}}',
  'data.imports': 'आयात',
  'data.imports.none': 'अभी तक कुछ आयात नहीं हुआ।',
  'data.imports.recorded': '{count, plural, =0 {कुछ नया नहीं} one {# घटना} other {# घटनाएँ}}',
  'data.imports.undone': 'वापस लिया गया',
  'data.imports.open': 'फ़ाइल आयात करें, या आयात वापस लें',
  'data.backups': 'बैकअप',
  'data.backups.text':
    'बैकअप में वह सब है जो फिर नहीं बन सकता: घटनाएँ, कुंजियाँ, कौन भीतर आ सकता है। यह चलते सर्वर पर कमांड लाइन से लिया जाता है:',
  'data.backups.restore': 'वही कमांड लाइन उसे खाली फ़ोल्डर में वापस लाती है:',
  'data.colleagues': 'सहकर्मी',
  'data.invite': 'आमंत्रित करें',
  'data.invite.name': 'सहकर्मी का नाम',
  'data.invite.colleague': 'इतिहास में उनकी आईडी',
  'data.invite.roles': 'भूमिकाएँ',
  'data.invite.noRoles':
    'बिना भूमिका के सब कुछ करने की अनुमति है; जिन्हें पहले से अनुमति है, उनकी भूमिकाएँ बनी रहती हैं।',
  'data.invite.text':
    'यह लिंक {name} को {until} तक एक बार साइन इन कराता है। जो इसे खोले वह इसी नाम से भीतर आता है।',
  'data.tokens': 'प्रोग्रामों के टोकन',
  'data.tokens.none': 'किसी प्रोग्राम को अनुमति नहीं।',
  'data.tokens.name': 'प्रोग्राम का नाम',
  'data.tokens.add': 'टोकन बनाएँ',
  'data.tokens.right': 'भूमिका',
  'data.tokens.line': '{roles}, {since} से',
  'data.tokens.shown': 'यह टोकन अभी सहेजें: फिर नहीं दिखेगा।',
  'data.tokens.end': 'समाप्त करें',
  'data.tokens.endOf': '{since} से चला टोकन {name} समाप्त करें',
  'data.ownerOnly': 'लिंक और टोकन स्वामी बनाता है।',
} as const satisfies Translation<typeof dataEn>;
