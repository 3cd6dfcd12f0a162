import type { Translation } from '../../words/translation.ts';
import type { todayLabelsEn } from './today.labels.en.ts';

export default {
  'nav.today': 'ఈ రోజు',
  'palette.goToday': 'ఈ రోజుకు వెళ్లండి',
  'keys.today': 'ఈ రోజు',
  'keys.todayPage': '“ఈ రోజు” పేజీలో',
  'keys.nextMatter': 'తదుపరి వరుస',
  'keys.previousMatter': 'ముందు వరుస',
  'keys.openMatter': 'వరుస కింద తెరవండి లేదా మూయండి',
  'keys.actOn': 'వరుస సూచించినది చేయండి',
  'keys.setAside': 'ఒక రోజు వరకు పక్కన పెట్టండి',
} as const satisfies Translation<typeof todayLabelsEn>;
