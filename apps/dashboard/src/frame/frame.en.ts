/** Words of the frame around every page. */
export const frameEn = {
  'app.name': 'Mainstay',
  'app.skip': 'Skip to the content',
  'nav.label': 'Pages',
  'nav.find': 'Search or jump to',
  'page.unknown.title': 'There is no such page',
  'page.unknown.text': 'The address may be mistyped.',

  'signin.lead': 'Sign in with a link',
  'signin.text':
    'Mainstay is open to whoever holds its link. It is printed when the server starts; this command makes another one:',
  'signin.spent': 'This link has been used or is too old',
  'signin.spentText':
    'A link works once, within ten minutes. Nothing is lost. Make a new one where Mainstay runs, and open it here:',
  'signin.again': 'I am signed in elsewhere in this browser: look again',

  'me.menu': 'You and this page',
  'me.signedIn': 'Signed in as {name}',
  'me.readOnly': 'You may read everything and record nothing.',
  'me.language': 'Language',
  'me.appearance': 'Appearance',
  'me.auto': 'System',
  'me.light': 'Light',
  'me.dark': 'Dark',
  'me.sessions': 'Sessions',
  'me.keys': 'Keyboard',
  'me.api': 'API documentation',
  'me.signOut': 'Sign out',
  'me.version': 'Mainstay {version} · {events, plural, one {# event} other {# events}}',

  'sessions.title': 'Sessions',
  'sessions.since': 'since {since}',
  'sessions.current': 'this one',
  'sessions.end': 'End',
  'sessions.endOf': 'End the session of {name} since {since}',

  'live.open': 'Live',
  'live.openTip': 'Changes appear by themselves. Times are in {zone}.',
  'live.connecting': 'Connecting',
  'live.lost': 'Connection lost',
  'live.lostAge': 'Connection lost {ago}',
  'live.lostTip':
    'What you see was true at {time}. It goes on by itself as soon as the server answers.',
  'live.age': '{minutes, plural, =0 {just now} one {# minute ago} other {# minutes ago}}',

  'moment.today': 'Today',
  'moment.asOf': 'As of {day}',
  'moment.tip': 'See every page as it stood on a past day',
  'moment.asOfField': 'As of',
  'moment.asOfHelp': 'What had happened by the end of that day counts, nothing later.',
  'moment.knownField': 'As known by',
  'moment.knownHelp': 'Only what had been recorded by the end of that day counts.',
  'moment.everything': 'everything',
  'moment.now': 'today',
  'moment.monthEnd': 'End of last month',
  'moment.quarterAgo': 'Three months ago',
  'moment.yearAgo': 'A year ago',
  'moment.clear': 'Back to today',
  'moment.previousMonth': 'Previous month',
  'moment.nextMonth': 'Next month',
  'past.label': 'You are looking at the past',
  'past.labelAhead': 'You are looking ahead',
  'past.ahead': 'This is {day}, {away}, if nothing happens until then.',
  'past.asOf': 'This is the past: {day}, {ago}.',
  'past.asOfKnown': 'This is the past: {day}, {ago}, as known on {known}.',
  'past.known': 'This is what was known on {known}.',
  'past.readOnly': 'Nothing can be recorded here.',
  'past.earlier': 'A month earlier',
  'past.later': 'A month later',
  'past.back': 'Back to today',

  'importBar.label': 'Import',
  'importBar.running': 'Importing {file}: {read, number}',
  'importBar.runningOf': 'Importing {file}: {read, number} of {rows, number}',
  'importBar.done':
    '{file} is imported: {recorded, plural, one {# event} other {# events}} recorded{rejected, plural, =0 {} one {, # row set aside} other {, # rows set aside}}',
  'importBar.failed': '{file} was not imported to its end',
  'importBar.file': 'a file',
  'importBar.show': 'Show',

  'keys.title': 'Keyboard',
  'keys.anywhere': 'Anywhere',
  'keys.palette': 'Search or jump',
  'keys.help': 'Show these keys',

  'palette.label': 'Search or jump',
  'palette.placeholder': 'Account, number, person or action',
  'palette.managed': 'Accounts of {managerId}',
  'palette.manager': 'Manager',
  'palette.nothing': 'Nothing is called that.',
  'palette.failed': 'Accounts cannot be searched just now: the server does not answer.',
  'palette.day': 'Everything as it was on {day}',
  'palette.today': 'Back to today',
  'palette.yearAgo': 'See everything as it was a year ago',
  'palette.light': 'Appearance: light',
  'palette.dark': 'Appearance: dark',
  'palette.auto': 'Appearance: as the system',
  'palette.keys': 'Show the keyboard',
} as const;

declare module '../parts/texts/text.ts' {
  interface Words {
    readonly frame: typeof frameEn;
  }
}
