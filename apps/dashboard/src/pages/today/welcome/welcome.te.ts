import type { Translation } from '../../../words/translation.ts';
import type { welcomeEn } from './welcome.en.ts';

export default {
  'welcome.title': 'ఇంకా ఏమీ జరగలేదు',
  'welcome.lead':
    'మీకూ మీ కస్టమర్లకూ మధ్య జరిగేదాన్ని Mainstay చదివి, ఎవరు విశ్వసనీయులో, ఎవరు వెళ్లిపోవచ్చో, ఎవరిని మీకు సరిగా తెలియదో చెబుతుంది. మొదలుపెట్టడానికి మూడు దారులు ఉన్నాయి.',
  'welcome.file.title': 'మీ ఫైల్ దిగుమతి చేయండి',
  'welcome.file.text':
    'మీ షాప్, లెక్కలు లేదా CRM ఎగుమతి ఉన్నది ఉన్నట్లు, లేదా మీ స్వంత పట్టిక. నమోదుకు ముందే ఏం నమోదవుతుందో చూస్తారు; ప్రతి దిగుమతినీ రద్దు చేయవచ్చు.',
  'welcome.file.start': 'ఫైల్ దిగుమతి చేయండి',
  'welcome.file.cli': 'లేదా కమాండ్ లైన్‌లో:',
  'welcome.demo.title': 'డెమో పోర్ట్‌ఫోలియో తెరవండి',
  'welcome.demo.text':
    'కల్పిత కంపెనీలు, ఏళ్ల తరబడి ఆర్డర్లు, వ్యక్తులు, ముప్పులు: ఒక ప్రధాన మద్దతుదారు వెళ్లిపోతారు, ఒక పోటీదారును అడ్డుకుంటారు, ఒక చిన్న ఖాతాను మరచిపోతారు.',
  'welcome.demo.start': 'డెమో తెరవండి',
  'welcome.demo.failed': 'తెరవలేదు: {said}',
  'welcome.api.title': 'API ద్వారా ఘటనలు పంపండి',
  'welcome.api.text': 'ప్రతి విషయం ఒక అభ్యర్థన. “npx mainstay token add NAME --write” తో టోకెన్ చేయండి, ఆపై:',
  'welcome.api.docs': 'అన్ని అభ్యర్థనలు API పత్రాల్లో ఉన్నాయి',
} as const satisfies Translation<typeof welcomeEn>;
