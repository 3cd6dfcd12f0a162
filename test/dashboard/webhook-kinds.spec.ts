import { FAILURES } from '#notify/endpoint';
import { KINDS } from '#notify/kinds';
import { KINDS as SHOWN, kindShown } from '../../apps/dashboard/src/pages/webhooks/kinds.ts';
import { webhooksEn } from '../../apps/dashboard/src/pages/webhooks/webhooks.en.ts';

describe('what webhooks are told of', () => {
  it('is the same on the page and in the server', () => {
    expect(SHOWN).toEqual(KINDS);
  });

  it('is called by its name, and what a later server tells by none', () => {
    expect(kindShown('duty.due')).toBe('duty.due');
    expect(kindShown('webhook.test')).toBe('webhook.test');
    expect(kindShown('moon.full')).toBe('other');
  });
});

it('whatever a delivery can meet has its sentence', () => {
  const lacking = FAILURES.filter((code) => !Object.hasOwn(webhooksEn, `webhooks.failure.${code}`));
  expect(lacking).toEqual([]);
});
