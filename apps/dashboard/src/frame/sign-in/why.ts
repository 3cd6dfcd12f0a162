import type { SignInFault } from '../../client/session.ts';

/**
 * Why somebody has to sign in: for nothing but that; a link no longer opens; a session was ended; what kept them from
 * coming in by the provider.
 */
export type Why = 'lead' | 'spent' | 'ended' | SignInFault;

/** Makes a link, where Mainstay runs. */
export const LINK_COMMAND = 'npx mainstay link';
