/** Words of imports: those that run, and those that were. */
export const importsEn = {
  'imports.title': 'Imports',
  'imports.lead': 'Bring what you have. Every import can be undone.',
  'imports.past': 'You are looking at the past, where nothing can be imported.',
  'imports.ahead': 'You are looking ahead, where nothing can be imported.',
  'imports.readOnly': 'You may read everything and record nothing, so you cannot import.',

  'run.title.running': 'The import runs',
  'run.title.done': 'Imported',
  'run.title.failed': 'Not imported to its end',
  'run.title.unknown': 'This import is over',
  'run.unknown':
    'The server has been started anew since then. If it recorded anything, it is listed below.',
  'run.read': '{read, plural, one {# row} other {# rows}} read',
  'run.readOf': '{read, number} of {rows, plural, one {# row} other {# rows}} read',
  'run.recordedSoFar': '{recorded, plural, one {# event} other {# events}} recorded so far',
  'run.waits': 'It waits, and goes on by itself: {said}',
  'run.leave': 'You may leave this page: the import goes on, and says so on every page.',
  'run.cancel': 'Cancel',
  'run.recorded': '{recorded, plural, one {# event} other {# events}} recorded',
  'run.known': '{known, plural, one {# row} other {# rows}} known already',
  'run.leftOut': '{rows, plural, one {# row} other {# rows}} left out: {because}',
  'run.cells': '{column}: {cells, plural, one {# cell} other {# cells}} could not be used',
  'run.unknownPeople':
    '{people, plural, one {# participant} other {# participants}} of contacts not known, and left out',
  'run.rejected':
    '{rejected, plural, one {# row was} other {# rows were}} set aside, each with its reason.',
  'run.fetchRejected': 'Fetch them',
  'run.goOn': 'Go to the portfolio',
  'run.another': 'Import another file',

  'undo.ask': 'Undo',
  'undo.what':
    'Takes back {events, plural, one {the # event} other {the # events}} of this import: facts, then people, then accounts. What later events need stays, and is named. Afterwards the file can be imported as if it were new.',
  'undo.yes': 'Undo this import',
  'undo.no': 'Keep it',
  'undo.running': '{count, plural, one {# event} other {# events}} taken back so far',
  'undo.done': '{count, plural, one {# event was} other {# events were}} taken back.',
  'undo.failed': 'Not undone to its end: {said}',
  'undo.kept':
    '{count, plural, one {# event stays, as a later one needs it:} other {# events stay, as later ones need them:}}',
  'undo.keptOne': '{accountId}, {what}: {by} needs it',

  'pastImports.title': 'Imports so far',
  'pastImports.none': 'Nothing has been imported yet.',
  'pastImports.nameless': 'A file whose name was erased',
  'pastImports.rows': '{count, plural, one {# row} other {# rows}}',
  'pastImports.recorded': '{count, plural, one {# event} other {# events}} recorded',
  'pastImports.known': '{count, number} known already',
  'pastImports.rejected': '{count, number} set aside',
  'pastImports.leftOut': '{count, number} left out',
  'pastImports.undone':
    'Undone on {at}: {count, plural, one {# event} other {# events}} taken back.',
  'pastImports.kept':
    '{count, plural, one {# event stays} other {# events stay}}, as later ones need them.',
} as const;
