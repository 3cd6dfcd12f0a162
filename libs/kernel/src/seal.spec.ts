import fc from 'fast-check';
import { seal, unseal } from './seal.ts';

const key = (fill: number): Buffer => Buffer.alloc(32, fill);

describe('sealed text', () => {
  it('is opened by the keys it was sealed under, whatever it says', () => {
    const property = fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 3 }),
      (text, count) => {
        const keys = [key(1), key(2), key(3)].slice(0, count);
        expect(unseal(keys, seal(keys, text))).toBe(text);
      },
    );
    fc.assert(property);
  });

  it('shows nothing of the text, and differs each time', () => {
    const sealed = seal([key(1)], 'Ada Lovelace');

    expect(sealed).toMatch(/^1\.[A-Za-z0-9_-]+$/);
    expect(Buffer.from(sealed.slice(2), 'base64url').toString('latin1')).not.toContain('Ada');
    expect(seal([key(1)], 'Ada Lovelace')).not.toBe(sealed);
  });

  it.each([
    ['another key', [key(1)], [key(2)]],
    ['one of two keys', [key(1), key(2)], [key(1)]],
    ['the other of two keys', [key(1), key(2)], [key(2)]],
    ['the keys in another order', [key(1), key(2)], [key(2), key(1)]],
    ['a key more', [key(1), key(2)], [key(1), key(2), key(3)]],
  ])('stays shut under %s', (_what, sealedUnder, openedWith) => {
    const sealed = seal(sealedUnder, 'Ada Lovelace');

    expect(() => unseal(openedWith, sealed)).toThrow();
  });

  it('stays shut once any byte of it was changed', () => {
    const bytes = Buffer.from(seal([key(1)], 'Ada').slice(2), 'base64url');
    const property = fc.property(fc.nat({ max: bytes.length - 1 }), (at) => {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => unseal([key(1)], `1.${changed.toString('base64url')}`)).toThrow();
    });
    fc.assert(property);
  });

  it('of a scheme nobody knows, or under no key at all, is refused', () => {
    expect(() => unseal([key(1)], '2.AAAA')).toThrow('unknown scheme');
    expect(() => seal([], 'Ada')).toThrow('needs a key');
  });

  it('was sealed years ago and still opens', () => {
    expect(unseal([key(7)], '1.PNZV3SUo0rw_QIfy0xaM9CFenENz-g-f7LpgthDsqx05eCpIlMUWfQ')).toBe(
      'Ada Lovelace',
    );
    expect(
      unseal([key(7), key(8)], '1.YKkRWsN1OA-sRn1qw6Z0eC3iJxCa9NZmlI9KJNg73-rvYn13Te6-Dg'),
    ).toBe('Ada Lovelace');
  });
});
