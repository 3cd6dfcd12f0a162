import { hmacSha256, sha256, uuidOf } from './hash.ts';

describe('a UUID of parts', () => {
  it('is the same for the same parts, and says its version and variant', () => {
    expect(uuidOf('acme', 'key-1', 0)).toBe(uuidOf('acme', 'key-1', 0));
    expect(uuidOf('acme')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('never changes: ids of commands repeated years later depend on it', () => {
    expect(uuidOf('cli:anna', 'account-acme', 'key-1', 0)).toBe(
      '07560927-6d38-577c-803f-28b37cf71be2',
    );
  });

  it('differs where the parts differ, also in where one ends and the next begins', () => {
    const ids = [uuidOf('a', 'b'), uuidOf('ab'), uuidOf('a', 'b', ''), uuidOf(1), uuidOf('1')];

    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a hash', () => {
  it('of text and of its bytes is SHA-256 in hex', () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

    expect(sha256('abc')).toBe(abc);
    expect(sha256(Buffer.from('abc'))).toBe(abc);
  });

  it('under a secret is HMAC-SHA-256 (RFC 4231, case 1)', () => {
    const secret = Buffer.alloc(20, 0x0b);
    const hex = 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7';

    expect(Buffer.from(hmacSha256(secret, 'Hi There'), 'base64url').toString('hex')).toBe(hex);
    expect(hmacSha256(Buffer.alloc(20), 'Hi There')).not.toBe(hmacSha256(secret, 'Hi There'));
  });
});
