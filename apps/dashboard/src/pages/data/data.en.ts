/** Words of the page of what lies behind all others. */
export const dataEn = {
  'data.title': 'Data',
  'data.lead': 'What comes in, how it is kept, and who may come in.',
  'data.counts':
    '{events, plural, one {# event} other {# events}} of {accounts, plural, one {# account} other {# accounts}} are on record.',
  'data.imports': 'Imports',
  'data.imports.none': 'Nothing was imported yet.',
  'data.imports.recorded': '{count, plural, =0 {nothing new} one {# event} other {# events}}',
  'data.imports.undone': 'undone',
  'data.imports.open': 'Import a file, or undo an import',
  'data.backups': 'Backups',
  'data.backups.text':
    'A backup holds all that cannot be built again: events, keys, who may come in. It is taken while the server goes on, from the command line:',
  'data.backups.restore': 'The same command line brings it back into an empty folder:',
  'data.colleagues': 'Colleagues',
  'data.invite': 'Invite',
  'data.invite.name': 'Name of the colleague',
  'data.invite.colleague': 'Who they are in the history',
  'data.invite.roles': 'Roles',
  'data.invite.noRoles':
    'Without a role they may do everything; whoever was let in before keeps the roles they have.',
  'data.invite.text':
    'The link signs {name} in once, until {until}. Whoever opens it comes in by that name.',
  'data.tokens': 'Tokens of programs',
  'data.tokens.none': 'No program is let in.',
  'data.tokens.name': 'Name of the program',
  'data.tokens.add': 'Make a token',
  'data.tokens.right': 'Let in as',
  'data.tokens.line': '{roles}, since {since}',
  'data.tokens.shown': 'Keep this token now: it is not shown again.',
  'data.tokens.end': 'End',
  'data.tokens.endOf': 'End the token {name} since {since}',
  'data.ownerOnly': 'The owner makes links and tokens.',
} as const;
