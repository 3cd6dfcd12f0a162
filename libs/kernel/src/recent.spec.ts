import { Recent } from '#kernel/recent';

const recent = () => {
  const made: string[] = [];
  const values = new Recent<string, { readonly of: string }>(2);
  const ask = (key: string) =>
    values.obtain(key, () => {
      made.push(key);
      return { of: key };
    });
  return { made, values, ask };
};

describe('values asked for last', () => {
  it('are made once, while there is room', () => {
    const { made, ask } = recent();
    expect(ask('a')).toBe(ask('a'));
    expect(made).toEqual(['a']);
  });

  it('make room by the one not asked for the longest', () => {
    const { made, values, ask } = recent();
    for (const key of ['a', 'b', 'a', 'c']) ask(key);
    expect(values.values()).toEqual([{ of: 'a' }, { of: 'c' }]);
    expect(values.peek('b')).toBeUndefined();
    ask('b');
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('are made again once they are forgotten, one or all', () => {
    const { made, values, ask } = recent();
    ask('a');
    values.forget('a');
    ask('a');
    values.forgetAll();
    expect(values.values()).toEqual([]);
    ask('a');
    expect(made).toEqual(['a', 'a', 'a']);
  });

  it('are told of when they go', () => {
    const gone: string[] = [];
    const values = new Recent<string, { readonly of: string }>(2, ({ of }) => gone.push(of));
    for (const key of ['a', 'b', 'a', 'c']) values.obtain(key, () => ({ of: key }));
    expect(gone).toEqual(['b']);
    values.forget('none');
    values.forgetAll();
    expect(gone).toEqual(['b', 'a', 'c']);
  });
});
