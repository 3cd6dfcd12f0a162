import type { Translation } from '../../words/translation.ts';
import type { communicationEn } from './communication.en.ts';

export default {
  'communication.title': 'Kommunikation',
  'communication.lead':
    '{done, number} von {due, number} für {year} geplanten und fälligen fanden statt: {share}, davon {inTime, number} rechtzeitig.',
  'communication.lead.none': 'Für {year} war bisher nichts fällig.',
  'communication.means':
    'Als Kommunikation vereinbarte Schritte nach dem Monat ihrer Fälligkeit, auch die mit dem Marketing geplanten.',
  'communication.months': 'Kommunikation nach dem Monat der Fälligkeit',
  'communication.monthTip':
    '{month}: {held, number} gehalten, {late, number} verspätet, {ahead, number} bevorstehend, {dropped, number} verworfen',
  'communication.state': 'Stand',
  'communication.state.held': 'gehalten',
  'communication.state.late': 'verspätet',
  'communication.state.ahead': 'bevorstehend',
  'communication.state.dropped': 'verworfen',
  'communication.year': 'Jahr',
  'communication.owner': 'Wessen',
  'communication.channel': 'Kanal',
  'communication.marketing': 'Marketing',
  'communication.withMarketing': 'mit Marketing',
  'communication.without': 'ohne',
  'communication.campaign': 'Kampagne',
  'communication.account': 'Kunde',
  'communication.dueOn': 'Fällig',
  'communication.csv': 'Als CSV herunterladen',
  'communication.none.title': 'Nichts geplant',
  'communication.none.text': 'In dieser Zeit ist keine Kommunikation fällig.',
} as const satisfies Translation<typeof communicationEn>;
