import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const GRAVE = ['serious', 'critical'];

/** What a page does to whoever cannot see it, or not well: what is serious of it, with the elements. */
export async function graveFaults(page: Page): Promise<readonly (readonly [string, string[]])[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
