import { identifier, text } from '#commands/forms/fields';
import { ownId } from '#commands/forms/references';
import { madeId, withOwnIds } from '#commands/forms/own-ids';

describe('an id that is made', () => {
  const source = { actor: 'anna', stream: 'account-ACME-1', key: 'k-1' };

  it('is the same for the same key, and another for another', () => {
    expect(madeId('X', 'action', source)).toBe('X-PFSVND4GJR');
    expect(madeId('X', 'action', { ...source, key: 'k-2' })).toBe('X-PD5M8CAGJ2');
  });

  it('is filled in where nobody names a thing of their own, and nowhere else', () => {
    const fields = {
      actionId: ownId('action', 'X'),
      contractId: identifier('The contract.'),
      note: text('What.'),
    };
    expect(withOwnIds(fields, { note: 'Call.' }, source)).toEqual({
      actionId: 'X-PFSVND4GJR',
      note: 'Call.',
    });
    const named = { actionId: 'mine' };
    expect(withOwnIds(fields, named, source)).toBe(named);
  });
});
