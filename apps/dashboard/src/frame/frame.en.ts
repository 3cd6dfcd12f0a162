/** Words of the frame around every page. */
export const frameEn = {
  'app.name': 'Mainstay',
  'app.skip': 'Skip to the content',
  'nav.label': 'Pages',
  'nav.reports': 'Reports',
  'nav.setUp': 'Set up',
  'nav.find': 'Search or jump to',
  'page.unknown.title': 'There is no such page',
  'page.unknown.text': 'The address may be mistyped.',

  'signin.lead': 'Sign in with a link',
  'signin.leadText':
    'Mainstay is open to whoever holds its link. It is printed when the server starts; this command makes another one:',
  'signin.spent': 'This link has been used or is too old',
  'signin.spentText':
    'A link works once, within ten minutes. Nothing is lost. Make a new one where Mainstay runs, and open it here:',
  'signin.ended': 'You were signed out',
  'signin.endedText':
    'Your session was ended elsewhere, or is over. What you had begun to write is kept in this browser. Make a new link where Mainstay runs; it opens where you were:',
  'signin.again': 'I am signed in elsewhere in this browser: look again',
  'signin.welcome': 'Sign in to Mainstay',
  'signin.by': 'Sign in with {name}',
  'signin.byLink': 'Sign in with a link instead',
  'signin.endedByProvider':
    'Your session was ended elsewhere, or is over. What you had begun to write is kept in this browser, and you come back to where you were.',
  'signin.failed': 'You were not signed in',
  'signin.fault.denied':
    '{name} did not let you in, or you stopped there. Try again, or ask whoever manages access at {name}.',
  'signin.fault.over':
    'Signing in took longer than ten minutes, or was begun in another browser. Begin again here; this browser has to accept cookies.',
  'signin.fault.unseen':
    '{name} does not have you signed in any more. Sign in again to go on where you were.',
  'signin.fault.no-role':
    '{name} knows you, but none of your groups there has a role in Mainstay. Ask whoever runs Mainstay to give one of them a role: it reads them from “{claim}”.',
  'signin.fault.unreachable':
    '{name} does not answer, or does not accept Mainstay. Try again in a minute; if it stays so, tell whoever runs Mainstay.',
  'signin.fault.untrusted':
    'What {name} sent could not be verified, so nobody was signed in. Try again; if it happens again, tell whoever runs Mainstay.',

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
  'past.working': 'The history is read',
  'past.workingFor': 'Reading the history … {seconds} s',
  'past.workingShare': 'Reading the history … {share}, {seconds} s',
  'past.giveUp': 'Give up',
  'compare.open': 'Compare',
  'compare.label': 'Two days beside each other',
  'compare.with': '{day}, beside',
  'compare.change': '{before} → {after}',
  'compare.waiting': 'Reading both days …',
  'compare.accounts': 'Accounts',
  'compare.highRisk': 'At high risk',
  'compare.fragile': 'Fragile',
  'compare.atRisk': 'Revenue at risk',
  'address.compare':
    'The address names no day to compare with (“{said}”), so none stands beside it.',
  'address.asOf': 'The address names no day of the calendar (“{said}”), so you see today.',
  'address.knownAt':
    'The address names no moment (“{said}”), so everything recorded until now counts.',
  'address.horizonDays':
    'The address does not say how many days to look ahead (“{said}”), so it is 180.',

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
  'palette.managed': 'Accounts of {name}',
  'palette.manager': 'Manager',
  'palette.found.person': 'Person at {account}',
  'palette.found.contract': 'Contract of {account}',
  'palette.found.order': 'Order of {account}',
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
