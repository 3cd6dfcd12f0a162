import { joined } from './input.ts';

describe('the input of a command', () => {
  it('is the body and what the address names', () => {
    expect(joined({ name: 'Acme' }, { accountId: 'a-1' })).toEqual({
      name: 'Acme',
      accountId: 'a-1',
    });
    expect(joined(undefined, { accountId: 'a-1' })).toEqual({ accountId: 'a-1' });
  });

  it('may say twice what is the same', () => {
    expect(joined({ accountId: 'a-1' }, { accountId: 'a-1' })).toEqual({ accountId: 'a-1' });
  });

  it('may not contradict itself', () => {
    expect(() => joined({ accountId: 'a-2' }, { accountId: 'a-1' })).toThrow('contradicts');
  });

  it.each([[[]], ['text'], [7], [true]])('is no object when it is %j', (body) => {
    expect(() => joined(body, {})).toThrow('JSON object');
  });
});
