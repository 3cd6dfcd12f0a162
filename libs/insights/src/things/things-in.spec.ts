import { THINGS } from '#events/catalogue';
import { accountStory } from '#events/testing/samples';
import type { Thing } from '#events/thing';
import { historyOf } from '#insights/testing/history';
import { thingsIn } from './things-in.ts';

const story = historyOf(accountStory);
const thingOf = (kind: string): Thing => THINGS.get(kind)!;

describe('the things of an account', () => {
  it('are what its history began, each with what was told of it since', () => {
    const [contract] = thingsIn(story, thingOf('contract'), 'UTC');
    const renewed = accountStory.find(({ type }) => type === 'ContractRenewed');
    expect(contract?.stands.data).toMatchObject({
      endsOn: (renewed?.data as { readonly endsOn: string }).endsOn,
    });
    expect(contract?.stands.data).toHaveProperty('noticeDays');
  });

  it('are over once something ended them', () => {
    const threats = thingsIn(story, thingOf('threat'), 'UTC');
    expect(threats.length).toBeGreaterThan(0);
    const until = story.findIndex(({ type }) => type === 'CompetitorThreatDefended');
    const before = thingsIn(story.slice(0, until), thingOf('threat'), 'UTC');
    expect(before.map(({ endedOn }) => endedOn)).toContain(null);
    expect(threats.some(({ endedOn }) => endedOn !== null)).toBe(true);
  });

  it('are as many as were begun, what began last first', () => {
    const orders = thingsIn(story, thingOf('order'), 'UTC');
    const days = orders.map(({ sinceOn }) => sinceOn);
    expect(days).toEqual(days.toSorted().reverse());
    expect(orders).toHaveLength(story.filter(({ type }) => type === 'OrderPlaced').length);
  });

  it('are told of only once they are begun, and keep their names where texts cannot be opened', () => {
    const stakeholder = thingOf('stakeholder');
    const begin = story.find(({ type }) => type === 'StakeholderIdentified')!;
    const change = story.find(({ type }) => type === 'StakeholderDetailsChanged')!;
    expect(thingsIn([change], stakeholder, 'UTC')).toEqual([]);
    const { personal: _closed, ...sealed } = begin;
    const asSealed = sealed as typeof begin;
    const [person] = thingsIn([asSealed, change], stakeholder, 'UTC');
    expect(person?.stands.personal ?? null).toBeNull();
    const [known] = thingsIn([begin, change], stakeholder, 'UTC');
    expect(known?.stands.personal).toHaveProperty('name');
  });

  it('that begin anew after an end, or are said again, stand where they do', () => {
    const draft = { ...thingOf('threat'), again: true, restated: true };
    const [logged] = story.filter(({ type }) => type === 'CompetitorThreatLogged');
    const ended = story.find(({ type }) => type === 'CompetitorThreatDefended')!;
    const again = { ...logged!, occurredAt: '2027-01-01T12:00:00.000Z' };
    const [thing] = thingsIn([logged!, ended, again], draft, 'UTC');
    expect(thing).toMatchObject({ sinceOn: '2027-01-01', endedOn: null });
    expect(thingsIn([logged!, again], draft, 'UTC')).toHaveLength(1);
  });
});
