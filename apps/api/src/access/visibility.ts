import type { Role } from '#access/roles';
import type { Sight } from '../config/config.ts';
import { seesAll } from './reach.ts';

/** Which accounts are seen by whom: all by everybody who is let in, or each by those who have to do with it. */
export class Visibility {
  constructor(private readonly sight: Sight) {}

  get isAll(): boolean {
    return this.sight === 'all';
  }

  /** Whether somebody of these roles sees every account. */
  showsAllTo(roles: readonly Role[]): boolean {
    return this.isAll || seesAll(roles);
  }
}
