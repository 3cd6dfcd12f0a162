import type { Identity, Issued } from '../access.ts';
import type { Actor } from '../access-store.ts';
import { newId, secretHashOf } from '../secret.ts';
import { personOf, sentenceOfGroups, type Person } from './person.ts';
import type { ProviderParts } from './provider-parts.ts';
import type { Pending, Provider } from './provider.ts';
import { refusedBy } from './refused-by.ts';
import { SignInRefused } from './refusals.ts';
import { Renewals } from './renewals.ts';
import { sealTokens, unsealTokens } from './sealed-tokens.ts';
import { TOLERANCE_SECONDS } from './token-rules.ts';
import { subjectOf } from './vouching.ts';

/** Somebody who signs in has so long. */
export const PENDING_MS = 600_000;
/** People of one name are told apart by numbers up to this. */
const NAMESAKES_MAX = 1_000;

/** Sessions of people for whom a provider of identities vouches, again and again. */
export class ProvidedSessions {
  readonly #renewals: Renewals;

  constructor(private readonly parts: ProviderParts) {
    this.#renewals = new Renewals(parts);
  }

  get provider(): Provider {
    return this.parts.provider;
  }

  /** A session for who came back from the provider. @throws SignInRefused */
  async signIn(cameTo: string, pending: Pending): Promise<Issued> {
    const { provider, access, store, clock } = this.parts;
    if (clock.nowMs() - pending.beganAtMs > PENDING_MS) {
      throw new SignInRefused('over', 'It took longer than ten minutes');
    }
    const said = await provider.finish(cameTo, pending).catch(refuse);
    const person = personOf(said.claims, provider.settings);
    if (person.roles.length === 0) {
      throw new SignInRefused('no-role', sentenceOfGroups(said.claims, provider.settings));
    }
    const actor = await this.#actorOf(person);
    await this.#allow(actor, person);
    const issued = await access.openSession(actor);
    const { sid } = said.claims;
    await store.keepVouching({
      sessionId: issued.id,
      subject: this.#subjectOf(person.subject),
      providerSession: typeof sid === 'string' ? sid : null,
      vouchedAtMs: clock.nowMs(),
      askedAtMs: null,
      sealedTokens: sealTokens(issued.secret, said.tokens),
    });
    return issued;
  }

  /** Who a session stands for, once the provider was asked again where that is due. */
  identify(secret: string): Promise<Identity | undefined> {
    return this.#renewals.identify(secret);
  }

  /** Ends a session here; answers where to end it at the provider as well, if it can be. */
  async signOut(secret: string): Promise<string | undefined> {
    const { access, store, provider, ended } = this.parts;
    const session = await store.find('session', secretHashOf(secret));
    const vouching = session && (await store.vouching(session.id));
    await access.endSession(secret);
    ended();
    if (!vouching) return undefined;
    const { refreshToken, idToken } = unsealTokens(secret, vouching.sealedTokens);
    try {
      const url = await provider.signOutUrl(idToken);
      // Nobody waits for it: here it opens nothing any more.
      if (refreshToken !== undefined) void provider.revoke(refreshToken).catch(() => undefined);
      return url;
    } catch {
      return undefined;
    }
  }

  /** Ends the sessions that a word of the provider is about. @throws SignInRefused */
  async endSignedOut(logoutToken: string): Promise<void> {
    const { provider, store, access, ended } = this.parts;
    const { sub, sid, iat } = await provider.signedOut(logoutToken).catch(refuse);
    const vouchings = await store.vouchingsOf(this.#subjectOf(String(sub)));
    const meant = new Set(
      vouchings
        .filter(({ providerSession }) => sid === undefined || providerSession === sid)
        .map(({ sessionId }) => sessionId),
    );
    // A word that is shown a second time must not end what was begun after it; clocks may differ.
    const before = (Number(iat) + TOLERANCE_SECONDS) * 1_000;
    const sessions = (await store.list('session')).filter(
      ({ id, createdAtMs }) => meant.has(id) && createdAtMs < before,
    );
    if ((await access.revokeSessions(sessions.map(({ id }) => id))) > 0) ended();
  }

  async #allow({ id }: Actor, { colleagueId, roles }: Person): Promise<void> {
    await this.parts.store.allow({ actorId: id }, { colleagueId, roles });
  }

  /** Always the same for whom the provider calls the same; never somebody whose name they happen to have. */
  async #actorOf({ subject, name, login }: Person): Promise<Actor> {
    const { store } = this.parts;
    const called = this.#subjectOf(subject);
    const known = await store.actorOfSubject(called);
    if (known) return known;
    for (const one of namesOf(name, login)) {
      const id = newId();
      const actor = await store.obtainActor({ id, name: one, kind: 'person' });
      if (actor.id === id) return store.nameSubject(called, actor);
    }
    throw new Error('So many people have one name that they cannot be told apart.');
  }

  #subjectOf(subject: string): string {
    return subjectOf(this.parts.provider.settings.issuer, subject);
  }
}

/** @throws SignInRefused */
function refuse(error: unknown): never {
  throw refusedBy(error);
}

/** Names to be told apart by, the plain one first. */
function* namesOf(name: string, login: string | undefined): Generator<string> {
  yield name;
  if (login !== undefined && login !== name) yield `${name} (${login})`;
  for (let nth = 2; nth < NAMESAKES_MAX; nth += 1) yield `${name} (${String(nth)})`;
}
