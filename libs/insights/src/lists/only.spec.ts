import { onlyConditions, onlyMatters } from './only.ts';

const NOW = { managerIds: ['anna'] };
const THEN = { accountIds: ['acme'], ownerIds: ['anna'] };

describe('the only accounts that somebody sees', () => {
  it('are all where nothing is said', () => {
    expect([onlyConditions(undefined), onlyMatters(undefined)]).toEqual([[], []]);
  });

  it('are those they manage, and of a past day those they may see now', () => {
    expect(onlyConditions(NOW)).toEqual([{ column: 'managerId', in: ['anna'] }]);
    expect(onlyConditions(THEN)).toEqual([{ column: 'accountId', in: ['acme'] }]);
  });

  it('have beside them what is theirs to do elsewhere', () => {
    const owned = { column: 'ownerId', in: ['anna'] };
    expect(onlyMatters(NOW)).toEqual([{ any: [{ column: 'managerId', in: ['anna'] }, owned] }]);
    expect(onlyMatters(THEN)).toEqual([{ any: [{ column: 'accountId', in: ['acme'] }, owned] }]);
  });

  it('are none where there are none', () => {
    const nobody = { column: 'managerId', in: [' '] };
    expect(onlyConditions({ managerIds: [] })).toEqual([nobody]);
  });
});
