import { parse } from '@formatjs/icu-messageformat-parser';
import { accountEn } from '../pages/account/account.en.ts';
import { becauseEn } from '../pages/account/why/because.en.ts';
import { timelineEn } from '../pages/account/timeline/timeline.en.ts';
import { portfolioEn } from '../pages/portfolio/portfolio.en.ts';
import { shellEn } from '../frame/frame.en.ts';
import { welcomeEn } from '../pages/portfolio/welcome/welcome.en.ts';
import { sharedEn } from './common.en.ts';

const areas: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  accountEn,
  becauseEn,
  timelineEn,
  portfolioEn,
  shellEn,
  welcomeEn,
  sharedEn,
};

describe('the texts of the page', () => {
  it.each(Object.entries(areas))('%s can all be read as messages', (_name, texts) => {
    for (const [id, text] of Object.entries(texts)) {
      expect(() => ({ id, parsed: parse(text) })).not.toThrow();
    }
  });

  it('have names of their own, whichever part they belong to', () => {
    const names = Object.values(areas).flatMap((texts) => Object.keys(texts));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
