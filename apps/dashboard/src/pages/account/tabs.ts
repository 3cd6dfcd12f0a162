/** The parts of an account's page, in the order they are offered; the address says which is open. */
export const TABS = ['overview', 'people', 'business', 'timeline'] as const;

export type Tab = (typeof TABS)[number];

/** What is shown where the address names none. */
export const FIRST_TAB: Tab = 'overview';
