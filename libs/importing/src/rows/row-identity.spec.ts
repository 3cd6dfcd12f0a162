import type { ImportRow } from './import-row.ts';
import { RowIdentities } from './row-identity.ts';

const secret = Buffer.alloc(32, 7);

function order(amount: string, more: Readonly<Record<string, string>> = {}): [ImportRow] {
  const { reference, type = 'order', ...cells } = more;
  const fields = { ...cells, amount, type };
  const occurredAt = '2026-03-02T12:00:00.000Z';
  return [{ row: 1, line: 2, accountId: 'A-1', type, occurredAt, reference, fields }];
}

describe('the identity of a row', () => {
  it('is its type and reference where it has one, whatever else it says', () => {
    const rows = new RowIdentities(secret);
    const [first, second] = ['1', '2'].map((amount) =>
      rows.of(order(amount, { reference: 'R-1' })),
    );
    expect(second?.key).toEqual(first?.key);
    expect(second?.contentHash).not.toBe(first?.contentHash);
  });

  it('is its content and place among repeats where it has none', () => {
    const rows = new RowIdentities(secret);
    const keys = [rows.of(order('1')), rows.of(order('1')), rows.of(order('2'))].map(
      ({ key }) => key,
    );
    expect(keys.map((key) => key.at(-1))).toEqual([1, 2, 1]);
  });

  it('is the same in another export that holds the row again, under other headings', () => {
    const [one, other] = [new RowIdentities(secret), new RowIdentities(secret)];
    other.of(order('2'));
    const again = other.of(order('1', { account_name: 'Acme Ltd', margin: '0.10' }));
    const { key, contentHash } = one.of(order('1'));
    expect(again).toMatchObject({ key, contentHash });
  });

  it('cannot be guessed without the secret', () => {
    const other = new RowIdentities(Buffer.alloc(32, 8)).of(order('1'));
    expect(new RowIdentities(secret).of(order('1')).contentHash).not.toBe(other.contentHash);
  });

  it('says how the row was known before, which hangs on its name and its margin', () => {
    const rows = new RowIdentities(secret);
    const [plain, named] = [{}, { account_name: 'Acme' }].map((more) => rows.of(order('1', more)));
    expect(named?.key.at(-1)).toBe(2);
    expect(named?.knownAs?.key.at(-1)).toBe(1);
    expect(named?.knownAs?.contentHash).not.toBe(plain?.knownAs?.contentHash);
  });

  it('is all that is said of a person, as the same reference with other details is news', () => {
    const rows = new RowIdentities(secret);
    const person = (title: string) =>
      rows.of(order('1', { type: 'stakeholder', reference: 'P-1', title, name: 'Pia' }));
    expect(person('Buyer').key).not.toEqual(person('Head of buying').key);
  });
});
