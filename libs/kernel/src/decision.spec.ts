import { Rejection } from './decision.ts';

describe('a rejection', () => {
  it('says no with a code for programs and a sentence for people', () => {
    const rejection = new Rejection('account-unknown', 'There is no account acme.');

    expect(rejection).toBeInstanceOf(Error);
    expect(rejection).toMatchObject({
      name: 'Rejection',
      code: 'account-unknown',
      message: 'There is no account acme.',
    });
  });
});
