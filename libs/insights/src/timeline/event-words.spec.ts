import type { KeyRing } from '#events/codec';
import type { StoredEvent } from '#kernel/event-store';
import { wordsOf } from './event-words.ts';

const NO_KEYS: KeyRing = new Map();

/** An event as it lies in the log, without sealed texts. */
const stored = (type: string, data: string): StoredEvent => ({
  id: 'e-1',
  stream: 'account-acme',
  revision: 0,
  position: 1,
  type,
  schemaVersion: 1,
  occurredAt: '2026-03-31T12:00:00.000Z',
  recordedAt: '2026-03-31T12:00:00.000Z',
  data,
  personal: '',
  meta: '{"actor":"tester","origin":"entered"}',
});

const words = (type: string, data: object | string) =>
  wordsOf(stored(type, typeof data === 'string' ? data : JSON.stringify(data)), NO_KEYS, 'UTC');

describe('the words an event is searched by', () => {
  it('are its type, its day, its texts and figures, and amounts as people write them', () => {
    const order = {
      orderId: 'SO-1',
      kind: 'ad-hoc',
      amountMinor: 123_450,
      currency: 'EUR',
      lines: [{ product: 'Zündkerze', amountMinor: 123_450, spare: null }],
    };
    const { text, about, calls } = words('OrderPlaced', order);
    for (const word of ['order placed', '2026-03-31', 'so-1', '1234.50', 'zundkerze']) {
      expect(text).toContain(word);
    }
    expect([about, calls]).toEqual([[], []]);
  });

  it('name what it is about, and what that is called where it says so', () => {
    const logged = { threatId: 'T-1', rival: 'Globex', severity: 'minor' };
    expect(words('CompetitorThreatLogged', logged)).toMatchObject({
      about: ['T-1'],
      calls: [['T-1', 'globex']],
    });
    const met = { kind: 'call', direction: 'outbound', answered: true, colleagueIds: [] };
    expect(words('ContactMade', { ...met, stakeholderIds: ['asha', 'ben'] })).toMatchObject({
      about: ['asha', 'ben'],
      calls: [],
    });
  });

  it('are its type and day alone where nobody can read it', () => {
    expect(words('OrderPlaced', '{')).toEqual({
      text: 'order placed 2026-03-31',
      about: [],
      calls: [],
    });
  });
});
