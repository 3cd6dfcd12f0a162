import { decode, decodePlaced, decodeFact, encode, keyNamesOf, keyNamesOfAll } from '#events/codec';
import { goldenKeys } from '#events/testing/golden';
import { samples } from '#events/testing/samples';
import type { StoredEvent } from '#kernel/event-store';
import type { MainstayEvent } from './catalogue.ts';

const STREAM = 'account-acme';
const meta = { actor: 'ada', origin: 'entered' as const, commandId: 'k' };

function stored(event: MainstayEvent, keyNames = keyNamesOf(STREAM, event)): StoredEvent {
  const place = {
    stream: STREAM,
    revision: 4,
    position: 17,
    recordedAt: '2026-04-01T00:00:00.000Z',
  };
  return { ...encode(STREAM, { id: 'id-1', event, meta }, goldenKeys(keyNames)), ...place };
}

const met: MainstayEvent = {
  ...samples.ContactMade,
  data: { ...samples.ContactMade.data, stakeholderIds: ['cem', 'asha', 'cem'] },
};

describe('the keys of an event', () => {
  it.each([
    ['nobody’s where nothing is personal', samples.OrderPlaced, []],
    ['the account’s where nobody is named', samples.AccountOpened, ['acme']],
    ['the account’s where nobody took part', withoutPeople(), ['acme']],
    ['the person’s', samples.StakeholderIdentified, ['acme/asha']],
    ['those of all people named, each once and sorted', met, ['acme/asha', 'acme/cem']],
    ['those of the people a correction’s content names', samples.EventCorrected, ['acme/asha']],
  ])('are %s', (_whose, event, names) => {
    expect(keyNamesOf(STREAM, event)).toEqual(names);
  });

  it('are the stream’s own outside of accounts', () => {
    expect(keyNamesOf('import-b-1', samples.ImportCompleted)).toEqual(['/import-b-1']);
  });

  it('cannot be an account’s outside of accounts, whatever an account is called', () => {
    const clash = keyNamesOf('account-import-b-1', samples.AccountOpened);
    expect(clash).toEqual(['import-b-1']);
    expect(keyNamesOf('import-b-1', samples.ImportCompleted)).not.toEqual(clash);
  });

  it('are asked for only where there is something sealed', () => {
    const { personal: _none, ...silent } = samples.ContactMade;
    const events = [stored(samples.AccountOpened), stored(met), stored(silent)];
    const unknown = { ...stored(met), type: 'HolidayTaken' };
    expect(keyNamesOfAll([...events, unknown])).toEqual(['acme', 'acme/asha', 'acme/cem']);
  });
});

describe('reading what was written', () => {
  it('gives the event, where it stands, and who said so', () => {
    expect(decode(stored(met), goldenKeys(['acme/asha', 'acme/cem']))).toEqual({
      ...met,
      id: 'id-1',
      stream: STREAM,
      revision: 4,
      position: 17,
      recordedAt: '2026-04-01T00:00:00.000Z',
      meta,
    });
  });

  it('gives it without who said so to whoever only folds', () => {
    const { personal: _sealed, ...open } = met;
    expect(decodePlaced(stored(met))).toEqual({
      ...open,
      sealed: true,
      id: 'id-1',
      stream: STREAM,
      revision: 4,
      position: 17,
      recordedAt: '2026-04-01T00:00:00.000Z',
    });
  });

  it('gives whoever decides no more than what was said, and in which order', () => {
    const { personal: _sealed, ...open } = met;
    expect(decodeFact(stored(met))).toEqual({ ...open, sealed: true, id: 'id-1', revision: 4 });
    expect(decodeFact({ ...stored(met), type: 'HolidayTaken' })).toBeUndefined();
  });

  it('leaves personal texts out, and says so, where no key is given or any of several is gone', () => {
    for (const ring of [undefined, goldenKeys(['acme/asha'])]) {
      const event = decode(stored(met), ring);
      expect(event).not.toHaveProperty('personal');
      expect(event).toHaveProperty('sealed', true);
    }
    const opened = decode(stored(met), goldenKeys(['acme/asha', 'acme/cem']));
    expect(opened).toHaveProperty('personal');
    expect(opened).not.toHaveProperty('sealed');
  });

  it('does not say that anything is sealed where nothing was said', () => {
    expect(decode(stored(samples.OrderPlaced), goldenKeys(['acme']))).not.toHaveProperty('sealed');
    expect(decodeFact(stored(samples.OrderPlaced))).not.toHaveProperty('sealed');
  });

  it('gives nothing for a type this version does not know', () => {
    expect(decode({ ...stored(met), type: 'HolidayTaken' })).toBeUndefined();
    expect(decode({ ...stored(met), type: 'constructor' })).toBeUndefined();
  });

  it.each([
    ['was changed', (text: string) => text.slice(0, -4) + 'AAAA'],
    ['was cut', (text: string) => text.slice(0, 9)],
    ['is of no scheme', (text: string) => text.slice(2)],
    ['is gone', () => ''],
  ])('marks an event whose sealed text %s, and goes on', (_how, changed) => {
    const event = stored(samples.AccountOpened);
    const read = decode({ ...event, personal: changed(event.personal!) }, goldenKeys(['acme']));
    expect(read).toMatchObject({ type: 'AccountOpened', sealed: true });
    expect(read).not.toHaveProperty('personal');
  });

  it('marks an event whose key is another than it was sealed under', () => {
    const key = Buffer.alloc(32, 7);
    const read = decode(stored(samples.AccountOpened), new Map([['acme', key]]));
    expect(read).toMatchObject({ type: 'AccountOpened', sealed: true });
  });

  it('asks for no keys of what cannot be read', () => {
    expect(keyNamesOfAll([{ ...stored(met), data: '{"stakeholderIds":' }])).toEqual([]);
  });
});

describe('writing an event', () => {
  it('keeps personal texts out of the open data', () => {
    expect(JSON.stringify(stored(samples.StakeholderIdentified))).not.toContain('Asha Rao');
  });

  it('needs every key its texts are sealed under', () => {
    expect(() => stored(met, ['acme/asha'])).toThrow('acme/cem');
  });

  it('refuses personal texts where the catalogue has none', () => {
    const event = { ...samples.OrderPlaced, personal: { note: 'x' } } as unknown as MainstayEvent;
    expect(() => stored(event)).toThrow('OrderPlaced has no personal texts');
  });

  it('refuses data no store would give back unchanged', () => {
    const data = { ...samples.WalletEstimated.data, '7': 1 };
    expect(() => stored({ ...samples.WalletEstimated, data })).toThrow('cannot be a key');
  });
});

function withoutPeople(): MainstayEvent {
  return {
    ...samples.ContactMade,
    data: { ...samples.ContactMade.data, stakeholderIds: [] },
  };
}
