import type { Translation } from '../../words/translation.ts';
import type { todayEn } from './today.en.ts';

export default {
  'today.title': 'ఈ రోజు',
  'today.whose': 'ఎవరి రోజు',
  'today.mine': 'నాది',
  'today.all': 'అందరిదీ',
  'today.of': '{name} రోజు',
  'today.day': 'రోజు',
  'today.today': 'ఈ రోజు',
  'today.monday': 'వచ్చే సోమవారం',
  'today.shown': 'మీరు {day} ({away}) చూస్తున్నారు, ఇప్పటికి తెలిసినంత వరకు.',
  'today.atStakeMeans': 'ఏదైనా చేయగలిగిన చోట, పునరుద్ధరించదగిన ఆదాయం × దాన్ని కోల్పోయే అవకాశం.',
  'today.atStakeAhead': 'ఈ రోజు స్థితి: రిస్క్‌లు, మొత్తాలు ముందుగా చెప్పము; గడువు మాత్రం చూపిన రోజుది.',
  'today.aside': '{count, plural, one {ఒకటి పక్కన పెట్టారు} other {# పక్కన పెట్టారు}}',
  'today.inHand': '{count, plural, one {ఒకదానిపై పని జరుగుతోంది} other {# వాటిపై పని జరుగుతోంది}}',
  'today.more': 'మరిన్ని చూపించు',
  'today.noManager': 'మేనేజర్ లేరు',
  'today.asideUntil': '{day} వరకు',
  'today.inHandBy': '{purpose}, గడువు {away}, {day}',
  'today.stakeTip': 'పునరుద్ధరించదగిన ఆదాయం × దాన్ని కోల్పోయే అవకాశం',
  'today.lastContact': 'చివరి సంప్రదింపు {away}, {day}',
  'today.noContact': 'సంప్రదింపు ఏదీ నమోదు కాలేదు',
  'today.open': 'ఖాతా తెరవండి',
  'today.why': 'ఎందుకు',
} as const satisfies Translation<typeof todayEn>;
