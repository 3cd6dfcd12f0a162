/**
 * Why nobody was signed in: they or the provider said no; too much time went by, or it was begun in another browser; the
 * provider wants to see them; none of their groups means a role; it does not answer; what it says cannot be trusted.
 */
export type SignInFault = 'denied' | 'over' | 'unseen' | 'no-role' | 'unreachable' | 'untrusted';

/** Nobody is signed in, for a reason that people are told, and one for whoever looks after the installation. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';

  constructor(
    readonly fault: SignInFault,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** The provider did not answer, or only that it cannot. */
export class ProviderSilent extends Error {
  override readonly name = 'ProviderSilent';
}

/** Whether somewhere below it was the provider that did not answer. */
export function isSilence(error: unknown): boolean {
  for (let one = error, depth = 0; one instanceof Error && depth < 8; one = one.cause, depth += 1) {
    if (one instanceof ProviderSilent || one.name === 'TimeoutError') return true;
  }
  return false;
}
