import { groupsIn, personOf, sentenceOfGroups } from './person.ts';
import type { ProviderSettings } from './settings.ts';

const settings = (change: Partial<ProviderSettings> = {}): ProviderSettings => ({
  issuer: 'https://id.example',
  clientId: 'mainstay',
  clientSecret: undefined,
  name: 'Firm',
  scopes: 'openid',
  groupsClaim: 'groups',
  rolesByGroup: new Map([
    ['sales', ['account-manager', 'sales-rep']],
    ['leads', ['sales-manager', 'account-manager']],
  ]),
  colleagueClaim: 'preferred_username',
  colleagues: new Map(),
  publicUrl: 'https://crm.example',
  ...change,
});

const anna = { sub: 'u-1', name: 'Anna', preferred_username: 'anna', groups: ['sales'] };

describe('somebody as a provider tells of them', () => {
  it('has a name, a colleague and the roles of their groups, each once', () => {
    expect(personOf({ ...anna, groups: ['sales', 'leads', 'others'] }, settings())).toEqual({
      subject: 'u-1',
      name: 'Anna',
      login: 'anna',
      colleagueId: 'anna',
      roles: ['account-manager', 'sales-rep', 'sales-manager'],
    });
  });

  it.each([
    [{ name: ' Anna \n Maria ' }, 'Anna Maria'],
    [{ name: 'An\u202Ena' }, 'An\\u202ena'],
    [{ name: '' }, 'anna'],
    [{ name: 7, preferred_username: undefined, email: 'a@x.example' }, 'a@x.example'],
    [{ name: undefined, preferred_username: undefined }, 'u-1'],
    [{ name: 'x'.repeat(300) }, 'x'.repeat(100)],
  ])('is called by what there is of a name: %j', (change, name) => {
    expect(personOf({ ...anna, ...change }, settings()).name).toBe(name);
  });

  it('has no role without a group, and no subject without one', () => {
    expect(personOf({}, settings())).toMatchObject({ subject: '', roles: [], colleagueId: null });
  });
});

describe('groups', () => {
  const nested = { realm_access: { roles: ['a'] }, 'https://firm.example/groups': ['b'], one: 'c' };

  it.each([
    ['realm_access.roles', ['a']],
    ['https://firm.example/groups', ['b']],
    ['one', ['c']],
    ['none', undefined],
    ['one.deeper', undefined],
    ['toString', undefined],
    ['__proto__.constructor', undefined],
  ])('are read from the claim %s', (claim, groups) => {
    expect(groupsIn(nested, claim)).toEqual(groups);
  });

  it('are texts and nothing else, and named as they are alone', () => {
    expect(groupsIn({ groups: ['a', 7, null, { a: 1 }, 'b'] }, 'groups')).toEqual(['a', 'b']);
    expect(groupsIn({ groups: null }, 'groups')).toBeUndefined();
    expect(
      personOf({ ...anna, groups: ['Sales', 'sales ', '__proto__'] }, settings()).roles,
    ).toEqual([]);
  });

  it.each([
    [{}, 'the provider sent no claim groups'],
    [{ groups: [] }, 'no group in groups has a role: there is none'],
    [{ groups: ['a', 'b'] }, 'no group in groups has a role: "a", "b"'],
  ])('that mean no role are named to whoever maps them: %j', (claims, sentence) => {
    expect(sentenceOfGroups(claims, settings())).toBe(sentence);
  });
});

describe('the colleague somebody is', () => {
  const email = { colleagueClaim: 'email', colleagues: new Map([['anna@x.example', 'anna']]) };

  it.each([
    ['no claim is named', {}, { colleagueClaim: undefined }],
    ['the claim is no id', { preferred_username: 'Anna Maria' }, {}],
    ['the claim is no text', { preferred_username: ['anna'] }, {}],
    ['nobody is behind the address', { email: 'other@x.example' }, email],
    [
      'nobody has looked whose address it is',
      { email: 'anna@x.example', email_verified: false },
      email,
    ],
  ])('is nobody where %s', (_, claims, change) => {
    expect(personOf({ ...anna, ...claims }, settings(change)).colleagueId).toBeNull();
  });

  it('is found by their address', () => {
    const claims = { ...anna, email: 'anna@x.example', email_verified: true };
    expect(personOf(claims, settings(email)).colleagueId).toBe('anna');
  });
});
