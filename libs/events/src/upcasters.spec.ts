import { currentVersion, upcast, upcasters, type Upcasters } from '#events/upcasters';

const steps: Upcasters = {
  ContactMade: [
    (first) => ({ ...first, role: 'buyer' }),
    (second) => ({ ...second, channel: 'call' }),
  ],
};

describe('upcasting', () => {
  it('lifts an old shape step by step to today’s', () => {
    expect(upcast('ContactMade', 1, { person: 'asha' }, steps)).toEqual({
      person: 'asha',
      role: 'buyer',
      channel: 'call',
    });
  });

  it('starts at the version stored', () => {
    expect(upcast('ContactMade', 2, { role: 'user' }, steps)).toEqual({
      role: 'user',
      channel: 'call',
    });
  });

  it('leaves today’s shape, and that of a newer program, as it is', () => {
    const data = { role: 'user' };
    expect(upcast('ContactMade', 3, data, steps)).toBe(data);
    expect(upcast('ContactMade', 9, data, steps)).toBe(data);
    expect(upcast('OrderPlaced', 1, data, steps)).toBe(data);
  });

  it('counts versions from one', () => {
    expect(currentVersion('ContactMade', steps)).toBe(3);
    expect(currentVersion('OrderPlaced', steps)).toBe(1);
  });

  it('knows no version of a type named like a member of every object', () => {
    expect(currentVersion('constructor')).toBe(1);
    expect(upcast('toString', 1, { a: 1 })).toEqual({ a: 1 });
    expect(Object.keys(upcasters)).not.toContain('constructor');
  });
});
