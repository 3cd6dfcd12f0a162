import type { Translation } from '../../../words/translation.ts';
import type { postMortemEn } from './post-mortem.en.ts';

export default {
  'lookback.title': 'వెనుదిరిగి చూస్తే',
  'lookback.means':
    'కోల్పోవడానికి ముందు రెండేళ్లలో నమూనాలు ఏమి చెప్పేవి, ఎప్పుడు ఏమి తెలుసు: కనిపించినది, ఖాతాదారు ఎందుకు వెళ్లారో కాదు.',
  'lookback.warnings': 'ఎవరు హెచ్చరించేవారు',
  'lookback.who': 'ఎవరు',
  'lookback.since': 'ఎప్పటి నుండి హెచ్చరిక',
  'lookback.lead': 'కోల్పోవడానికి ముందు',
  'lookback.risk': 'ముందు రోజు ప్రమాదం',
  'lookback.never': 'ఎప్పుడూ లేదు',
  'lookback.days': '{days, plural, one {# రోజు} other {# రోజులు}}',
  'lookback.atLeast': 'కనీసం {days, plural, one {# రోజు} other {# రోజులు}}',
  'lookback.by.in-force': 'అప్పటి నమూనా, అప్పుడు తెలిసిన వాటితో',
  'lookback.by.today-known-now': 'నేటి నమూనా, ఇప్పుడు తెలిసిన వాటితో',
  'lookback.by.today-known-then': 'నేటి నమూనా, అప్పుడు తెలిసిన వాటితో',
  'lookback.by.no-order-90-days': 'స్థూల నియమం: 90 రోజులకు పైగా ఆర్డర్ లేదు',
  'lookback.by.silent-twice-usual': 'స్థూల నియమం: మామూలు వ్యవధికి రెట్టింపు మౌనం',
  'lookback.knownFrom': 'ఈ ఖాతా గురించి మొదటిది {moment}న నమోదైంది: అంతకు ముందు ఏమీ తెలియదు.',
  'lookback.course': 'కోల్పోవడానికి ముందు రెండేళ్లలో వెళ్లిపోయే ప్రమాదం',
  'lookback.noRisk': 'ఈ రెండేళ్లలో ప్రమాదాన్ని అంచనా వేయడానికి తెలిసినది చాలా తక్కువ.',
  'lookback.nothingLogged': 'కోల్పోవడానికి ముందు ఏడాదిలో ఏమీ నమోదు కాలేదు.',
  'lookback.signals':
    '{idle, plural, =0 {ముందు ఏడాదిలో నమోదైన ప్రతిదానికీ బరువు ఉంది} one {ముందు ఏడాదిలో నమోదు: ఒక రకం ఘటనకు బరువు లేదు} other {ముందు ఏడాదిలో నమోదు: # రకాల ఘటనలకు బరువు లేదు}}',
  'lookback.logged': 'నమోదైనది, ఆ రకంలో సరికొత్తది',
  'lookback.times': 'సార్లు',
  'lookback.count': '{count, plural, one {# సారి} other {# సార్లు}}',
  'lookback.lastOn': 'చివరిసారి',
  'lookback.noWeight': 'బరువు లేదు',
  'lookback.late':
    'సమయానికి తెలుసా? ఆ ఏడాది {facts, plural, one {# వాస్తవంలో} other {# వాస్తవాల్లో}} {late, number} వారానికి మించి ఆలస్యంగా లేదా కోల్పోయాక నమోదయ్యాయి, వాటిలో {afterLoss, number} ఆ తర్వాత',
  'lookback.fact': 'వాస్తవం',
  'lookback.happened': 'జరిగింది',
  'lookback.recorded': 'నమోదు',
  'lookback.lag': 'ఆలస్యం',
  'lookback.afterLoss': 'కోల్పోయాక',
  'lookback.all': 'మొత్తం {count, number} చూపండి',
  'lookback.more': '{count, plural, one {ఇంకా పాతది #.} other {ఇంకా పాతవి #.}}',
} satisfies Translation<typeof postMortemEn>;
