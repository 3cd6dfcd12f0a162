import type { Translation } from '../../words/translation.ts';
import type { accountLabelsEn } from './account.labels.en.ts';

export default {
  'palette.person': 'Person bei {account}',
  'keys.account': 'Bei einem Kunden',
  'keys.score': 'Einen Wert wählen',
  'keys.back': 'Zurück zum Portfolio',
  'keys.tab': 'Überblick, Personen, Geschäft, Verlauf',
} as const satisfies Translation<typeof accountLabelsEn>;
