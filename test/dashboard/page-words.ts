import type { Page } from 'playwright-core';

/** A text on the page, and whether its end can be seen. */
export interface WordsOnPage {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * All texts that can be read on the page, and whether something cuts their ends off for good: three dots may stand
 * where the whole is in a tip.
 */
export const wordsOn = (page: Page): Promise<readonly WordsOnPage[]> =>
  page.evaluate<readonly WordsOnPage[]>(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.data.trim();
      const holder = node.parentElement;
      if (!text || !holder.checkVisibility({ visibilityProperty: true }) || holder.closest('.unseen, kbd, code, pre, script, style')) continue;
      const range = document.createRange();
      range.setStart(node, node.data.trimEnd().length - 1);
      range.setEnd(node, node.data.trimEnd().length);
      const end = range.getBoundingClientRect();
      let isCut = false;
      for (let box = holder; box && box !== document.body; box = box.parentElement) {
        const { overflowX, position, textOverflow } = getComputedStyle(box);
        // Somebody can scroll there, or reads the whole in its tip.
        if (overflowX === 'auto' || overflowX === 'scroll') break;
        if (textOverflow === 'ellipsis' && box.closest('[data-tip]')) break;
        if (overflowX === 'hidden' || overflowX === 'clip') {
          const { left, right } = box.getBoundingClientRect();
          if (end.width > 0 && (end.right > right + 2 || end.left < left - 2)) isCut = true;
        }
        if (position === 'fixed') break;
      }
      found.push({ text, isCut });
    }
    for (const one of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      if (!one.checkVisibility()) continue;
      for (const name of ['aria-label', 'placeholder', 'title']) {
        const text = one.getAttribute(name);
        if (text) found.push({ text, isCut: false });
      }
    }
    return found;
  })()`);

/** Texts of ours stand in brackets in the language of nobody; what is left over when they are gone is not translated. */
export const untranslatedIn = (text: string, known: ReadonlySet<string>): readonly string[] => {
  let left = text;
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replaceAll(/\[[^[\]]*\]/g, ' ');
  }
  return left.split(/[\s,.:;()/–·]+/).filter((word) => /\p{L}{3,}/u.test(word) && !known.has(word));
};
