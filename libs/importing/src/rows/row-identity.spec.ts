import { RowIdentities } from './row-identity.ts';

const secret = Buffer.alloc(32, 7);
const order = (content: string, reference?: string) => ({
  type: 'order' as const,
  reference,
  content,
});

describe('the identity of a row', () => {
  it('is its type and reference where it has one, whatever else it says', () => {
    const rows = new RowIdentities(secret);
    const [first, second] = [rows.of(order('a', 'R-1')), rows.of(order('b', 'R-1'))];
    expect(second.key).toEqual(first.key);
    expect(second.contentHash).not.toBe(first.contentHash);
  });

  it('is its content and place among repeats where it has none', () => {
    const rows = new RowIdentities(secret);
    const keys = [rows.of(order('a')), rows.of(order('a')), rows.of(order('b'))].map(
      ({ key }) => key,
    );
    expect(keys.map((key) => key.at(-1))).toEqual([1, 2, 1]);
  });

  it('is the same in another export that holds the row again', () => {
    const [one, other] = [new RowIdentities(secret), new RowIdentities(secret)];
    other.of(order('b'));
    expect(other.of(order('a'))).toEqual(one.of(order('a')));
  });

  it('cannot be guessed without the secret', () => {
    const other = new RowIdentities(Buffer.alloc(32, 8)).of(order('a'));
    expect(new RowIdentities(secret).of(order('a')).contentHash).not.toBe(other.contentHash);
  });
});
