import type { AccountEvent, AccountEventType } from '#events/catalogue';
import { byOccurrence, effectiveHistory } from '#events/effective-history';
import type { Place } from '#kernel/event';
import { evolve, type Fold } from '#kernel/fold';
import type { Instant } from '#kernel/time';

/** An event of the account as deciding needs it: without envelope, mostly without personal texts. */
export type Known = AccountEvent &
  Pick<Place, 'id' | 'revision'> & {
    /** The event of the same command that brought this one about. */
    readonly causedBy?: string;
  };

/** What rules are about: the account itself, or one of the things it has. */
export type SubjectKind =
  'account' | 'stakeholder' | 'contact' | 'order' | 'return' | 'contract' | 'threat' | 'amendment';

/** One subject's own state: a fold of the few events that name it. */
export interface Subject<S> extends Fold<S, AccountEvent> {
  readonly kind: SubjectKind;
}

/**
 * An account's effective history, filed by subject, so that a rule folds only the events it is about:
 * `at` looks at a subject at a moment (lifecycle), `head` at all that is known (uniqueness, existence).
 * Subjects of a kind are filed when a rule first asks for one; from then on a late fact costs as much as a
 * new one, however long the history is. Amendments have everything filed anew.
 */
export class AccountHistory {
  readonly #recorded: Known[] = [];
  readonly #amended = new Set<string>();
  #files = new Map<SubjectKind, Map<string, Known[]>>();
  #ids: Set<string> | undefined;
  #latestAt: Instant | undefined;
  #revision = -1;

  constructor(events: readonly Known[] = []) {
    this.add(events);
  }

  /** The last revision seen; -1 for an account that never was. */
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
  get recorded(): readonly Known[] {
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
  add(events: readonly Known[], revision = events.at(-1)?.revision ?? -1): void {
    let amends = false;
    for (const event of events) {
      if (event.revision <= this.#revision) continue;
      amends = this.#take(event) || amends;
    }
    this.#revision = Math.max(this.#revision, revision);
    if (amends) this.#forgetFiles();
  }

  /** The same account if these had been recorded too. */
  with(...events: readonly Known[]): AccountHistory {
    return new AccountHistory([...this.#recorded, ...events]);
  }

  effective(): readonly Known[] {
    return effectiveHistory(this.#recorded);
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
  #take(event: Known): boolean {
    this.#recorded.push(event);
    this.#ids?.add(event.id);
    if (event.type === 'EventCorrected' || event.type === 'EventRetracted') {
      this.#amended.add(event.data.event);
      return true;
    }
    if (this.#amended.size > 0 && this.#amended.has(event.id)) return true;
    if (this.#latestAt === undefined || event.occurredAt > this.#latestAt) {
      this.#latestAt = event.occurredAt;
    }
    if (this.#files.size > 0) {
      const files = this.#files.get(SUBJECTS[event.type].kind);
      if (files) file(files, event);
    }
    return false;
  }

  #filesOf(kind: SubjectKind): ReadonlyMap<string, readonly Known[]> {
    const known = this.#files.get(kind);
    if (known) return known;
    const files = new Map<string, Known[]>();
    const events = this.#amended.size > 0 ? this.effective() : this.#recorded;
    for (const event of events) if (SUBJECTS[event.type].kind === kind) file(files, event);
    this.#files.set(kind, files);
    return files;
  }

  #forgetFiles(): void {
    this.#files = new Map();
    this.#latestAt = this.effective().at(-1)?.occurredAt;
  }
}

/** Files an event where it belongs in time; most are the newest of their subject. */
function file(files: Map<string, Known[]>, event: Known): void {
  const { name } = SUBJECTS[event.type];
  const id = name === '' ? '' : (event.data as Readonly<Record<string, unknown>>)[name];
  if (typeof id !== 'string') return;
  const about = files.get(id);
  if (about) insert(about, event);
  else files.set(id, [event]);
}

/** Puts a late event where it belongs; most are the newest. */
function insert(file: Known[], event: Known): void {
  let place = file.length;
  for (; place > 0; place -= 1) {
    const before = file[place - 1];
    if (before && byOccurrence(before, event) <= 0) break;
  }
  file.splice(place, 0, event);
}

interface Filing {
  readonly kind: SubjectKind;
  /** Which of the data names the subject; empty where the account itself is meant. */
  readonly name: string;
}

const ACCOUNT: Filing = { kind: 'account', name: '' };
const STAKEHOLDER: Filing = { kind: 'stakeholder', name: 'stakeholderId' };
const ORDER: Filing = { kind: 'order', name: 'orderId' };
const CONTRACT: Filing = { kind: 'contract', name: 'contractId' };
const THREAT: Filing = { kind: 'threat', name: 'threatId' };
const AMENDMENT: Filing = { kind: 'amendment', name: '' };

/** One line a type: the subject it is filed under. */
const SUBJECTS: Readonly<Record<AccountEventType, Filing>> = {
  AccountOpened: ACCOUNT,
  AccountRenamed: ACCOUNT,
  AccountPlacedUnderParent: ACCOUNT,
  ManagerAssigned: ACCOUNT,
  AccountHandedOver: ACCOUNT,
  KeyAccountDesignated: ACCOUNT,
  KeyAccountEnded: ACCOUNT,
  RequiredRolesSet: ACCOUNT,
  WalletEstimated: ACCOUNT,
  AccountLost: ACCOUNT,
  AccountWonBack: ACCOUNT,
  StakeholderIdentified: STAKEHOLDER,
  BuyingRoleAssigned: STAKEHOLDER,
  BuyingRoleEnded: STAKEHOLDER,
  StanceAssessed: STAKEHOLDER,
  StakeholderDeparted: STAKEHOLDER,
  CadenceSet: STAKEHOLDER,
  ContactMade: { kind: 'contact', name: 'reference' },
  OrderPlaced: ORDER,
  OrderReturned: { kind: 'return', name: 'returnId' },
  OrderCancelled: ORDER,
  ContractDrafted: CONTRACT,
  ContractSigned: CONTRACT,
  ContractAmended: CONTRACT,
  ContractRenewed: CONTRACT,
  ContractTerminated: CONTRACT,
  CompetitorThreatLogged: THREAT,
  CompetitorThreatReassessed: THREAT,
  DefenceActionTaken: THREAT,
  CompetitorThreatDefended: THREAT,
  BusinessLostToCompetitor: THREAT,
  EventCorrected: AMENDMENT,
  EventRetracted: AMENDMENT,
};
