import { modelIdOf } from './projection.ts';

describe('the identity of a read model', () => {
  it('is its name, its version and the zone its days are counted in', () => {
    const loyalty = { name: 'loyalty', version: 2 };

    expect(modelIdOf(loyalty, 'Europe/Berlin')).toBe('loyalty@2/Europe/Berlin');
    expect(modelIdOf(loyalty, 'UTC')).not.toBe(modelIdOf(loyalty, 'Europe/Berlin'));
  });
});
