import type { QueryBus } from '@nestjs/cqrs';
import { DutiesNowQuestion } from '#insights/asking/questions/duties-now.question';
import { JudgedNowQuestion } from '#insights/asking/questions/judged-now.question';
import { ReachedQuestion } from '#insights/asking/questions/reached.question';
import type { Clock } from '#kernel/clock';
import type { EventStore, StoredEvent } from '#kernel/event-store';
import { dayOf, instantOf } from '#kernel/time';
import type { Kind } from '#notify/kinds';
import type { Message } from '#notify/message';
import { BANDS_SCOPE, BASIS, bandsToTell } from '#notify/telling/bands';
import { cursorAfter, positionIn } from '#notify/telling/cursor';
import { DIGEST_DAY, DIGEST_SCOPE, digestStep } from '#notify/telling/digests';
import { BEGUN, DUTIES_SCOPE, dutiesToTell } from '#notify/telling/duties';
import { factMessages } from '#notify/telling/facts';
import type { Mark, Telling, WebhookStore } from '#notify/webhook-store';
import { perPersonReportsAreOn } from '../access/figures-by-person.ts';
import type { Ledger } from '../stores/ledger.ts';
import type { Digests } from './digests.ts';
import { hourIn } from './hour-in.ts';

const PAGE = 500;
/** The read side is waited for so long; what it lacks is told in a later round. */
const REACHED_MAX_MS = 2_000;

export interface TellerParts {
  readonly store: WebhookStore;
  readonly events: EventStore;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly questions: QueryBus;
  readonly digests: Digests;
  readonly digestHour: number;
  readonly scanEveryMs: number;
}

/**
 * Finds out what there is to tell, and puts it in order: what is recorded in the log, what stands today, and the
 * day's digests. Each telling is written with what is remembered of it, so that a server that is killed goes on
 * where it was.
 */
export class Teller {
  #cursor: string | undefined;
  #duties: ReadonlyMap<string, string> | undefined;
  #bands: ReadonlyMap<string, string> | undefined;
  /** At which position and day accounts were looked at last, and when. */
  #looked: { readonly at: string; readonly ms: number } | undefined;

  constructor(private readonly parts: TellerParts) {}

  /** From a cursor that was read before what is wanted was. @throws MovedOn when another process tells as well */
  async round(cursor: string | undefined, wanted: ReadonlySet<Kind>): Promise<void> {
    this.#cursor = cursor;
    if (wanted.size === 0) {
      await this.#end();
      return;
    }
    const position = await this.#tellFacts(wanted);
    await this.#tellStanding(wanted, position);
    await this.#tellDigests(wanted, position);
  }

  /** Nobody listens: what was remembered would be told as news much later. */
  async #end(): Promise<void> {
    if (positionIn(this.#cursor) === undefined) return;
    await this.#tell(undefined, [], [], [DUTIES_SCOPE, BANDS_SCOPE, BASIS.scope, DIGEST_SCOPE]);
    this.#forget();
  }

  async #tellFacts(wanted: ReadonlySet<Kind>): Promise<number> {
    const { events, ledger } = this.parts;
    const head = await events.head();
    // A ledger that was restored may end before the place where it was left.
    let position = Math.min(positionIn(this.#cursor) ?? head, head);
    for (;;) {
      const page: readonly StoredEvent[] = await events.readAll({ after: position, limit: PAGE });
      const last = page.at(-1);
      if (!last) return position;
      ({ position } = last);
      await this.#tell(position, factMessages(page, wanted, ledger.ledgerId), []);
    }
  }

  /** Duties and bands: they come from days as well as from events, and change with either. */
  async #tellStanding(wanted: ReadonlySet<Kind>, position: number): Promise<void> {
    const { clock, ledger, questions, scanEveryMs } = this.parts;
    const nowMs = clock.nowMs();
    const kinds = ['duty.due', 'account.band-changed'] as const;
    const at = [
      position,
      dayOf(instantOf(nowMs), ledger.zone),
      ...kinds.map((k) => wanted.has(k)),
    ].join(' ');
    if (this.#looked?.at === at) return;
    if (this.#looked && Math.abs(nowMs - this.#looked.ms) < scanEveryMs) return;
    await questions.execute(new ReachedQuestion(position, REACHED_MAX_MS));
    await this.#tellDuties(wanted.has('duty.due'), position);
    await this.#tellBands(wanted.has('account.band-changed'), position);
    this.#looked = { at, ms: nowMs };
  }

  async #tellDuties(isWanted: boolean, position: number): Promise<void> {
    const { store, clock, ledger, questions } = this.parts;
    const told = (this.#duties ??= await store.marks(DUTIES_SCOPE));
    const hasBegun = told.has(BEGUN);
    if (!isWanted) {
      this.#duties = new Map();
      if (hasBegun) await this.#tell(position, [], [], [DUTIES_SCOPE]);
      return;
    }
    const standing = await questions.execute(new DutiesNowQuestion());
    // Whoever a webhook tells is somebody else.
    const isNamed = await perPersonReportsAreOn(questions);
    const shown = isNamed ? standing : standing.map((duty) => ({ ...duty, ownerId: null }));
    const { messages, marks } = dutiesToTell(shown, told, ledger.ledgerId, clock.nowMs());
    if (marks.length > 0) await this.#tell(position, messages, marks);
    this.#duties = withMarks(told, marks);
  }

  async #tellBands(isWanted: boolean, position: number): Promise<void> {
    const { store, clock, ledger, questions } = this.parts;
    const basis = (await store.marks(BASIS.scope)).get(BASIS.key);
    if (!isWanted) {
      this.#bands = undefined;
      if (basis !== undefined) await this.#tell(position, [], [], [BANDS_SCOPE, BASIS.scope]);
      return;
    }
    const told = (this.#bands ??= await store.marks(BANDS_SCOPE));
    const judged = await questions.execute(new JudgedNowQuestion());
    const found = bandsToTell(judged, told, basis, ledger.ledgerId, clock.nowMs());
    if (found.marks.length > 0) await this.#tell(position, found.messages, found.marks);
    this.#bands = withMarks(told, found.marks);
  }

  async #tellDigests(wanted: ReadonlySet<Kind>, position: number): Promise<void> {
    const { store, clock, ledger, digests, digestHour } = this.parts;
    const toldOn = (await store.marks(DIGEST_SCOPE)).get(DIGEST_DAY);
    if (!wanted.has('digest.daily')) {
      if (toldOn !== undefined) await this.#tell(position, [], [], [DIGEST_SCOPE]);
      return;
    }
    const now = instantOf(clock.nowMs());
    const day = dayOf(now, ledger.zone);
    const { isDue, told } = digestStep(day, hourIn(now, ledger.zone), digestHour, toldOn);
    if (told === undefined) return;
    const messages = isDue ? await digests.of(clock.nowMs()) : [];
    await this.#tell(position, messages, [{ scope: DIGEST_SCOPE, key: DIGEST_DAY, value: told }]);
  }

  async #tell(
    position: number | undefined,
    messages: readonly Message[],
    marks: readonly Mark[],
    forget: readonly string[] = [],
  ): Promise<void> {
    const expected = this.#cursor;
    const cursor = cursorAfter(expected, position);
    const telling: Telling = { expected, cursor, messages, marks, forget };
    if (!(await this.parts.store.tell(telling))) {
      this.#forget();
      throw new MovedOn();
    }
    this.#cursor = cursor;
  }

  /** What is remembered here is not what rests any more. */
  #forget(): void {
    this.#duties = undefined;
    this.#bands = undefined;
    this.#looked = undefined;
  }
}

const withMarks = (
  known: ReadonlyMap<string, string>,
  marks: readonly Mark[],
): ReadonlyMap<string, string> =>
  marks.length === 0
    ? known
    : new Map([...known, ...marks.map(({ key, value }) => [key, value] as const)]);

/** Somebody else has told meanwhile: look again. */
export class MovedOn extends Error {
  override readonly name = 'MovedOn';
}
