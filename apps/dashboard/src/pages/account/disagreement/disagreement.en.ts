/** Words about an account whose sides disagree. */
export const disagreementEn = {
  'disagree.title': 'They disagree',
  'disagree.good.behaviour':
    'Orders say fine {longer, select, yes {all the year} other {since {since}}}',
  'disagree.bad.behaviour':
    'Orders say in danger {longer, select, yes {all the year} other {since {since}}}',
  'disagree.good.commercial':
    'Contracts say fine {longer, select, yes {all the year} other {since {since}}}',
  'disagree.bad.commercial':
    'Contracts and rivals say in danger {longer, select, yes {all the year} other {since {since}}}',
  'disagree.good.people':
    'People are for us {longer, select, yes {all the year} other {since {since}}}',
  'disagree.bad.people':
    'People are against us {longer, select, yes {all the year} other {since {since}}}',
} as const;
