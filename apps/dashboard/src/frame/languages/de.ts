import type { Texts } from '../../parts/texts/text.ts';
import { joined } from './joined.ts';

/** All texts of the page in this language, whichever part they belong to: one file to fetch. */
export const textsDe = joined(
  import.meta.glob<Texts>('../../**/*.de.ts', { eager: true, import: 'default' }),
);
