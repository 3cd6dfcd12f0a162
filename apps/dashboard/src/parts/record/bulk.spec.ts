import { Problem } from '../../client/problem.ts';
import { byReason } from './bulk.ts';

const problem = (code: string, message = '') => new Problem(422, message, code, {}, []);

describe('what many accounts were refused', () => {
  it('is told by reason, the most frequent first, each with its accounts', () => {
    const refused = (accountId: string, code: string) =>
      ({ kind: 'refused', accountId, problem: problem(code) }) as const;
    const told = byReason([
      refused('a', 'already-lost'),
      { kind: 'recorded', accountId: 'b' },
      refused('c', 'no-manager'),
      refused('d', 'no-manager'),
    ]);
    expect(told.map((one) => [one.problem.code, ...one.accountIds])).toEqual([
      ['no-manager', 'c', 'd'],
      ['already-lost', 'a'],
    ]);
  });
});
