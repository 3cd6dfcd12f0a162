import { Faults } from './faults.ts';

describe('faults that were found', () => {
  it('are told kind by kind, each the first few and how many more there are', () => {
    const faults = new Faults();
    for (let n = 1; n <= 7; n += 1) faults.add('revision', `revision ${n}`);
    faults.add('key', 'the key acme is missing');

    expect(faults.sentences()).toEqual([
      ...[1, 2, 3, 4, 5].map((n) => `revision ${n}`),
      'and 2 more of that kind',
      'the key acme is missing',
    ]);
  });

  it('are none where none was found', () => {
    expect(new Faults().sentences()).toEqual([]);
  });
});
