import type { Translation } from '../../../words/translation.ts';
import type { unusableRowsEn } from './unusable-rows.en.ts';

export default {
  'why.fields': '{column}: {fault}',
  'why.line-too-long': 'వరుస ఒక మెగాబైట్ కంటే పొడవుగా ఉంది.',
  'why.quote-wrong': 'ఈ వరుసలో కొటేషన్ గుర్తు తప్పుగా ఉంది: కొటేషన్‌లో ఉన్న గడిలోని గుర్తును రెండుసార్లు రాయాలి.',
  'why.too-many-cells': 'వరుసలో {cells, number} గడులు ఉన్నాయి, శీర్షికలో {width, number}.',
  'why.mail-unreadable': 'ఈ మెయిల్ శీర్షాన్ని చదవలేం.',
  'why.meeting-unreadable': 'ఈ సమావేశాన్ని చదవలేం.',
  'why.card-unreadable': 'ఈ కార్డును చదవలేం.',
  'why.cell-not-storable': '{column}: చాలా పొడవు, లేదా నిల్వ చేయలేని అక్షరాలు ఉన్నాయి.',
  'why.cell-not-utf-8': '{column}: UTF-8లో లేదు. ఫైల్‌ను ఆ ఎన్‌కోడింగ్‌లో సేవ్ చేయండి.',
  'why.no-account-number': '“{said}” ఖాతా నంబర్ కాదు: గరిష్ఠంగా 64 ముద్రించదగిన అక్షరాలు.',
  'why.no-type': '“{said}” వరుస రకం కాదు. రకాలు: {types}.',
  'why.no-moment': '“{said}” రోజు లేదా సమయం కాదు: 2026-03-31 లేదా 2026-03-31T14:30:00Z రాయండి.',
  'why.order-of-too-many-rows': '10,000 కంటే ఎక్కువ వరుసలు ఈ ఆర్డర్‌వని ఉన్నాయి: దాని సూచన వేరే దాని పేరు.',
  'why.signs-differ': 'పరిమాణం 0 కంటే తక్కువ, మొత్తం కాదు: వాపసు రాయండి, లేదా రెండూ ఒకే గుర్తుతో.',
  'why.other-line-unusable': 'ఈ ఆర్డర్‌లోని మరో వరుస పనికిరాదు; వరుసలు కలిసి నమోదవుతాయి లేదా అసలు కావు.',
  'why.lines-come-to-other': 'ఆర్డర్ వరుసల మొత్తం {sum}, ఆర్డర్ {total} అంటోంది: ఒకటి తప్పు.',
  'why.parts-do-not-add-up': 'ఉప మొత్తం, షిప్పింగ్, పన్నులు, మొత్తం సరిపోలడం లేదు, కాబట్టి నికరం ఎంతో తెలియదు.',
  'why.order-elsewhere': 'ఈ నంబర్ ఆర్డర్ ఖాతా {account}‌దిగా తెలుసు; మారితే ముందు అక్కడ ఉపసంహరించండి.',
  'why.differs': 'ఇదే సూచన వేరే విషయంతో తెలుసు: దానికి బదులు ఆ ఘటనను సరిదిద్దండి.',
  'why.retracted':
    'ఈ వరుస ఘటన {eventId} అయింది, దాన్ని ఉపసంహరించారు: ఆ ఉపసంహరణను వెనక్కి తీసుకోండి, లేదా మొత్తం దిగుమతిని రద్దు చేసి మళ్లీ దిగుమతి చేయండి.',
} as const satisfies Translation<typeof unusableRowsEn>;
