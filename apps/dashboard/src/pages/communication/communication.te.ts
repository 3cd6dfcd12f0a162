import type { Translation } from '../../words/translation.ts';
import type { communicationEn } from './communication.en.ts';

export default {
  'communication.title': 'కమ్యూనికేషన్',
  'communication.lead':
    '{year}కు ప్రణాళికలో ఉండి ఇప్పటికి గడువు వచ్చిన {due, number}లో {done, number} జరిగాయి: {share}, వాటిలో {inTime, number} సమయానికి.',
  'communication.lead.none': '{year}కు ఇప్పటివరకు ఏదీ గడువుకు రాలేదు.',
  'communication.means': 'కమ్యూనికేషన్‌గా కుదిరిన పనులు, గడువు నెల ప్రకారం; మార్కెటింగ్‌తో ప్రణాళిక వేసినవి కూడా.',
  'communication.months': 'గడువు నెల ప్రకారం కమ్యూనికేషన్',
  'communication.monthTip':
    '{month}: {held, number} జరిగాయి, {late, number} ఆలస్యం, {ahead, number} ముందున్నవి, {dropped, number} వదిలేసినవి',
  'communication.state': 'స్థితి',
  'communication.state.held': 'జరిగింది',
  'communication.state.late': 'ఆలస్యం',
  'communication.state.ahead': 'ముందుంది',
  'communication.state.dropped': 'వదిలేశారు',
  'communication.year': 'సంవత్సరం',
  'communication.owner': 'ఎవరిది',
  'communication.channel': 'మాధ్యమం',
  'communication.marketing': 'మార్కెటింగ్',
  'communication.withMarketing': 'మార్కెటింగ్‌తో',
  'communication.without': 'లేకుండా',
  'communication.campaign': 'ప్రచారం',
  'communication.account': 'ఖాతా',
  'communication.dueOn': 'గడువు',
  'communication.csv': 'CSVగా డౌన్‌లోడ్',
  'communication.none.title': 'ప్రణాళికలో ఏమీ లేదు',
  'communication.none.text': 'ఈ కాలంలో ఏ కమ్యూనికేషన్ గడువూ లేదు.',
} as const satisfies Translation<typeof communicationEn>;
