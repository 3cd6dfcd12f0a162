import { accountKey, personKey } from './keys.ts';

describe('the name of a key', () => {
  it('tells an account from its people, and no two people are taken for one', () => {
    const names = [accountKey('acme'), personKey('acme', 'ada'), personKey('acme-ada', 'x')];

    expect(names).toEqual(['acme', 'acme/ada', 'acme-ada/x']);
  });
});
