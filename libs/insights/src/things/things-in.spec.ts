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
});
