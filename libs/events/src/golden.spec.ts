import { decode, encode, keyNamesOfAll } from '#events/codec';
import { goldenKeys, goldens, storedAt } from '#events/testing/golden';
import { samples, sampleTypes } from '#events/testing/samples';
import { currentVersion } from '#events/upcasters';
import { isEventType } from './catalogue.ts';

const all = goldens();

describe.each(all.map((golden) => [golden.name, golden] as const))('golden %s', (_name, golden) => {
  const stored = storedAt(golden);
  const keys = goldenKeys(keyNamesOfAll([stored]));

  it('is read in today’s shape', () => {
    const { type } = golden.stored;
    expect(isEventType(type)).toBe(true);
    expect(decode(stored, keys)).toMatchObject(samples[type as keyof typeof samples]);
  });

  it('is written again as it stands, where its version is today’s', () => {
    const event = decode(stored, keys)!;
    const again = encode(golden.stream, { id: event.id, event, meta: event.meta }, keys);
    const isCurrent = golden.stored.schemaVersion === currentVersion(golden.stored.type);
    // Sealing draws a new nonce each time, so sealed texts are compared by what they open to.
    const { personal, ...rest } = golden.stored;
    const expected = isCurrent ? rest : { ...rest, schemaVersion: again.schemaVersion };
    expect({ ...again, personal: null }).toEqual({ ...expected, data: again.data, personal: null });
    expect(isCurrent ? again.data : golden.stored.data).toBe(golden.stored.data);
    expect(again.personal === null).toBe(personal === null);
    expect(decode({ ...stored, ...again }, keys)).toEqual(event);
  });
});

describe('the golden files', () => {
  it('hold every version of every type', () => {
    const wanted = sampleTypes.flatMap((type) =>
      Array.from({ length: currentVersion(type) }, (_, before) => `${type}.${before + 1}`),
    );
    expect(all.map(({ name }) => name)).toEqual(wanted.toSorted());
  });

  it('are named by what they hold', () => {
    for (const { name, stored } of all) {
      expect(name).toBe(`${stored.type}.${stored.schemaVersion}`);
    }
  });
});
