import { pause } from '#kernel/pause';
import type { Identity } from '../access.ts';
import type { Credential } from '../access-store.ts';
import { secretHashOf } from '../secret.ts';
import { personOf, sentenceOfGroups } from './person.ts';
import type { ProviderParts } from './provider-parts.ts';
import type { SaidAgain } from './provider.ts';
import { refusedBy } from './refused-by.ts';
import { SignInRefused, type SignInFault } from './refusals.ts';
import { sealTokens, unsealTokens, type RenewableTokens } from './sealed-tokens.ts';
import { subjectWithin, VOUCHED_MS, type Vouching } from './vouching.ts';

/** The provider is asked again so long after its last word, so that there is time for an outage. */
const ASK_AGAIN_MS = VOUCHED_MS / 3;
/** Whoever asks has an answer by then, or was ended. */
const ASKING_MS = 20_000;
/** A provider that did not answer is left alone for a while. */
const SILENT_MS = 10_000;
const LOOK_EVERY_MS = 50;

/** What ends a session; anything else leaves it until the last word for it is too old. */
const ENDS: ReadonlySet<SignInFault> = new Set(['denied', 'over', 'no-role', 'untrusted']);

/** What the provider is asked again with, and of whom. */
interface Question {
  readonly tokens: RenewableTokens;
  readonly subject: string;
}

/** Asks a provider again for its word on sessions, as they are used. */
export class Renewals {
  readonly #running = new Map<string, Promise<void>>();
  #silentUntilMs = 0;

  constructor(private readonly parts: ProviderParts) {}

  /** Who a session stands for; where the provider gave its word some minutes ago, it is asked again first. */
  async identify(secret: string): Promise<Identity | undefined> {
    const { access, store, clock } = this.parts;
    const identity = await access.identify('session', secret);
    if (identity && !this.#isDue(identity.vouchedAtMs)) return identity;
    const session = await store.find('session', secretHashOf(secret));
    if (!session || !this.#isDue(session.vouchedAtMs)) return identity;
    if (session.expiresAtMs !== null && session.expiresAtMs <= clock.nowMs()) return undefined;
    await this.#renewed(secret, session);
    return access.identify('session', secret);
  }

  #isDue(vouchedAtMs: number | undefined): boolean {
    return vouchedAtMs !== undefined && this.parts.clock.nowMs() - vouchedAtMs >= ASK_AGAIN_MS;
  }

  /** All requests of a session wait for one question. */
  async #renewed(secret: string, session: Credential): Promise<void> {
    const running = this.#running.get(session.id) ?? this.#renew(secret, session);
    this.#running.set(session.id, running);
    try {
      await running;
    } finally {
      this.#running.delete(session.id);
    }
  }

  async #renew(secret: string, session: Credential): Promise<void> {
    const { store, clock } = this.parts;
    const nowMs = clock.nowMs();
    if (nowMs < this.#silentUntilMs) return;
    const vouching = await store.vouching(session.id);
    if (!vouching || !this.#isDue(vouching.vouchedAtMs)) return;
    const question = this.#questionOf(secret, vouching);
    // Without a way to ask, the word stands until its time is over, and the browser fetches another.
    if (!question) return;
    if (await store.claimVouching(session.id, nowMs, nowMs - ASKING_MS)) {
      await this.#askAgain(secret, session, vouching, question);
    } else await this.#untilAsked(session.id);
  }

  #questionOf(secret: string, vouching: Vouching): Question | undefined {
    const { refreshToken, idToken } = unsealTokens(secret, vouching.sealedTokens);
    const subject = subjectWithin(this.parts.provider.settings.issuer, vouching.subject);
    if (refreshToken === undefined || subject === undefined) return undefined;
    return { tokens: { refreshToken, idToken }, subject };
  }

  async #askAgain(
    secret: string,
    session: Credential,
    vouching: Vouching,
    question: Question,
  ): Promise<void> {
    const { store, access, ended, clock, warn } = this.parts;
    const said = await this.#saidAgain(session, question);
    if (!(said instanceof SignInRefused)) {
      await store.keepVouching({
        ...vouching,
        vouchedAtMs: clock.nowMs(),
        askedAtMs: null,
        sealedTokens: sealTokens(secret, said.tokens),
      });
      return;
    }
    warn(`The provider did not vouch for a session again: ${said.message}`);
    if (ENDS.has(said.fault)) {
      await access.revokeSessions([session.id]);
      ended();
      return;
    }
    this.#silentUntilMs = clock.nowMs() + SILENT_MS;
    await store.keepVouching({ ...vouching, askedAtMs: null });
  }

  /** What the provider says now, with the roles it means already granted. */
  async #saidAgain(
    { actor }: Credential,
    { tokens, subject }: Question,
  ): Promise<SaidAgain | SignInRefused> {
    const { store, provider } = this.parts;
    const said = await provider.again(tokens, subject).catch(refusedBy);
    if (said instanceof SignInRefused || !said.claims) return said;
    const { colleagueId, roles } = personOf(said.claims, provider.settings);
    if (roles.length === 0)
      return new SignInRefused('no-role', sentenceOfGroups(said.claims, provider.settings));
    await store.allow({ actorId: actor.id }, { colleagueId, roles });
    return said;
  }

  /** Another process asks; whichever answer it has stands in the store. */
  async #untilAsked(sessionId: string): Promise<void> {
    const limit = AbortSignal.timeout(ASKING_MS / 2);
    while (!limit.aborted) {
      const vouching = await this.parts.store.vouching(sessionId);
      if (!vouching || vouching.askedAtMs === null) return;
      await pause(LOOK_EVERY_MS, limit);
    }
  }
}
