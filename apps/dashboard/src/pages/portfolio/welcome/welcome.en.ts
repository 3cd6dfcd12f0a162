/** Words of the empty system. */
export const welcomeEn = {
  'welcome.title': 'Nothing has happened yet',
  'welcome.lead':
    'Mainstay reads what happens between you and your customers, and says who is loyal, who may leave, and whom you do not know well enough. There are three ways to begin.',
  'welcome.csv.title': 'Import your own orders',
  'welcome.csv.text':
    'A CSV file with one row an order, contact, contract or threat. A file imported twice is imported once.',
  'welcome.csv.choose': 'Choose a CSV file',
  'welcome.csv.other': 'Choose another file',
  'welcome.csv.file': '{name}, {size}',
  'welcome.csv.columns': 'Which column holds what?',
  'welcome.csv.none': 'not in the file',
  'welcome.csv.required': 'needed',
  'welcome.csv.currency': 'Currency where a row names none',
  'welcome.csv.currencyHelp': 'Three letters, such as EUR',
  'welcome.csv.badCurrency': '{currency} is not a currency of ISO 4217.',
  'welcome.csv.missing': 'Say which column holds {fields}.',
  'welcome.csv.noCurrency': 'Say which column holds the currency, or one currency for all rows.',
  'welcome.csv.noHeader': 'This file has no header line with column names.',
  'welcome.csv.gz': 'A packed file is read with its column names as they are.',
  'welcome.csv.start': 'Import',
  'welcome.csv.failed': 'Not imported: {said}',
  'welcome.csv.unreachable':
    'Not imported: the server does not answer. Nothing was lost; try again.',
  'welcome.csv.running':
    '{read, plural, one {# row} other {# rows}} read, {recorded, plural, one {# event} other {# events}} recorded so far.',
  'welcome.csv.done':
    '{read, plural, one {# row} other {# rows}} read: {recorded, plural, one {# event} other {# events}} recorded{known, plural, =0 {} one {, # row known before} other {, # rows known before}}.',
  'welcome.csv.rejected':
    '{rejected, plural, one {# row was} other {# rows were}} set aside, each with its reason.',
  'welcome.csv.fetchRejected': 'Fetch them',
  'welcome.csv.waits': 'The import waits and goes on by itself: {said}',
  'welcome.csv.cancel': 'Cancel',
  'welcome.csv.goOn': 'Go to the portfolio',
  'welcome.csv.cli': 'Large files go faster on the command line:',
  'welcome.demo.title': 'Load the demo portfolio',
  'welcome.demo.text':
    'Invented companies with years of orders, people and threats: a champion leaves, a rival is fended off, a small account is forgotten.',
  'welcome.demo.start': 'Load the demo',
  'welcome.demo.failed': 'Not loaded: {said}',
  'welcome.api.title': 'Send events by API',
  'welcome.api.text':
    'Every fact is one request. Make a token with “npx mainstay token add NAME --write”, then:',
  'welcome.api.docs': 'All requests are described in the API documentation',
  'field.account_id': 'Account number',
  'field.occurred_at': 'Date',
  'field.type': 'Type',
  'field.amount': 'Amount',
  'field.currency': 'Currency',
  'field.quantity': 'Quantity',
  'field.reference': 'Reference',
} as const;
