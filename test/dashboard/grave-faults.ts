import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What a page does to whoever cannot see it, or not well, with the elements. */
type Faults = readonly (readonly [rule: string, elements: string[]])[];

const GRAVE = ['serious', 'critical'];
/** As much of an element as tells which it is. */
const TOLD_LENGTH = 300;

export const allFaults = (page: Page): Promise<Faults> => faultsOf(page, () => true);

/** What is serious of it. */
export const graveFaults = (page: Page): Promise<Faults> =>
  faultsOf(page, (impact) => GRAVE.includes(impact));

async function faultsOf(page: Page, counts: (impact: string) => boolean): Promise<Faults> {
  const { violations } = await lookingAt(page).analyze();
  return violations
    .filter(({ impact }) => counts(impact ?? ''))
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, TOLD_LENGTH))]);
}

/** In one go and without what passed: frames, which the page has none of, and lists of all that is well cost ten times as much. */
const lookingAt = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
