import type { Wish } from '../page/wish.ts';
import { Drafts } from './drafts.ts';

const wish: Wish = { command: 'LogThreat', accountId: 'acme' };
const DAY_MS = 86_400_000;

function givenStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  };
}

describe('a draft', () => {
  it('is there again with its key, for whoever wrote it and what it is about', () => {
    const storage = givenStorage();
    const drafts = new Drafts(storage, 'anna', () => 0);
    const draft = drafts.begin({ rival: 'Globex' });
    drafts.keep(wish, draft);
    expect(new Drafts(storage, 'anna', () => DAY_MS).find(wish)).toEqual(draft);
    expect(new Drafts(storage, 'ben', () => 0).find(wish)).toBeUndefined();
    expect(drafts.find({ ...wish, accountId: 'globex' })).toBeUndefined();
    expect(drafts.find({ ...wish, corrects: 'E-1' })).toBeUndefined();
  });

  it('is gone once it was sent', () => {
    const drafts = new Drafts(givenStorage(), 'anna', () => 0);
    drafts.keep(wish, drafts.begin({}));
    drafts.drop(wish);
    expect(drafts.find(wish)).toBeUndefined();
  });

  it('is forgotten after a month, and where twenty newer ones are', () => {
    const storage = givenStorage();
    let now = 0;
    const drafts = new Drafts(storage, 'anna', () => now);
    drafts.keep(wish, drafts.begin({}));
    for (let count = 1; count <= 20; count += 1) {
      now = count;
      drafts.keep({ ...wish, accountId: `a-${count}` }, drafts.begin({}));
    }
    expect(drafts.find(wish)).toBeUndefined();
    expect(drafts.find({ ...wish, accountId: 'a-1' })).toBeDefined();
    now = 31 * DAY_MS;
    expect(drafts.find({ ...wish, accountId: 'a-1' })).toBeUndefined();
  });

  it('is begun anew where what is kept is none', () => {
    const broken = new Drafts({ getItem: () => '{', setItem: () => undefined }, 'anna', () => 0);
    expect(broken.find(wish)).toBeUndefined();
  });

  it('has a key and an id of its own', () => {
    const drafts = new Drafts(givenStorage(), 'anna', () => 0);
    const [one, other] = [drafts.begin({}), drafts.begin({})];
    expect(one.key).not.toBe(other.key);
    expect(one.newId).toMatch(/^P-[0-9A-HJKMNP-TV-Z]{10}$/);
  });
});
