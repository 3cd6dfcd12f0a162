import type { Texts } from '../../parts/texts/text.ts';

/** The texts of several files as one. */
export const joined = (files: Readonly<Record<string, Texts>>): Texts =>
  Object.fromEntries(Object.values(files).flatMap((texts) => Object.entries(texts)));
