import type { Mutant } from './mutant.ts';

/** Figures are those of all events, of those that were known, of the right day. */
export const figures: readonly Mutant[] = [
  {
    name: 'projector-skips-one-in-a-thousand',
    file: 'libs/insights/src/projector/account-projector.ts',
    text: 'stored.filter(({ position }) => position > this.#position);',
    becomes: `stored.filter(
      ({ position }) => position > this.#position && position % 1_000 !== 0,
    );`,
    breaks: 'Figures lack an order here and there, until they are built anew.',
    specs: ['test/insights/long-log.spec.ts'],
  },
  {
    name: 'retraction-unknown-at-a-past-moment',
    file: 'libs/insights/src/account/accounts.ts',
    text: 'const history = effectiveHistory(events, moment.until);',
    becomes: `const history = effectiveHistory(
      moment.knownAt === null ? events : events.filter(({ type }) => type !== 'EventRetracted'),
      moment.until,
    );`,
    breaks: 'As known at a moment, an account counts what had been retracted by then.',
    specs: ['test/insights/known-then.spec.ts'],
  },
  {
    name: 'retraction-unknown-in-the-scan',
    file: 'libs/insights/src/projector/fold-stream.ts',
    text: 'return effectiveHistory(await unsealEvents(stored, unseals, keys), until);',
    becomes: `return effectiveHistory(
    (await unsealEvents(stored, unseals, keys)).filter(
      ({ type }) => until === undefined || type !== 'EventRetracted',
    ),
    until,
  );`,
    breaks: 'The list of a past moment counts what had been retracted by then.',
    specs: ['test/insights/known-then.spec.ts'],
  },
  {
    name: 'past-portfolio-knows-all',
    file: 'libs/insights/src/portfolio/past-portfolios.ts',
    text: 'if (!end) return this.moments.asked(query);',
    becomes: 'if (!end) return this.moments.asked({ asOf: query.asOf });',
    breaks: 'The list as known at a moment shows what was learned later.',
    specs: ['test/insights/known-then.spec.ts'],
  },
  {
    name: 'day-of-another-zone',
    file: 'libs/kernel/src/time.ts',
    text: "if (zone === 'UTC') return instant.slice(0, 10);",
    becomes: "if (zone !== '') return instant.slice(0, 10);",
    breaks: 'What happened late in the evening counts on another day than it did there.',
    specs: ['libs/kernel/src/time.spec.ts'],
  },
  {
    name: 'returns-not-subtracted',
    file: 'libs/insights/src/commerce/order-returns.ts',
    text: 'const days = booked(known.days, on, givingBack(negated(taken)));',
    becomes: 'const days = booked(known.days, on, givingBack({ adHocMinor: 0, callOffMinor: 0 }));',
    breaks: 'Revenue holds what was sent back.',
    specs: ['libs/insights/src/commerce/orders.spec.ts'],
  },
  {
    name: 'contributions-short-of-the-score',
    file: 'libs/insights/src/score/apportion.ts',
    text: 'return whole.map((part, index) => part + each + (served.has(index) ? 1 : 0));',
    becomes: 'return whole.map((part) => part + each);',
    breaks: 'The reasons of a score do not add up to it.',
    specs: ['libs/insights/src/score/score.spec.ts'],
  },
  {
    name: 'quarantine-not-counted',
    file: 'libs/insights/src/asking/questions/status.question.ts',
    text: '[await count({}), await count(UNSCORED)]',
    becomes: '[await count({}), 0]',
    breaks: 'Accounts that cannot be shown are in no figure that anybody watches.',
    specs: ['test/insights/troubles.spec.ts', 'test/insights/unreadable.spec.ts'],
  },
  {
    name: 'set-aside-forgotten-on-its-day',
    file: 'libs/insights/src/duties/duties.list.ts',
    text: "{ column: 'asideUntil', to: dayBefore(day) },",
    becomes: "{ column: 'asideUntil', to: day },",
    breaks: 'What was set aside until a day is shown on that day.',
    specs: ['test/insights/today.spec.ts'],
  },
  {
    name: 'at-stake-though-in-hand',
    file: 'libs/insights/src/today/accounts-on.ts',
    text: "{ column: 'inHand', in: [0] },",
    becomes: "{ column: 'inHand' },",
    breaks: 'Accounts that somebody is seeing to are put before people again.',
    specs: ['test/insights/today.spec.ts'],
  },
];
