import { isSilence, SignInRefused, type SignInFault } from './refusals.ts';

/** What errors of OAuth say, by their names in RFC 6749 and OpenID Connect Core. */
const FAULTS: ReadonlyMap<string, SignInFault> = new Map([
  ['access_denied', 'denied'],
  ['login_required', 'unseen'],
  ['interaction_required', 'unseen'],
  ['consent_required', 'unseen'],
  ['account_selection_required', 'unseen'],
  // A code or a refresh token that is used up, too old or taken back.
  ['invalid_grant', 'over'],
]);

/** What a failure of talking to the provider means for whoever wants in. */
export function refusedBy(error: unknown): SignInRefused {
  if (error instanceof SignInRefused) return error;
  if (isSilence(error)) return refused('unreachable', error);
  const said = (error as { readonly error?: unknown } | null)?.error;
  if (typeof said === 'string') {
    // What it says of our own settings, such as `invalid_client`, is for whoever made them; people can only come back later.
    return refused(FAULTS.get(said) ?? 'unreachable', error, said);
  }
  return refused('untrusted', error);
}

function refused(fault: SignInFault, cause: unknown, said?: string): SignInRefused {
  const reason = said ?? (cause instanceof Error ? `${cause.name}: ${cause.message}` : 'unknown');
  return new SignInRefused(fault, reason, { cause });
}
