import fc from 'fast-check';
import { CAUSES, type Cause } from '#rhythm/reading/attribution';
import type { ScoreChange } from '../account/changes.view.ts';
import { portfolioChanges, strongestOf, type ChangedAccount } from './portfolio-changes.ts';

const MODELS = { before: 'm', after: 'm' };

/** An account whose risk began at a tenth, and was moved by some causes (thousandths of a percentage point). */
function account(
  accountId: string,
  moved: Readonly<Partial<Record<Cause, number>>>,
): ChangedAccount {
  const causes = CAUSES.flatMap((cause) => {
    const one = moved[cause];
    return one === undefined ? [] : [{ cause, moved: one, eventIds: [], count: 0 }];
  });
  const difference = causes.reduce((sum, cause) => sum + cause.moved, 0);
  const risk: ScoreChange = {
    name: 'churnRisk',
    before: 0.1,
    after: 0.1 + difference / 100_000,
    difference,
    causes,
    models: MODELS,
  };
  const none = { before: null, after: null, difference: null, causes: [], models: MODELS };
  return {
    accountId,
    changes: [{ ...none, name: 'loyalty' }, risk, { ...none, name: 'coverage' }],
  };
}

const churn = (...accounts: readonly ChangedAccount[]) =>
  portfolioChanges(accounts, new Map([['a', 'Acme']])).find(({ name }) => name === 'churnRisk')!;

describe('why the scores of a portfolio changed', () => {
  it('is what each cause moved on average, with those it moved most', () => {
    const risk = churn(
      account('a', { time: 6_000, late: 2_000 }),
      account('b', { time: 4_000 }),
      account('c', { time: 0, acts: -100 }),
    );
    expect(risk).toMatchObject({ accounts: 3, before: expect.closeTo(0.1) as number });
    expect(risk.difference).toBe(3_967);
    expect(risk.causes).toMatchObject([
      {
        cause: 'time',
        moved: 3_333,
        accounts: 2,
        strongest: [
          { accountId: 'a', name: 'Acme', moved: 6_000 },
          { accountId: 'b', name: 'b', moved: 4_000 },
        ],
      },
      { cause: 'acts', moved: -33, accounts: 0 },
      { cause: 'late', moved: 667, accounts: 1 },
    ]);
  });

  it('adds up, whatever moved', () => {
    const moves = fc.record(
      Object.fromEntries(CAUSES.map((cause) => [cause, fc.integer({ min: -9e4, max: 9e4 })])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(moves, { minLength: 1, maxLength: 30 }), (all) => {
        const { difference, causes } = churn(...all.map((one, at) => account(String(at), one)));
        expect(causes.reduce((sum, { moved }) => sum + moved, 0)).toBe(difference);
      }),
    );
  });

  it('says nothing of scores that nobody had at both moments', () => {
    const none = portfolioChanges([account('a', { time: 5 })], new Map());
    expect(none.find(({ name }) => name === 'coverage')).toEqual({
      ...{ name: 'coverage', accounts: 0, before: null, after: null, difference: 0, causes: [] },
    });
  });

  it('names accounts by what they are called: only those are looked up', () => {
    const many = Array.from({ length: 9 }, (_, at) => account(`n-${String(at)}`, { time: at }));
    expect(strongestOf(many)).toEqual(new Set(['n-8', 'n-7', 'n-6', 'n-5', 'n-4']));
  });
});
