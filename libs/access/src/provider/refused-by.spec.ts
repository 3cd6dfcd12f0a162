import { refusedBy } from './refused-by.ts';
import { ProviderSilent, SignInRefused } from './refusals.ts';
import { subjectOf, subjectWithin } from './vouching.ts';

const saying = (error: string) => Object.assign(new Error('x'), { error });

describe('why somebody was not signed in', () => {
  it.each([
    [saying('access_denied'), 'denied'],
    [saying('login_required'), 'unseen'],
    [saying('invalid_grant'), 'over'],
    [saying('invalid_client'), 'unreachable'],
    [saying('constructor'), 'unreachable'],
    [new ProviderSilent('no answer'), 'unreachable'],
    [new Error('a', { cause: new Error('b', { cause: new ProviderSilent('c') }) }), 'unreachable'],
    [Object.assign(new Error('x'), { name: 'TimeoutError' }), 'unreachable'],
    [new Error('unexpected claim'), 'untrusted'],
    [undefined, 'untrusted'],
    [new SignInRefused('no-role', 'x'), 'no-role'],
  ])('%s is %s', (error, fault) => {
    expect(refusedBy(error).fault).toBe(fault);
  });
});

describe('whom a provider means', () => {
  it('is told apart by its address, with or without a slash at the end', () => {
    const subject = subjectOf('https://id.example/', 'u-1');
    expect(subject).toBe(subjectOf('https://id.example', 'u-1'));
    expect(subjectWithin('https://id.example', subject)).toBe('u-1');
    expect(subjectWithin('https://other.example', subject)).toBeUndefined();
  });
});
