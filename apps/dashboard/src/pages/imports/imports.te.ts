import type { Translation } from '../../words/translation.ts';
import type { importsEn } from './imports.en.ts';

export default {
  'imports.title': 'దిగుమతులు',
  'imports.lead': 'మీ దగ్గర ఉన్నది తీసుకురండి. ప్రతి దిగుమతినీ రద్దు చేయవచ్చు.',
  'imports.past': 'మీరు గతాన్ని చూస్తున్నారు, అక్కడ ఏదీ దిగుమతి చేయలేరు.',
  'imports.ahead': 'మీరు ముందుకు చూస్తున్నారు, అక్కడ ఏదీ దిగుమతి చేయలేరు.',
  'imports.readOnly': 'మీరు అంతా చదవవచ్చు, ఏదీ నమోదు చేయలేరు; కాబట్టి దిగుమతి చేయలేరు.',
  'run.title.running': 'దిగుమతి నడుస్తోంది',
  'run.title.done': 'దిగుమతి అయింది',
  'run.title.failed': 'దిగుమతి పూర్తికాలేదు',
  'run.title.unknown': 'ఈ దిగుమతి ముగిసింది',
  'run.unknown': 'అప్పటి నుండి సర్వర్ మళ్లీ ప్రారంభమైంది. అది నమోదు చేసినదంతా కింద ఉంది.',
  'run.read': '{read, plural, one {# వరుస చదివాం} other {# వరుసలు చదివాం}}',
  'run.readOf': '{rows, plural, one {# వరుసలో} other {# వరుసల్లో}} {read, number} చదివాం',
  'run.recordedSoFar': 'ఇప్పటివరకు {recorded, plural, one {# ఘటన నమోదైంది} other {# ఘటనలు నమోదయ్యాయి}}',
  'run.waits': 'ఇది ఆగింది, దానంతటదే కొనసాగుతుంది: {said}',
  'run.leave': 'ఈ పేజీని వదలవచ్చు: దిగుమతి కొనసాగుతుంది, ప్రతి పేజీలో చెబుతుంది.',
  'run.cancel': 'రద్దు చేయండి',
  'run.recorded': '{recorded, plural, one {# ఘటన నమోదైంది} other {# ఘటనలు నమోదయ్యాయి}}',
  'run.known': '{known, plural, one {# వరుస} other {# వరుసలు}} ముందే తెలుసు',
  'run.leftOut': '{rows, plural, one {# వరుస వదిలేశాం} other {# వరుసలు వదిలేశాం}}: {because}',
  'run.cells': '{column}: {cells, plural, one {# గడి} other {# గడులు}} ఉపయోగపడలేదు',
  'run.unknownPeople':
    'సంప్రదింపుల్లో {people, plural, one {# వ్యక్తి తెలియరు, వదిలేశాం} other {# వ్యక్తులు తెలియరు, వదిలేశాం}}',
  'run.rejected': '{rejected, plural, one {# వరుస} other {# వరుసలు}} పక్కన పెట్టాం, ఒక్కోదానికి కారణంతో.',
  'run.fetchRejected': 'వాటిని తీసుకోండి',
  'run.goOn': 'పోర్ట్‌ఫోలియోకు వెళ్లండి',
  'run.another': 'మరో ఫైల్ దిగుమతి చేయండి',
  'undo.ask': 'రద్దు చేయండి',
  'undo.what':
    'ఈ దిగుమతిలోని {events, plural, one {# ఘటన} other {# ఘటనలు}} వెనక్కి తీసుకుంటాం: ముందు విషయాలు, తర్వాత వ్యక్తులు, తర్వాత ఖాతాలు. తర్వాతి ఘటనలకు అవసరమైనవి ఉంటాయి, వాటి పేర్లు చెబుతాం. ఆపై ఫైల్‌ను కొత్తదానిలా దిగుమతి చేయవచ్చు.',
  'undo.yes': 'ఈ దిగుమతిని రద్దు చేయండి',
  'undo.no': 'ఉంచండి',
  'undo.running': 'ఇప్పటివరకు {count, plural, one {# ఘటన} other {# ఘటనలు}} వెనక్కి తీసుకున్నాం',
  'undo.done': '{count, plural, one {# ఘటన} other {# ఘటనలు}} వెనక్కి తీసుకున్నాం.',
  'undo.failed': 'రద్దు పూర్తికాలేదు: {said}',
  'undo.kept':
    '{count, plural, one {# ఘటన ఉంటుంది, తర్వాతిదానికి అది అవసరం:} other {# ఘటనలు ఉంటాయి, తర్వాతివాటికి అవి అవసరం:}}',
  'undo.keptOne': '{accountId}, {what}: {by} కోసం అవసరం',

  'pastImports.title': 'ఇప్పటివరకు దిగుమతులు',
  'pastImports.none': 'ఇంకా ఏదీ దిగుమతి కాలేదు.',
  'pastImports.nameless': 'పేరు చెరిపేసిన ఫైల్',
  'pastImports.rows': '{count, plural, one {# వరుస} other {# వరుసలు}}',
  'pastImports.recorded': '{count, plural, one {# ఘటన నమోదైంది} other {# ఘటనలు నమోదయ్యాయి}}',
  'pastImports.known': '{count, number} ముందే తెలుసు',
  'pastImports.rejected': '{count, number} పక్కన పెట్టాం',
  'pastImports.leftOut': '{count, number} వదిలేశాం',
  'pastImports.undone':
    '{at} న రద్దు చేశారు: {count, plural, one {# ఘటన} other {# ఘటనలు}} వెనక్కి తీసుకున్నాం.',
  'pastImports.kept': '{count, plural, one {# ఘటన ఉంది} other {# ఘటనలు ఉన్నాయి}}, తర్వాతివాటికి అవి అవసరం.',
} as const satisfies Translation<typeof importsEn>;
