/** Words of the report on communication. */
export const communicationEn = {
  'communication.title': 'Communication',
  'communication.lead':
    '{done, number} of {due, number} planned for {year} and due by now were held: {share}, {inTime, number} of them in time.',
  'communication.lead.none': 'Nothing planned for {year} was due by now.',
  'communication.means':
    'Steps agreed as communication, by the month they are due in; those planned with marketing among them.',
  'communication.months': 'Communication by the month it is due in',
  'communication.monthTip':
    '{month}: {held, number} held, {late, number} late, {ahead, number} ahead, {dropped, number} dropped',
  'communication.state': 'State',
  'communication.state.held': 'held',
  'communication.state.late': 'late',
  'communication.state.ahead': 'ahead',
  'communication.state.dropped': 'dropped',
  'communication.year': 'Year',
  'communication.owner': 'Whose',
  'communication.channel': 'Channel',
  'communication.marketing': 'Marketing',
  'communication.withMarketing': 'with marketing',
  'communication.without': 'without',
  'communication.campaign': 'Campaign',
  'communication.account': 'Account',
  'communication.dueOn': 'Due',
  'communication.csv': 'Download as CSV',
  'communication.none.title': 'Nothing planned',
  'communication.none.text': 'No step of communication is due in this time.',
} as const;
