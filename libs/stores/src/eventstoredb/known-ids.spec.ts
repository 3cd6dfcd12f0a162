import { KnownIds } from './known-ids.ts';

const at = (...ids: readonly string[]) => ids.map((id, revision) => ({ id, revision }));

describe('the ids that are known of streams', () => {
  it('stand where they stood first', () => {
    const known = new KnownIds();
    known.learn('one', 0, at('a', 'b', 'a'));
    known.learn('one', 1, [
      { id: 'b', revision: 1 },
      { id: 'c', revision: 2 },
      { id: 'd', revision: 3 },
    ]);

    expect(known.head('one')).toBe(3);
    expect(['a', 'b', 'c', 'd'].map((id) => known.revisionOf('one', id))).toEqual([
      0,
      1,
      undefined,
      3,
    ]);
  });

  it('leave out what would leave a gap', () => {
    const known = new KnownIds();
    known.learn('one', 0, at('a'));
    known.learn('one', 2, [{ id: 'c', revision: 2 }]);

    expect(known.head('one')).toBe(0);
    expect(known.revisionOf('one', 'c')).toBeUndefined();
  });

  it('are forgotten with the streams not used for long, never of the one in use', () => {
    const known = new KnownIds(3);
    known.learn('one', 0, at('a', 'b'));
    known.learn('two', 0, at('c'));
    known.learn('one', 2, [{ id: 'd', revision: 2 }]);
    expect(known.head('two')).toBe(-1);

    known.learn('three', 0, at('e', 'f', 'g', 'h'));
    expect(known.head('one')).toBe(-1);
    expect(known.head('three')).toBe(3);
  });
});
