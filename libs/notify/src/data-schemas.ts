import { TEST_KIND, type Kind } from './kinds.ts';
import { count, day, listOf, moment, of, orNull, text, type Schema } from './schema-parts.ts';

const ACCOUNT = text('The account.', 'acme');
const EVENT = text('The event, as the timeline names it.', '0190c1d2-7a3e-7c4b-9f10-2b3c4d5e6f70');
const POSITION = text('Its place in the log, `<ledgerId>.<position>`.', 'ledger-1.4711');
const OCCURRED = moment('When it was so in the business.', '2026-03-02T09:30:00.000Z');
const RECORDED = moment('When it was recorded.', '2026-03-02T09:31:12.512Z');
const MATTER = text('The matter within its account.', 'threat.T-1');
const DUTY = text(
  'What there is to do: `action`, `renewal`, `draft`, `threat`, `person-left`, `review`.',
  'threat',
);
const STAKE: Schema = orNull(
  of(
    {
      currency: text('By ISO 4217.', 'EUR'),
      amountMinor: {
        type: 'integer',
        description: 'In cents, or what is smallest.',
        examples: [1840000],
      },
    },
    'Renewable revenue, times the chance to lose it; null where there is none.',
  ),
);
const link = (example: string): Schema => ({
  type: ['string', 'null'],
  description: 'Where the page shows it, below the address of the installation.',
  examples: [example],
});
const TO_ACCOUNT = link('/accounts/acme');
const band = (description: string, example: string): Schema => orNull(text(description, example));

/** What stands in `data`, by kind. */
export const DATA: Readonly<Record<Kind | typeof TEST_KIND, Schema>> = {
  'duty.due': of({
    accountId: ACCOUNT,
    matterId: MATTER,
    kind: DUTY,
    ownerId: orNull(text('Whose it is; null where the account has no manager.', 'anna')),
    fromOn: day('Since when it stands in lists.', '2026-03-02'),
    dueOn: day('By when it is to be done.', '2026-03-09'),
    link: TO_ACCOUNT,
  }),
  'account.band-changed': of({
    accountId: ACCOUNT,
    score: {
      enum: ['loyalty', 'churnRisk', 'coverage'],
      description: 'The score whose band is another.',
      examples: ['churnRisk'],
    },
    from: band('The band told last; null where it had no score.', 'watch'),
    to: band('The band now; `too-early` while too little is known.', 'elevated'),
    asOf: day('The day it was judged for.', '2026-03-02'),
    link: TO_ACCOUNT,
  }),
  'threat.logged': of({
    accountId: ACCOUNT,
    threatId: text('The threat within its account.', 'T-1'),
    severity: text('`minor`, `serious` or `critical`.', 'serious'),
    eventId: EVENT,
    position: POSITION,
    occurredAt: OCCURRED,
    recordedAt: RECORDED,
    link: TO_ACCOUNT,
  }),
  'fact.recorded': of({
    eventId: EVENT,
    eventType: text('What happened, by the catalogue of events.', 'OrderPlaced'),
    accountId: orNull(text('Null for what is of no account.', 'acme')),
    revision: count('Its place in the history of its account.', 12),
    position: POSITION,
    occurredAt: OCCURRED,
    recordedAt: RECORDED,
    link: TO_ACCOUNT,
  }),
  'digest.daily': of({
    colleagueId: text('Whose day it is.', 'anna'),
    on: day('Which day.', '2026-03-02'),
    dueTotal: count('How much is due.', 1),
    due: listOf(
      of({
        accountId: ACCOUNT,
        matterId: MATTER,
        kind: DUTY,
        dueOn: day('By when it is to be done.', '2026-02-27'),
        lateDays: {
          type: 'integer',
          description: 'Days it is late; below 0 before.',
          examples: [3],
        },
        stake: STAKE,
      }),
      'What is due, by its day; the first page of it.',
    ),
    atStakeTotal: count('How many accounts are at stake.', 1),
    atStake: listOf(
      of({
        accountId: ACCOUNT,
        churnRisk: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          description: 'The chance to lose it.',
          examples: [0.46],
        },
        churnRiskBand: band('The band of that chance.', 'elevated'),
        stake: STAKE,
        causes: listOf(text('A code.', 'threat-open'), 'The strongest causes.'),
      }),
      'Where most can be kept by acting, the most first; twenty at most.',
    ),
    notToBeForgotten: listOf(
      of({
        accountId: ACCOUNT,
        neglectedOn: orNull(day('Since when contacts are too few.', '2026-02-10')),
        twoSidedOn: orNull(day('The last contact both sides took part in.', '2025-11-12')),
      }),
      'Who was not heard for long; ten at most.',
    ),
    link: link('/digest?owner=anna&on=2026-03-02'),
  }),
  [TEST_KIND]: of({
    endpointId: text('Whom it was sent to.', '6f1c2b3a-4d5e-4f60-8a7b-9c0d1e2f3a4b'),
  }),
};
