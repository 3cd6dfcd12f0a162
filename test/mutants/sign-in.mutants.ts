import type { Mutant } from './mutant.ts';

const OIDC = ['test/api/oidc.processes.spec.ts'];
const FORGED = ['test/api/forged-tokens.processes.spec.ts'];

/** Nobody is somebody else, and whoever is locked out at the provider is out. */
export const signIn: readonly Mutant[] = [
  {
    name: 'word-of-the-provider-holds-for-ever',
    file: 'libs/access/src/access.ts',
    text: 'vouchedAtMs === undefined || vouchedAtMs + VOUCHED_MS > nowMs',
    becomes: 'vouchedAtMs === undefined || vouchedAtMs > 0',
    breaks: 'Whoever is locked out while the provider does not answer stays in.',
    specs: ['libs/access/src/access.spec.ts'],
  },
  {
    name: 'no-role-stays-in',
    file: 'libs/access/src/provider/renewals.ts',
    text: 'if (roles.length === 0)',
    becomes: 'if (roles.length < 0)',
    breaks: 'Whoever loses their last group keeps a session.',
    specs: OIDC,
  },
  {
    name: 'session-outlives-what-is-refused',
    file: 'libs/access/src/provider/renewals.ts',
    text: 'if (ENDS.has(said.fault)) {',
    becomes: 'if (ENDS.has(said.fault) && ENDS.size === 0) {',
    breaks: 'Whoever is locked out at the provider stays in until its last word is too old.',
    specs: OIDC,
  },
  {
    name: 'namesakes-are-one',
    file: 'libs/access/src/provider/provided-sessions.ts',
    text: 'if (actor.id === id) return',
    becomes: 'if (actor.name === one) return',
    breaks: 'Whoever calls themselves as somebody else acts in their name.',
    specs: OIDC,
  },
  {
    name: 'sign-outs-shown-again',
    file: 'libs/access/src/provider/provided-sessions.ts',
    text: 'meant.has(id) && createdAtMs < before',
    becomes: 'meant.has(id)',
    breaks: 'A word of an earlier sign-out, shown again, ends sessions begun since.',
    specs: FORGED,
  },
  {
    name: 'nonce-not-compared',
    file: 'libs/access/src/provider/token-rules.ts',
    text: "claims['nonce'] === expected.nonce ? undefined : 'nonce'",
    becomes: 'undefined',
    breaks: 'A token of another sign-in is believed.',
    specs: FORGED,
  },
  {
    name: 'made-for-others',
    file: 'libs/access/src/provider/token-rules.ts',
    text: 'if (azp !== undefined) return azp === clientId;',
    becomes: 'if (azp !== undefined) return true;',
    breaks: 'A token that was made for another client is believed.',
    specs: FORGED,
  },
  {
    name: 'claims-said-twice',
    file: 'libs/access/src/provider/token-verifier.ts',
    text: "if (hasTwins(json)) throw new TokenUntrusted('twins');",
    becomes: '',
    breaks: 'Of claims that are there twice the last counts, whichever others looked at.',
    specs: FORGED,
  },
  {
    name: 'reads-of-auditors-not-noted',
    file: 'apps/api/src/access/reads/audited-reads.ts',
    text: "if (!roles.includes('auditor')) return;",
    becomes: "if (roles.join() !== 'auditor') return;",
    breaks: 'An auditor with a second role reads unseen.',
    specs: ['test/api/reads.processes.spec.ts'],
  },
];
