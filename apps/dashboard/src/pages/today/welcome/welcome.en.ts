/** Words of the empty system. */
export const welcomeEn = {
  'welcome.title': 'Nothing has happened yet',
  'welcome.lead':
    'Mainstay reads what happens between you and your customers, and says who is loyal, who may leave, and whom you do not know well enough. There are three ways to begin.',
  'welcome.file.title': 'Import your own file',
  'welcome.file.text':
    'An export of your shop, your books or your CRM as it is, or a table of your own. You see what would be recorded before anything is, and every import can be undone.',
  'welcome.file.start': 'Import a file',
  'welcome.file.cli': 'Or on the command line:',
  'welcome.demo.title': 'Load the demo portfolio',
  'welcome.demo.text':
    'Invented companies with years of orders, people and threats: a champion leaves, a rival is fended off, a small account is forgotten.',
  'welcome.demo.start': 'Load the demo',
  'welcome.demo.failed': 'Not loaded: {said}',
  'welcome.api.title': 'Send events by API',
  'welcome.api.text':
    'Every fact is one request. Make a token with “npx mainstay token add NAME --write”, then:',
  'welcome.api.docs': 'All requests are described in the API documentation',
} as const;
