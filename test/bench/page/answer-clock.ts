import type { Page } from 'playwright-core';

/** How soon a click or a key was answered, in milliseconds from the event. */
export interface Answered {
  /** Until the first frame that shows something else. */
  readonly visibleMs: number;
  /** Until all that was asked for is there. */
  readonly wholeMs: number;
}

/** What somebody does on the page, and by what one sees that it is done: an expression in the page. */
export interface Step {
  readonly what: string;
  readonly act: (page: Page) => Promise<unknown>;
  readonly done: string;
}

/**
 * A clock in the page itself: asking from outside would measure how often is asked. It starts with the first click or
 * key, and sees the first frame after anything changed. What a hint does as the pointer comes is before that.
 */
export const ANSWER_CLOCK = `
  globalThis.beginAnswer = (isDone) => { globalThis.answer = new Promise((resolve, reject) => {
    let at, visibleMs;
    const begin = (event) => { at ??= event.timeStamp; };
    const kinds = ['click', 'keydown'];
    for (const kind of kinds) addEventListener(kind, begin, { capture: true, once: true });
    const afterFrame = (tell) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = tell;
      port2.postMessage(0);
    });
    const watch = new MutationObserver(() => {
      if (at === undefined) return;
      watch.disconnect();
      afterFrame(() => { visibleMs = performance.now() - at; });
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const late = setTimeout(() => { reject(new Error('Nothing came of it.')); }, 30_000);
    const look = () => {
      if (visibleMs === undefined || !isDone()) return requestAnimationFrame(look);
      clearTimeout(late);
      for (const kind of kinds) removeEventListener(kind, begin, { capture: true });
      resolve({ visibleMs, wholeMs: performance.now() - at });
    };
    requestAnimationFrame(look);
  }); };`;

/** Takes a step, and waits until it is done. The clock must be there before the key is. */
export async function answered(page: Page, { what, act, done }: Step): Promise<Answered> {
  await page.evaluate(`beginAnswer(() => ${done})`);
  await act(page);
  return page.evaluate<Answered>('answer').catch((error: unknown) => {
    throw new Error(`${what}: there is no ${done}`, { cause: error });
  });
}
