import type { Page } from 'playwright-core';

/** As fast as a hand turns a wheel for long. */
const PX_PER_S = 3_000;
const SECONDS = 4;
/** A frame that comes so late leaves one out. */
const LATE_MS = 25;

export interface Scrolled {
  /** Of the frames, in percent. */
  readonly latePercent: number;
  readonly longestMs: number;
}

/** Scrolls a list down at the speed of a hand, and looks when frames come. */
export async function scrolled(page: Page): Promise<Scrolled> {
  const gaps = await page.evaluate<readonly number[]>(`new Promise((resolve) => {
    const content = document.getElementById('content');
    const gaps = [];
    let begun, before;
    const frame = (now) => {
      begun ??= now;
      if (before !== undefined) gaps.push(now - before);
      before = now;
      content.scrollTop = (now - begun) / 1000 * ${PX_PER_S};
      if (now - begun < ${SECONDS * 1_000}) requestAnimationFrame(frame);
      else resolve(gaps);
    };
    requestAnimationFrame(frame);
  })`);
  const late = gaps.filter((gap) => gap > LATE_MS).length;
  return { latePercent: (100 * late) / gaps.length, longestMs: Math.max(...gaps) };
}
