import { PURPOSES, SIDES } from '#events/work/work.events';
import { demoPortfolio, demoStories, simulate, type SimulatedAccount } from './simulate.ts';

const portfolio = demoPortfolio('2026-06-30');
const accounts = [...simulate(portfolio)];
const telling = (story: string): SimulatedAccount =>
  accounts.find((account) => account.story === story)!;
const typesOf = ({ events }: SimulatedAccount): string[] => events.map(({ event }) => event.type);

describe('the simulated portfolio', () => {
  it('is the same for the same seed, and another for another', () => {
    expect([...simulate(portfolio)]).toEqual(accounts);
    expect([...simulate({ ...portfolio, seed: 'other' })]).not.toEqual(accounts);
  });

  it('tells each account in the order it happened, from its opening to the last day', () => {
    for (const { events } of accounts) {
      const instants = events.map(({ event }) => event.occurredAt);
      expect(instants).toEqual([...instants].sort());
      expect(events[0]?.event.type).toBe('AccountOpened');
      expect(instants.at(-1)! <= '2026-06-30T23:59:59.999Z').toBe(true);
    }
  });

  it('says where each story is told', () => {
    const stories = demoStories();
    expect(stories.length).toBeGreaterThan(7);
    for (const { accountId, story } of stories) {
      expect(accounts.find((account) => account.accountId === accountId)?.story).toBe(story);
    }
  });

  it('has about as many events as were asked for', () => {
    const events = accounts.reduce((sum, account) => sum + account.events.length, 0);
    expect(events / accounts.length).toBeGreaterThan(60);
    expect(events / accounts.length).toBeLessThan(130);
  });

  it('lets a champion leave without a successor', () => {
    const departed = telling('champion-leaves').events.map(({ event }) => event);
    expect(departed).toContainEqual(expect.objectContaining({ type: 'StakeholderDeparted' }));
  });

  it('lets a threat be logged, answered and defended, in this order', () => {
    const story = typesOf(telling('threat-defended')).filter((type) =>
      ['CompetitorThreatLogged', 'DefenceActionTaken', 'CompetitorThreatDefended'].includes(type),
    );
    expect(story).toEqual([
      'CompetitorThreatLogged',
      'DefenceActionTaken',
      'CompetitorThreatDefended',
    ]);
  });

  it('leaves a small account alone for months while it still orders', () => {
    const { events } = telling('neglected');
    const late = events.filter(({ event }) => event.occurredAt > '2026-03-01');
    expect(late.filter(({ event }) => event.type === 'ContactMade').length).toBeLessThan(3);
    expect(late.some(({ event }) => event.type === 'OrderPlaced')).toBe(true);
  });

  it.each(['lost', 'won-back'])('places no order on an account that is %s', (story) => {
    for (const account of accounts.filter((one) => one.story === story)) {
      const types = typesOf(account);
      const lost = types.indexOf('AccountLost');
      const back = types.indexOf('AccountWonBack');
      expect(lost).toBeGreaterThan(-1);
      expect(types.slice(lost, back === -1 ? undefined : back)).not.toContain('OrderPlaced');
    }
  });

  it('agrees next steps, some done, some moved, some still to come', () => {
    const types = new Set(accounts.flatMap(typesOf));
    for (const type of [
      'ActionAgreed',
      'ActionMoved',
      'ActionClosed',
      'MatterSetAside',
      'ContractDrafted',
    ]) {
      expect(types).toContain(type);
    }
  });

  it('agrees steps of every purpose and of both sides', () => {
    const steps = accounts.flatMap(({ events }) =>
      events.flatMap(({ event }) => (event.type === 'ActionAgreed' ? [event.data] : [])),
    );
    expect(new Set(steps.map(({ purpose }) => purpose))).toEqual(new Set(PURPOSES));
    expect(new Set(steps.map(({ side }) => side))).toEqual(new Set(SIDES));
    // What is handed over has another owner than the manager.
    const over = accounts.find(({ events }) =>
      events.some(
        ({ event }) => event.type === 'ActionAgreed' && event.data.purpose === 'hand-over',
      ),
    );
    const managed = over?.events.flatMap(({ event }) =>
      event.type === 'ManagerAssigned' ? [event.data.managerId] : [],
    );
    const handed = over?.events.flatMap(({ event }) =>
      event.type === 'ActionAgreed' && event.data.purpose === 'hand-over'
        ? [event.data.ownerId]
        : [],
    );
    expect(managed).not.toContain(handed?.[0]);
  });
});
