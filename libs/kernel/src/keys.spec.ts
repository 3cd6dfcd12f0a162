import { accountKey, accountOfKey, ownerKey, personKey } from './keys.ts';

describe('the name of a key', () => {
  it('tells an account from its people, and no two people are taken for one', () => {
    const names = [accountKey('acme'), personKey('acme', 'ada'), personKey('acme-ada', 'x')];

    expect(names).toEqual(['acme', 'acme/ada', 'acme-ada/x']);
  });

  it('tells an account from a person of another whose number its own begins with', () => {
    expect(accountKey('K/17')).not.toBe(personKey('K', '17'));
  });

  it('says whose it is', () => {
    const names = [accountKey('K/17'), personKey('K/17', 'ada'), ownerKey('import-1')];
    expect(names.map(accountOfKey)).toEqual(['K/17', 'K/17', undefined]);
  });
});
