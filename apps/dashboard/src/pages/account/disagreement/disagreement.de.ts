import type { Translation } from '../../../words/translation.ts';
import type { disagreementEn } from './disagreement.en.ts';

export default {
  'disagree.title': 'Sie widersprechen sich',
  'disagree.good.behaviour':
    'Bestellungen sagen gut, {longer, select, yes {das ganze Jahr} other {seit {since}}}',
  'disagree.bad.behaviour':
    'Bestellungen sagen gefährdet, {longer, select, yes {das ganze Jahr} other {seit {since}}}',
  'disagree.good.commercial':
    'Verträge sagen gut, {longer, select, yes {das ganze Jahr} other {seit {since}}}',
  'disagree.bad.commercial':
    'Verträge und Wettbewerber sagen gefährdet, {longer, select, yes {das ganze Jahr} other {seit {since}}}',
  'disagree.good.people':
    'Die Personen sind für uns, {longer, select, yes {das ganze Jahr} other {seit {since}}}',
  'disagree.bad.people':
    'Die Personen sind gegen uns, {longer, select, yes {das ganze Jahr} other {seit {since}}}',
} satisfies Translation<typeof disagreementEn>;
