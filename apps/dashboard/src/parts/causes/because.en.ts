/** One sentence for each cause a score can have; the codes are those of the models. */
export const becauseEn = {
  'because.repeat-rhythm':
    'Ordered last {gapDays, plural, =0 {today} one {yesterday} other {# days ago}}; usually there are {medianDays, plural, one {# day} other {# days}} between orders.',
  'because.repeat-contract':
    '{calledOff, plural, =0 {Nothing} one {# call-off} other {# call-offs}} this term, of {expected, number} due by now.',
  'because.wallet': 'We have {revenue} of the {annual} they are thought to spend a year.',
  'because.commitment':
    '{contractPercent, number}% of the last year’s revenue came under contract; {remainingMonths, number} months of contract remain.',
  'because.tenure': 'With us for {years, number} years.',
  'because.resilience':
    '{defended, plural, =0 {No threat} one {# threat} other {# threats}} defended, {lost, number} lost.',
  'because.rhythm':
    'Ordered on {orderDays, plural, one {# day} other {# days}} over {customerDays, plural, one {# day} other {# days}}, silent for {silentDays, plural, one {# day} other {# days}}: on this rhythm alone, {chance} place no order in the next {horizonDays, number} days.',
  'because.rhythm-level': 'The average account: what the calibration expects of everybody.',
  'because.rhythm-rhythm':
    'How often and how lately they had ordered by their last order: {orderDays, plural, one {# day} other {# days}} of {customerDays, number}.',
  'because.rhythm-regularity':
    'How evenly orders come; usually {usualGapDays, plural, one {# day} other {# days}} apart.',
  'because.rhythm-trend': 'Whether orders had become more or fewer.',
  'because.rhythm-value': 'How much they order, and lately.',
  'because.rhythm-returns': '{returns, plural, one {# return} other {# returns}}.',
  'because.rhythm-silence':
    'Silence since the last order: {silentDays, plural, one {# day} other {# days}}, {gaps, number, ::.0} of their usual gap of {usualGapDays, plural, one {# day} other {# days}}.',
  'because.contract-running':
    'Contract {contractId} runs until {endsOn}; its next decision, {decisionOn}, is more than {horizonDays, number} days away.',
  'because.renewal-due':
    'Contract {contractId} is up for its {renewal, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} renewal by {decisionOn}.',
  'because.renewal-passed':
    'The day to decide on contract {contractId}, {decisionOn}, passed without a renewal.',
  'because.contract-terminated': 'Contract {contractId} is terminated and ends on {endsOn}.',
  'because.threat':
    'A {severity} threat by {rival}, judged {days, plural, =0 {today} one {yesterday} other {# days ago}}.',
  'because.key-person-left':
    '{person}, {roles}, left {days, plural, =0 {today} one {yesterday} other {# days ago}}, and nobody has followed.',
  'because.coverage-low': 'Coverage is {coverage}, below the {target, number} aimed at.',
  'because.cadence-missed':
    'The agreed rhythm of contact was missed with {persons}, in the last two periods.',
  'because.others': '{count, plural, one {# other} other {# others}}',
  'because.role-held':
    '{person} as {role}: tie {tie, number, ::.0}, in a role that weighs {weightPercent, number}%.',
  'because.role-vacant': 'Nobody is known as {role}, which weighs {weightPercent, number}%.',
  'because.interaction':
    'Contact {days, plural, =0 {today} one {yesterday} other {# days ago}}, of weight {weight, number}.',
  'because.earlier-interactions':
    '{count, plural, one {# earlier contact} other {# earlier contacts}}.',
  'because.one-sided': 'One-sided: most of it comes from {side, select, ours {us} other {them}}.',
  'because.unknown': '{cause}',
  'because.unknownWith': '{cause}: {figures}',
} as const;
