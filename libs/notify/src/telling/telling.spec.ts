import type { StoredEvent } from '#kernel/event-store';
import type { Kind } from '../kinds.ts';
import type { Message } from '../message.ts';
import type { Mark } from '../webhook-store.ts';
import { BANDS_SCOPE, bandsToTell, type Bands } from './bands.ts';
import { cursorAfter, positionIn } from './cursor.ts';
import { digestMessage, digestStep } from './digests.ts';
import { BEGUN, dutiesToTell, type StandingDuty } from './duties.ts';
import { factMessages } from './facts.ts';

const NOW_MS = Date.parse('2026-03-02T10:00:00Z');
const dataOf = ({ body }: Message) => (JSON.parse(body) as { data: Record<string, unknown> }).data;
const known = (marks: readonly Mark[], scope?: string) =>
  new Map(marks.filter((m) => !scope || m.scope === scope).map(({ key, value }) => [key, value]));

describe('what is recorded', () => {
  const event: StoredEvent = {
    id: 'e-1',
    type: 'CompetitorThreatLogged',
    schemaVersion: 1,
    occurredAt: '2026-03-01T09:00:00.000Z',
    data: '{"threatId":"T-1","rival":"Globex","severity":"serious"}',
    personal: 'sealed',
    meta: '{}',
    stream: 'account-A-1',
    revision: 4,
    position: 17,
    recordedAt: '2026-03-02T09:00:00.000Z',
  };
  const told = (kinds: readonly Kind[], one = event) => factMessages([one], new Set(kinds), 'L');

  it('is told as CloudEvents, with ids and days', () => {
    const [message] = told(['fact.recorded']);
    expect(JSON.parse(message?.body ?? '')).toEqual({
      specversion: '1.0',
      id: message?.id,
      source: '/ledgers/L',
      type: 'mainstay.fact.recorded',
      subject: 'A-1',
      time: '2026-03-02T09:00:00.000Z',
      datacontenttype: 'application/json',
      data: {
        eventId: 'e-1',
        eventType: 'CompetitorThreatLogged',
        accountId: 'A-1',
        revision: 4,
        position: 'L.17',
        occurredAt: '2026-03-01T09:00:00.000Z',
        recordedAt: '2026-03-02T09:00:00.000Z',
        link: '/accounts/A-1',
      },
    });
  });

  it('is told by the same id whenever it is made, and by another elsewhere', () => {
    const ids = [told(['fact.recorded']), told(['fact.recorded'])].map(([first]) => first?.id);
    expect(ids[0]).toBe(ids[1]);
    const [other] = factMessages([event], new Set<Kind>(['fact.recorded']), 'M');
    expect(other?.id).not.toBe(ids[0]);
  });

  it('says nothing of texts and names, a rival’s neither', () => {
    for (const { body } of told(['fact.recorded', 'threat.logged'])) {
      expect(body).not.toMatch(/Globex|sealed/);
    }
  });

  it('is told as a threat where it is one, and somebody asked for threats', () => {
    expect(told(['threat.logged']).map(dataOf)).toMatchObject([
      { accountId: 'A-1', threatId: 'T-1', severity: 'serious', eventId: 'e-1' },
    ]);
    expect(told(['threat.logged'], { ...event, type: 'OrderPlaced' })).toEqual([]);
    expect(told(['duty.due'])).toEqual([]);
  });

  it('may be about no account', () => {
    const [message] = told(['fact.recorded'], { ...event, stream: 'model-churn' });
    expect(message && dataOf(message)).toMatchObject({ accountId: null, link: null });
  });
});

describe('duties that stand', () => {
  const duty: StandingDuty = {
    accountId: 'A-1',
    matterId: 'threat.T-1',
    kind: 'threat',
    ownerId: 'anna',
    fromOn: '2026-03-01',
    dueOn: '2026-03-15',
  };
  const begun = new Map([[BEGUN, '']]);
  const find = (standing: readonly StandingDuty[], told: ReadonlyMap<string, string>) =>
    dutiesToTell(standing, told, 'L', NOW_MS);

  it('are known and not told where nobody ever looked', () => {
    const { messages, marks } = find([duty], new Map());
    expect([messages, marks.length]).toEqual([[], 2]);
    expect(find([duty], known(marks))).toEqual({ messages: [], marks: [] });
  });

  it('are told once, however often they are looked at', () => {
    const first = find([duty], begun);
    expect(first.messages.map(dataOf)).toEqual([{ ...duty, link: '/accounts/A-1' }]);
    expect(find([duty], new Map([...begun, ...known(first.marks)])).messages).toEqual([]);
  });

  it('are told anew when they are moved to another day', () => {
    const { marks } = find([duty], begun);
    const moved = { ...duty, dueOn: '2026-04-01' };
    expect(find([moved], new Map([...begun, ...known(marks)])).messages).toHaveLength(1);
  });

  it('are not told again when they were away in between', () => {
    const { marks } = find([duty], begun);
    const told = new Map([...begun, ...known(marks)]);
    expect(find([], told).marks).toEqual([]);
    expect(find([duty], told).messages).toEqual([]);
  });
});

describe('bands', () => {
  const bands = (change: Partial<Bands> = {}): Bands => ({
    accountId: 'A-1',
    loyalty: 'loyal',
    churnRisk: 'low',
    coverage: null,
    ...change,
  });
  const find = (one: Bands, told: ReadonlyMap<string, string>, toldBasis?: string, basis = 'b-1') =>
    bandsToTell({ basis, asOf: '2026-03-02', bands: [one] }, told, toldBasis, 'L', NOW_MS);
  const first = known(find(bands(), new Map()).marks, BANDS_SCOPE);

  it('are known and not told where nobody ever looked', () => {
    const { messages, marks } = find(bands(), new Map());
    expect([messages, marks.map(({ scope }) => scope)]).toEqual([[], ['band', 'band-basis']]);
  });

  it('are told where one is another than was told last, each of its own', () => {
    const { messages } = find(bands({ churnRisk: 'high', coverage: 'gaps' }), first, 'b-1');
    expect(messages.map(dataOf)).toEqual([
      {
        accountId: 'A-1',
        score: 'churnRisk',
        from: 'low',
        to: 'high',
        asOf: '2026-03-02',
        link: '/accounts/A-1',
      },
      {
        accountId: 'A-1',
        score: 'coverage',
        from: null,
        to: 'gaps',
        asOf: '2026-03-02',
        link: '/accounts/A-1',
      },
    ]);
  });

  it('are not told while they stay as they were', () => {
    expect(find(bands(), first, 'b-1')).toEqual({ messages: [], marks: [] });
  });

  it('are not told of an account that is seen for the first time', () => {
    expect(find(bands({ accountId: 'A-2' }), first, 'b-1').messages).toEqual([]);
  });

  it('are not told where it is the yardstick that is another, and are remembered by it', () => {
    const { messages, marks } = find(bands({ churnRisk: 'high' }), first, 'b-1', 'b-2');
    expect([messages, marks.length]).toEqual([[], 2]);
    const later = find(bands({ churnRisk: 'low' }), known(marks, BANDS_SCOPE), 'b-2', 'b-2');
    expect(later.messages.map(dataOf)).toMatchObject([{ from: 'high', to: 'low' }]);
  });
});

describe('digests', () => {
  it.each([
    ['are not told before their hour', 6, '2026-03-01', false, undefined],
    ['are told from their hour on', 7, '2026-03-01', true, '2026-03-02'],
    ['are told late where nobody was there at their hour', 23, '2026-02-20', true, '2026-03-02'],
    ['are told once a day', 8, '2026-03-02', false, undefined],
    ['begin tomorrow where the hour is over', 8, undefined, false, '2026-03-02'],
    ['begin today where it is not', 6, undefined, false, 'never'],
    ['are told on the first day', 7, 'never', true, '2026-03-02'],
  ])('%s', (_says, hour, toldOn, isDue, told) => {
    expect(digestStep('2026-03-02', hour, 7, toldOn)).toEqual({ isDue, told });
  });

  it('lead to the page of that day', () => {
    const digest = { colleagueId: 'a~b.c', on: '2026-03-02', dueTotal: 0, atStakeTotal: 0 };
    const lists = { due: [], atStake: [], notToBeForgotten: [] };
    const { link } = dataOf(digestMessage({ ...digest, ...lists }, 'L', NOW_MS));
    expect(link).toBe('/digest?owner=a%7Eb.c&on=2026-03-02');
  });
});

it('the cursor moves with each telling, also where the log does not', () => {
  const first = cursorAfter(undefined, 5);
  const second = cursorAfter(first, 5);
  expect([first, second, cursorAfter(second, undefined)]).toEqual(['5 1', '5 2', 'off 3']);
  expect([undefined, '5 1', 'off 3'].map(positionIn)).toEqual([undefined, 5, undefined]);
});
