import type { Translation } from '../../words/translation.ts';
import type { dataEn } from './data.en.ts';

export default {
  'data.title': 'Daten',
  'data.lead': 'Was hereinkommt, wie es aufbewahrt wird und wer hereindarf.',
  'data.counts':
    '{events, plural, one {# Ereignis} other {# Ereignisse}} von {accounts, plural, one {# Kunden} other {# Kunden}} sind aufgezeichnet.',
  'data.imports': 'Importe',
  'data.imports.none': 'Es wurde noch nichts importiert.',
  'data.imports.recorded':
    '{count, plural, =0 {nichts Neues} one {# Ereignis} other {# Ereignisse}}',
  'data.imports.undone': 'rückgängig gemacht',
  'data.imports.open': 'Datei importieren oder einen Import rückgängig machen',
  'data.backups': 'Sicherungen',
  'data.backups.text':
    'Eine Sicherung enthält alles, was sich nicht neu aufbauen lässt: Ereignisse, Schlüssel, wer hereindarf. Sie wird bei laufendem Server auf der Kommandozeile gemacht:',
  'data.backups.restore': 'Dieselbe Kommandozeile bringt sie in einen leeren Ordner zurück:',
  'data.colleagues': 'Kolleginnen und Kollegen',
  'data.invite': 'Einladen',
  'data.invite.name': 'Name der eingeladenen Person',
  'data.invite.colleague': 'Kürzel in der Geschichte',
  'data.invite.roles': 'Rollen',
  'data.invite.noRoles':
    'Ohne Rolle ist alles erlaubt; wer schon hereindarf, behält die bisherigen Rollen.',
  'data.invite.text':
    'Der Link meldet {name} einmal an, bis {until}. Wer ihn öffnet, kommt unter diesem Namen herein.',
  'data.tokens': 'Tokens von Programmen',
  'data.tokens.none': 'Kein Programm darf herein.',
  'data.tokens.name': 'Name des Programms',
  'data.tokens.add': 'Token erzeugen',
  'data.tokens.right': 'Eingelassen als',
  'data.tokens.line': '{roles}, seit {since}',
  'data.tokens.shown': 'Heben Sie dieses Token jetzt auf: Es wird nicht noch einmal gezeigt.',
  'data.tokens.end': 'Beenden',
  'data.tokens.endOf': 'Token {name} seit {since} beenden',
  'data.ownerOnly': 'Links und Tokens erzeugt, wem Mainstay hier gehört.',
} as const satisfies Translation<typeof dataEn>;
