/** What another system is called, in characters. */
export const SYSTEM_MAX = 64;
