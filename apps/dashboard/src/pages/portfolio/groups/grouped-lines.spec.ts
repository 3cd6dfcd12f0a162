import type { PortfolioGroup, PortfolioRow } from '#insights/views';
import { groupsOnLines, groupsToLoad, rowsOnLines, type RowsOfGroup } from './grouped-lines.ts';

const group = (value: string, accounts: number) => ({ value, accounts }) as PortfolioGroup;
const rowsOf = (...ids: readonly string[]) =>
  ids.map((accountId) => ({ accountId }) as PortfolioRow);

const GROUPS = [group('amara', 3), group('ben', 2), group('none', 4)];

function given(loaded: Readonly<Record<string, RowsOfGroup>>, ...open: readonly string[]) {
  const loadedOf = (value: string) => loaded[value];
  const lines = groupsOnLines(GROUPS, new Set(open), loadedOf);
  return { lines, ids: rowsOnLines(lines, loadedOf).map((row) => row?.accountId) };
}

describe('groups of a list', () => {
  it('stand one below the other while none is open', () => {
    const { lines, ids } = given({});
    expect(lines.map(({ at }) => at)).toEqual([0, 1, 2]);
    expect(ids).toEqual([undefined, undefined, undefined]);
  });

  it('have the lines of all their rows below them while they are open, loaded or not', () => {
    const { lines, ids } = given({ ben: { rows: rowsOf('b1'), nextCursor: 'c' } }, 'ben', 'none');
    expect(lines.map(({ at, end }) => [at, end])).toEqual([
      [0, 1],
      [1, 4],
      [4, 9],
    ]);
    expect(ids.filter((id) => id !== undefined)).toEqual(['b1']);
    expect(ids[2]).toBe('b1');
  });

  it('have as many lines as rows once all are loaded, whatever was counted before', () => {
    const whole = { rows: rowsOf('a1', 'a2', 'a3', 'a4'), nextCursor: null };
    expect(given({ amara: whole }, 'amara').ids).toHaveLength(3 + 4);
    const moved = { rows: rowsOf('a1', 'a2', 'a3', 'a4'), nextCursor: 'more' };
    expect(given({ amara: moved }, 'amara').ids).toHaveLength(3 + 4);
  });

  it('are loaded further where lines in view have no rows yet', () => {
    const loaded = {
      amara: { rows: rowsOf('a1'), nextCursor: 'c' },
      ben: { rows: rowsOf('b1', 'b2'), nextCursor: null },
    };
    const { lines } = given(loaded, 'amara', 'ben', 'none');
    expect(groupsToLoad(lines, 0, 1)).toEqual([]);
    expect(groupsToLoad(lines, 0, 2)).toEqual(['amara']);
    expect(groupsToLoad(lines, 4, 6)).toEqual([]);
    expect(groupsToLoad(lines, 4, 9)).toEqual(['none']);
  });
});
