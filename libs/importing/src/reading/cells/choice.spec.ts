import { BUYING_ROLES, STANCES } from '#events/people/people.events';
import { CONTACT_KINDS, DIRECTIONS } from '#events/contacts/contacts.events';
import { SEVERITIES } from '#events/competition/competition.events';
import { LOSS_REASONS } from '#events/accounts/accounts.events';
import { choiceIn } from './choice.ts';

describe('a word of a choice', () => {
  it.each([
    ['Call', CONTACT_KINDS, 'call'],
    ['Phone call', CONTACT_KINDS, 'call'],
    ['email', CONTACT_KINDS, 'mail'],
    ['E-Mail', CONTACT_KINDS, 'mail'],
    ['Termin', CONTACT_KINDS, 'meeting'],
    ['Outbound', DIRECTIONS, 'outbound'],
    ['incoming', DIRECTIONS, 'inbound'],
    ['Serious', SEVERITIES, 'serious'],
    ['HIGH', SEVERITIES, 'serious'],
    ['Medium', SEVERITIES, 'moderate'],
    ['Senior Executive', BUYING_ROLES, 'senior-executive'],
    ['END_USER', BUYING_ROLES, 'user'],
    ['Promoter', STANCES, 'supporter'],
    ['Went to competitor', LOSS_REASONS, 'competitor'],
  ])('may be %s', (text, choices, word) => {
    expect(choiceIn(text, choices)).toBe(word);
  });

  it.each(['', '?!', 'toString', '__proto__', 'fax', 'minor'])('is none of others: %j', (text) => {
    expect(choiceIn(text, CONTACT_KINDS)).toBeUndefined();
  });
});
