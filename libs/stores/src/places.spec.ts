import { eventsPlaceOf, PlaceUnknown, readPlaceOf, shownPlace } from './places.ts';

describe('the place of a ledger', () => {
  it.each([
    ['sqlite:./data', { kind: 'sqlite', dir: './data' }],
    ['esdb://events:2113?tls=false', { kind: 'eventstoredb', url: 'esdb://events:2113?tls=false' }],
    ['esdb+discover://a,b:2113', { kind: 'eventstoredb', url: 'esdb+discover://a,b:2113' }],
    ['kurrentdb://events:2113', { kind: 'eventstoredb', url: 'esdb://events:2113' }],
  ])('%s is understood', (text, place) => {
    expect(eventsPlaceOf(text)).toEqual(place);
  });

  it.each(['', 'sqlite:', './data', 'postgres://localhost/x', 'esdb:events', 'http://x'])(
    '%j is refused with what to write',
    (text) => {
      expect(() => eventsPlaceOf(text)).toThrow(PlaceUnknown);
      expect(() => eventsPlaceOf(text)).toThrow('write sqlite:DIR or esdb://HOST:PORT');
    },
  );
});

describe('the place of read models', () => {
  it.each([
    ['sqlite:/srv/data', { kind: 'sqlite', dir: '/srv/data' }],
    ['postgres://me@db/crm', { kind: 'postgres', url: 'postgres://me@db/crm' }],
    ['postgresql://me@db/crm', { kind: 'postgres', url: 'postgresql://me@db/crm' }],
  ])('%s is understood', (text, place) => {
    expect(readPlaceOf(text)).toEqual(place);
  });

  it.each(['esdb://x:1', 'mysql://x/y', 'data'])('%s is refused', (text) => {
    expect(() => readPlaceOf(text)).toThrow(PlaceUnknown);
  });
});

describe('a place shown to people', () => {
  it.each([
    ['postgres://me:secret@db:5432/crm?sslmode=require', 'postgres://db:5432/crm'],
    ['postgres://db/crm?password=secret', 'postgres://db/crm'],
    ['sqlite:./data', 'sqlite:./data'],
  ])('%s says no secret', (text, shown) => {
    expect(shownPlace(readPlaceOf(text))).toBe(shown);
  });

  it('says no secret of a cluster either, nor in what it refuses', () => {
    const cluster = eventsPlaceOf('esdb+discover://admin:secret@a:2113,b:2113?tls=false');
    expect(shownPlace(cluster)).toBe('esdb+discover://a:2113,b:2113');
    expect(() => readPlaceOf('mysql://me:secret@db/x')).toThrow(
      'mysql://db/x is no place Mainstay knows',
    );
  });
});
