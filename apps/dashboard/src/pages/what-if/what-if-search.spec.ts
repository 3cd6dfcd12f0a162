import { scenarioIn, searchOf, whatIfSearch } from './what-if-search.ts';

const scenario = {
  accountIds: ['ACME-1', 'Löwe & Söhne, Łódź'],
  steps: [{ command: 'MakeContact', fields: { kind: 'visit', occurredOn: '2026-12-01' } }],
  on: '2026-12-31',
};

describe('the address of a scenario', () => {
  it('holds all of it', () => {
    const text = new URLSearchParams(Object.entries(searchOf(scenario))).toString();
    expect(scenarioIn(Object.fromEntries(new URLSearchParams(text)))).toEqual(scenario);
  });

  it('is as good as empty where it makes no sense', () => {
    const nonsense = { steps: '[{"command":1},null,3', on: 'soon', accounts: ',', moon: '1' };
    expect(scenarioIn(nonsense)).toEqual({ accountIds: [], steps: [], on: undefined });
    expect(
      whatIfSearch({ steps: '[null,4,{"command":"X"},{"command":"X","fields":null}]', moon: '1' }),
    ).toEqual({
      accounts: undefined,
      steps: undefined,
      on: undefined,
      beside: undefined,
      moon: undefined,
    });
  });
});
