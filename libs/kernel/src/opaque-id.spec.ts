import { isIdentifier } from './identifier.ts';
import { opaqueId } from './opaque-id.ts';

describe('an opaque id', () => {
  const secret = Buffer.alloc(32, 7);
  const ofPia = opaqueId(secret, 'stakeholder', 'pia@example.org');

  it('is an identifier that does not show what it was made from', () => {
    expect(ofPia).toMatch(/^P-[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(isIdentifier(ofPia)).toBe(true);
  });

  it('is the same however the text is written', () => {
    expect(opaqueId(secret, 'stakeholder', ' Pia@Example.ORG ')).toBe(ofPia);
  });

  it('is another of another text, another kind and in another ledger', () => {
    const others = [
      opaqueId(secret, 'stakeholder', 'pio@example.org'),
      opaqueId(secret, 'account', 'pia@example.org'),
      opaqueId(secret, 'colleague', 'pia@example.org'),
      opaqueId(Buffer.alloc(32, 8), 'stakeholder', 'pia@example.org'),
    ];
    expect(new Set([ofPia, ...others]).size).toBe(5);
  });
});
