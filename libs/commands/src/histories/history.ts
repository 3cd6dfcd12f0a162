import { catalogue, type MainstayEvent } from '#events/catalogue';
import {
  byOccurrence,
  effectiveHistory,
  retractions,
  type Retracted,
} from '#events/effective-history';
import type { Recorded } from '#kernel/event';
import { evolve, type Fold } from '#kernel/fold';
import type { Instant } from '#kernel/time';
import { idsAt } from './ids-at.ts';

/** An event of a stream as deciding needs it: without envelope, mostly without personal texts. */
export type RecordedFact = Recorded<MainstayEvent, 'id' | 'revision'> & {
  /** The event of the same command that brought this one about. */
  readonly causedBy?: string;
};

/** What rules are about, and its state: a fold of the few events that name it. */
export interface Subject<S> extends Fold<S, MainstayEvent> {
  /** The owner of the stream as such, or one of the kinds of things it has. */
  readonly kind: string;
}

/**
 * A stream's effective history, filed by subject, so that a rule folds only the events it is about:
 * `at` looks at a subject at a moment (lifecycle), `head` at all that is known (uniqueness, existence).
 * Subjects of a kind are filed when a rule first asks for one; from then on a late fact costs as much as a
 * new one, however long the history is. Amendments have everything filed anew.
 */
export class History {
  readonly #recorded: RecordedFact[] = [];
  readonly #amended = new Set<string>();
  #files = new Map<string, Map<string, RecordedFact[]>>();
  #ids: Set<string> | undefined;
  #retracted: ReadonlyMap<string, Retracted> | undefined;
  #latestAt: Instant | undefined;
  #hasUnreadable = false;
  #revision = -1;

  constructor(events: readonly RecordedFact[] = []) {
    this.add(events);
  }

  /** The last revision seen; -1 for a stream that never was. */
  get revision(): number {
    return this.#revision;
  }

  /** How many events it holds, which is what it costs to keep. */
  get size(): number {
    return this.#recorded.length;
  }

  /** The latest moment anything effective occurred at; undefined when nothing did. */
  get latestAt(): Instant | undefined {
    return this.#latestAt;
  }

  /** Everything recorded, amendments included, in the order recorded. */
  get recorded(): readonly RecordedFact[] {
    return this.#recorded;
  }

  has(eventId: string): boolean {
    this.#ids ??= new Set(this.#recorded.map(({ id }) => id));
    return this.#ids.has(eventId);
  }

  /**
   * Takes in what was recorded after its revision; what it knows already is passed over.
   * `revision` is the last one seen, where the last events are of types this version does not know.
   */
  add(events: readonly RecordedFact[], revision = events.at(-1)?.revision ?? -1): void {
    let amends = false;
    for (const event of events) {
      if (event.revision <= this.#revision) continue;
      amends = this.#take(event) || amends;
    }
    this.#revision = Math.max(this.#revision, revision);
    if (amends) this.#forgetFiles();
  }

  /** The same history if these had been recorded too. */
  with(...events: readonly RecordedFact[]): History {
    return new History([...this.#recorded, ...events]);
  }

  effective(): readonly RecordedFact[] {
    const effective = effectiveHistory(this.#recorded);
    return this.#hasUnreadable ? effective.filter(isReadable) : effective;
  }

  /** Events nobody can read that were neither corrected nor retracted: what they say is missing from all the rest. */
  unreadable(): readonly RecordedFact[] {
    if (!this.#hasUnreadable) return [];
    return effectiveHistory(this.#recorded).filter((event) => !isReadable(event));
  }

  /** What took an event out of the effective history; undefined while it stands, and for one that never was. */
  fateOf(eventId: string): Retracted | undefined {
    if (this.#amended.size === 0) return undefined;
    this.#retracted ??= retractions(this.#recorded);
    return this.#retracted.get(eventId);
  }

  /** A subject as all that is known says, whenever it occurred. */
  head<S>(subject: Subject<S>, id = ''): S {
    return this.#fold(subject, id);
  }

  /** A subject as it was at a moment: what occurred by then. */
  at<S>(moment: Instant, subject: Subject<S>, id = ''): S {
    return this.#fold(subject, id, moment);
  }

  #fold<S>(subject: Subject<S>, id: string, until?: Instant): S {
    let state = subject.initial;
    for (const event of this.#filesOf(subject.kind).get(id) ?? []) {
      if (until !== undefined && event.occurredAt > until) break;
      state = evolve(subject, state, event);
    }
    return state;
  }

  /** Whether the event changes what others say, so that nothing filed before may stay. */
  #take(event: RecordedFact): boolean {
    this.#recorded.push(event);
    this.#ids?.add(event.id);
    this.#hasUnreadable ||= !isReadable(event);
    if (event.type === 'EventCorrected' || event.type === 'EventRetracted') {
      this.#amended.add(event.data.event);
      return true;
    }
    if (this.#amended.size > 0 && this.#amended.has(event.id)) return true;
    if (this.#latestAt === undefined || event.occurredAt > this.#latestAt) {
      this.#latestAt = event.occurredAt;
    }
    if (this.#files.size > 0) {
      for (const [kind, files] of this.#files) file(files, kind, event);
    }
    return false;
  }

  #filesOf(kind: string): ReadonlyMap<string, readonly RecordedFact[]> {
    const known = this.#files.get(kind);
    if (known) return known;
    const files = new Map<string, RecordedFact[]>();
    const events = this.#amended.size > 0 ? this.effective() : this.#recorded;
    for (const event of events) file(files, kind, event);
    this.#files.set(kind, files);
    return files;
  }

  #forgetFiles(): void {
    this.#files = new Map();
    this.#retracted = undefined;
    this.#latestAt = this.effective().at(-1)?.occurredAt;
  }
}

const isReadable = ({ unreadable }: RecordedFact): boolean => unreadable === undefined;

/** Files an event under every subject of a kind that it names. */
function file(files: Map<string, RecordedFact[]>, kind: string, event: RecordedFact): void {
  if (!isReadable(event)) return;
  for (const filing of catalogue[event.type].files) {
    if (filing.kind !== kind) continue;
    for (const id of filing.path === undefined ? [''] : idsAt(event.data, filing.path)) {
      const about = files.get(id);
      if (about) insert(about, event);
      else files.set(id, [event]);
    }
  }
}

/** Puts a late event where it belongs; most are the newest. An event stands once, however often it names the subject. */
function insert(about: RecordedFact[], event: RecordedFact): void {
  let place = about.length;
  for (; place > 0; place -= 1) {
    const before = about[place - 1];
    if (before === event) return;
    if (before && byOccurrence(before, event) <= 0) break;
  }
  about.splice(place, 0, event);
}
