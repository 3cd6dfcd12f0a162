import { orderOf, orderSearch, type Directions } from './list-order.ts';

const directions: Directions<'name' | 'decisionOn'> = { name: 'asc', decisionOn: 'desc' };

describe('the order of a list', () => {
  it('is what its address says, as far as that can be read', () => {
    expect(orderSearch({ sort: 'name', direction: 'desc' }, directions)).toEqual({
      sort: 'name',
      direction: 'desc',
    });
    expect(orderSearch({ sort: 'toString', direction: 'up' }, directions)).toEqual({});
  });

  it('is the usual one where nothing is said, each column its own way round', () => {
    expect(orderOf({}, directions, 'decisionOn')).toEqual({
      sort: 'decisionOn',
      direction: 'desc',
    });
    expect(orderOf({ sort: 'name' }, directions, 'decisionOn').direction).toBe('asc');
    expect(orderOf({ direction: 'asc' }, directions, 'decisionOn').direction).toBe('asc');
  });
});
