import type { Translation } from '../../words/translation.ts';
import type { dataEn } from './data.en.ts';

export default {
  'data.title': 'డేటా',
  'data.lead': 'ఏం లోపలికి వస్తుంది, ఎలా భద్రపరుస్తాం, ఎవరు లోపలికి రావచ్చు.',
  'data.counts':
    '{accounts, plural, one {# ఖాతాకు} other {# ఖాతాలకు}} చెందిన {events, plural, one {# ఘటన నమోదై ఉంది.} other {# ఘటనలు నమోదై ఉన్నాయి.}}',
  'data.imports': 'దిగుమతులు',
  'data.imports.none': 'ఇంకా ఏదీ దిగుమతి కాలేదు.',
  'data.imports.recorded': '{count, plural, =0 {కొత్తగా ఏమీ లేదు} one {# ఘటన} other {# ఘటనలు}}',
  'data.imports.undone': 'రద్దు చేశారు',
  'data.imports.open': 'ఫైల్ దిగుమతి చేయండి, లేదా దిగుమతిని రద్దు చేయండి',
  'data.backups': 'బ్యాకప్‌లు',
  'data.backups.text':
    'మళ్లీ నిర్మించలేనిదంతా బ్యాకప్‌లో ఉంటుంది: ఘటనలు, తాళాలు, ఎవరు లోపలికి రావచ్చు. సర్వర్ నడుస్తుండగానే కమాండ్ లైన్ నుండి తీసుకుంటారు:',
  'data.backups.restore': 'అదే కమాండ్ లైన్ దాన్ని ఖాళీ ఫోల్డర్‌లోకి తిరిగి తెస్తుంది:',
  'data.colleagues': 'సహోద్యోగులు',
  'data.invite': 'ఆహ్వానించండి',
  'data.invite.name': 'సహోద్యోగి పేరు',
  'data.invite.colleague': 'చరిత్రలో వారి ఐడీ',
  'data.invite.roles': 'పాత్రలు',
  'data.invite.noRoles': 'పాత్ర లేకుంటే అన్నీ చేయవచ్చు; ముందే అనుమతి ఉన్నవారికి వారి పాత్రలు అలాగే ఉంటాయి.',
  'data.invite.text':
    'ఈ లింక్ {name} ను {until} వరకు ఒక్కసారి సైన్ ఇన్ చేస్తుంది. దీన్ని తెరిచినవారు ఆ పేరుతో లోపలికి వస్తారు.',
  'data.tokens': 'ప్రోగ్రామ్‌ల టోకెన్లు',
  'data.tokens.none': 'ఏ ప్రోగ్రామ్‌కూ అనుమతి లేదు.',
  'data.tokens.name': 'ప్రోగ్రామ్ పేరు',
  'data.tokens.add': 'టోకెన్ చేయండి',
  'data.tokens.right': 'పాత్ర',
  'data.tokens.line': '{roles}, {since} నుండి',
  'data.tokens.shown': 'ఈ టోకెన్‌ను ఇప్పుడే భద్రపరచండి: మళ్లీ చూపించం.',
  'data.tokens.end': 'ముగించండి',
  'data.tokens.endOf': '{since} నుండి ఉన్న టోకెన్ {name} ముగించండి',
  'data.ownerOnly': 'లింకులు, టోకెన్లు యజమాని చేస్తారు.',
} as const satisfies Translation<typeof dataEn>;
