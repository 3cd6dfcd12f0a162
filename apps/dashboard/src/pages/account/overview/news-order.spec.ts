import { inOrderOfNews } from './news-order.ts';

const threats = { groups: ['threats'] } as const;
const people = { groups: ['people', 'contacts'] } as const;
const orders = { groups: ['orders'] } as const;

describe('sections in order of news', () => {
  it('begin with the one whose event is the newest; those without news stay last, as they were', () => {
    const entries = [{ type: 'ContactMade' }, { type: 'OrderPlaced' }, { type: 'ContactMade' }];
    expect(inOrderOfNews([threats, orders, people], entries)).toEqual([people, orders, threats]);
  });

  it('stay as they were while nothing is known, whatever unknown events there are', () => {
    expect(inOrderOfNews([threats, people], [])).toEqual([threats, people]);
    expect(inOrderOfNews([threats, people], [{ type: 'Sung' }])).toEqual([threats, people]);
  });
});
