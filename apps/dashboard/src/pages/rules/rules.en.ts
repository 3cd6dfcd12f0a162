/** What the page of rules says. */
export const rulesEn = {
  'rules.title': 'Rules',
  'rules.lead': 'What holds for everybody here, since when, and who set it why.',
  'rules.per-person-reports': 'Figures by person',
  'rules.per-person-reports.means':
    'Duties, next steps and sums by who has them can show how somebody performs, so works councils have a say in them. While this is off, everybody is shown their own alone; accounts stay open to all, with who manages them. While it is on, it is noted who reads those of others.',
  'rules.calibration': 'Calibrate by schedule',
  'rules.calibration.means':
    'The churn model is calibrated by itself on what occurred until the end of the day before, as soon as the last calibration is older than so many days. It comes into force at once, as one by hand does, is on record under “by schedule” and can be taken back under Models; then as many days pass before the next. Where nothing is found it says why and tries again the next day.',
  'rules.state': '{on, select, yes {On} every {On, every {days, number} days} other {Off}}',
  'rules.everyDays': 'Every how many days',
  'rules.since': 'since {day}',
  'rules.default': 'as nobody has said otherwise',
  'rules.from': 'From',
  'rules.reason': 'Why',
  'rules.set': '{on, select, yes {Switch on} change {Change} other {Switch off}}',
  'rules.owner': 'The owner of this installation can change it.',
  'rules.word':
    '{on, select, yes {On} every {On, every {days, number} days,} no {Off} other {As it is by default}} from {day} on: {reason}',
  'rules.by': 'by {actor}, {day}',
} as const;
