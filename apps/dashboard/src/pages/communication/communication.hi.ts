import type { Translation } from '../../words/translation.ts';
import type { communicationEn } from './communication.en.ts';

export default {
  'communication.title': 'संवाद',
  'communication.lead':
    '{year} के लिए नियोजित और अब तक देय {due, number} में से {done, number} हुए: {share}, जिनमें {inTime, number} समय पर।',
  'communication.lead.none': '{year} के लिए अब तक कुछ देय नहीं था।',
  'communication.means': 'संवाद के रूप में तय कार्य, देय महीने के अनुसार; मार्केटिंग के साथ नियोजित भी।',
  'communication.months': 'देय महीने के अनुसार संवाद',
  'communication.monthTip':
    '{month}: {held, number} हुए, {late, number} देर से, {ahead, number} आगे, {dropped, number} छोड़े',
  'communication.state': 'स्थिति',
  'communication.state.held': 'हुआ',
  'communication.state.late': 'देर से',
  'communication.state.ahead': 'आगे',
  'communication.state.dropped': 'छोड़ा',
  'communication.year': 'वर्ष',
  'communication.owner': 'किसका',
  'communication.channel': 'माध्यम',
  'communication.marketing': 'मार्केटिंग',
  'communication.withMarketing': 'मार्केटिंग के साथ',
  'communication.without': 'बिना',
  'communication.campaign': 'अभियान',
  'communication.account': 'खाता',
  'communication.dueOn': 'देय',
  'communication.csv': 'CSV डाउनलोड करें',
  'communication.none.title': 'कुछ नियोजित नहीं',
  'communication.none.text': 'इस समय में कोई संवाद देय नहीं।',
} as const satisfies Translation<typeof communicationEn>;
