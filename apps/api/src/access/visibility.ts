import type { Sight } from '../config/config.ts';

/** Which accounts are seen by whom: all by everybody who is let in, or each by those who have to do with it. */
export class Visibility {
  constructor(private readonly sight: Sight) {}

  get isAll(): boolean {
    return this.sight === 'all';
  }
}
