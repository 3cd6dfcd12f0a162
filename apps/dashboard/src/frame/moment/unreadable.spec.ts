import { unreadableIn } from './unreadable.ts';

describe('a moment in an address', () => {
  it.each([
    ['', []],
    ['?asOf=2026-03-31&knownAt=2026-03-31T10:00:00Z&horizonDays=90', []],
    ['?horizonDays=180&search=x', []],
    ['?asOf=', []],
  ])('of %j can be read', (search, found) => {
    expect(unreadableIn(search)).toEqual(found);
  });

  it('that cannot be read is told with what it says', () => {
    expect(unreadableIn('?asOf=2026-02-31&knownAt=yesterday&horizonDays=0')).toEqual([
      { name: 'asOf', said: '2026-02-31' },
      { name: 'knownAt', said: 'yesterday' },
      { name: 'horizonDays', said: '0' },
    ]);
  });
});
