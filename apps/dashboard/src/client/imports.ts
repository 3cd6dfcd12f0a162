import type { FieldFault, SaidParams } from './problem.ts';
import type { Day, Instant } from '#kernel/time';

/** What is said of a file beside its bytes. */
export interface Said {
  readonly currency?: string;
  /** Under our columns, which of theirs; an empty text says that it is none. */
  readonly map?: Readonly<Record<string, string>>;
  readonly lines?: boolean;
  readonly type?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly typeByWord?: {
    readonly column: string;
    readonly types: Readonly<Record<string, string>>;
  };
  readonly tax?: 'none' | { readonly percent: string };
  readonly ours?: string;
  readonly dayOrder?: 'dmy' | 'mdy';
  readonly decimal?: '.' | ',';
  /** Whose numbers of accounts these are, where no recipe says it. */
  readonly system?: string;
  /** Accounts of the file, each with the one of ours that it is. */
  readonly sameAs?: Readonly<Record<string, string>>;
}

/** What is said as it is sent: an object of JSON has no keys that are numbers, as words and accounts may be. */
export const onWire = ({ typeByWord, sameAs, ...said }: Said): object => ({
  ...said,
  ...(typeByWord
    ? {
        typeByWord: {
          column: typeByWord.column,
          types: Object.entries(typeByWord.types).map(([word, type]) => ({ word, type })),
        },
      }
    : {}),
  ...(sameAs ? { sameAs: Object.entries(sameAs).map(([theirs, ours]) => ({ theirs, ours })) } : {}),
});

/** A file that was sent and of which nothing is recorded yet. */
export interface DraftView {
  readonly draft: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly format: string;
  readonly rows: number;
  readonly linesPassedOver: number;
  readonly columns: readonly LookedColumn[];
  readonly recipe: {
    readonly name: string;
    readonly title: string;
    readonly isOwn: boolean;
  } | null;
  readonly why: Why | null;
  readonly questions: readonly Question[];
  readonly types: readonly string[];
  readonly ourColumns: readonly string[];
  readonly rehearsal: Rehearsal | null;
}

/** A column of the file: what it holds, and which of ours it is or most likely is. */
export interface LookedColumn {
  readonly name: string;
  readonly words: readonly { readonly word: string; readonly rows: number }[] | null;
  readonly examples: readonly string[];
  readonly ours: string | null;
}

/** Something the file leaves open. */
export type Question =
  | {
      readonly kind: 'day-order' | 'decimal';
      readonly column: string;
      readonly example: string;
      readonly readings: readonly { readonly said: string; readonly reads: string }[];
      readonly sentence: string;
    }
  | { readonly kind: 'tax' | 'ours' | 'currency'; readonly sentence: string }
  | { readonly kind: 'type'; readonly sentence: string }
  | {
      readonly kind: 'column';
      readonly column: string;
      readonly code: string;
      readonly sentence: string;
    }
  | { readonly kind: 'mapping'; readonly missing: readonly string[]; readonly sentence: string };

/** How far the trying of a file is, or what it found. */
export interface Rehearsal {
  readonly state: 'running' | 'done' | 'failed';
  readonly rowsRead: number;
  readonly preview: ImportPreview | null;
  readonly why: Why | null;
}

/** What an import would do, before it does it. Amounts are decimal text. */
export interface ImportPreview {
  readonly heading: readonly string[];
  readonly rowsRead: number;
  readonly known: number;
  readonly rejected: number;
  readonly accounts: { readonly opened: number; readonly known: number };
  readonly events: Readonly<Record<string, number>>;
  readonly days: { readonly first: Day; readonly last: Day } | null;
  readonly sums: readonly {
    readonly currency: string;
    readonly ordered: string;
    readonly returned: string;
  }[];
  readonly largest: readonly PreviewRecord[];
  readonly refusals: readonly Counted[];
  readonly leftOut: readonly Counted[];
  readonly cellsLeftOut: Readonly<Record<string, number>>;
  readonly rows: readonly PreviewRow[];
  /** How many accounts that would be opened are probably known, and the first of them. */
  readonly probablyCount: number;
  readonly probably: readonly Probable[];
}

/** An account of the file, and those of ours that it probably is. */
export interface Probable {
  readonly accountId: string;
  readonly name: string | null;
  readonly candidates: readonly {
    readonly accountId: string;
    readonly name: string | null;
    readonly because: 'external-id' | 'domain' | 'name';
  }[];
}

export interface PreviewRecord {
  readonly type: string;
  readonly accountId: string;
  readonly on: Day | null;
  readonly amount: string | null;
  readonly currency: string | null;
}

/** Why something of a file is not taken: a code, what it is about, and a sentence of the server's. */
export interface Why {
  readonly code: string;
  readonly message: string;
  readonly params?: SaidParams;
  readonly faults?: readonly FieldFault[];
}

/** A reason, how many rows have it, and the line of the first of them. */
export interface Counted {
  readonly why: Why;
  readonly rows: number;
  readonly line: number | null;
}

export interface PreviewRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly becomes: readonly Becomes[];
}

export type Becomes =
  | ({ readonly kind: 'recorded' | 'known' } & PreviewRecord)
  | { readonly kind: 'rejected' | 'left-out'; readonly why: Why };

/** How far an import is, or what came of it. */
export interface ImportView {
  readonly batch: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly why: Why | null;
  readonly fileName: string | null;
  readonly rowsTotal: number | null;
  readonly recipe: string | null;
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rowsRead: number;
  readonly recorded: number;
  readonly known: number;
  readonly rejected: number;
  readonly leftOut: number;
  readonly leftOutWhy: readonly { readonly why: Why; readonly rows: number }[];
  /** Cells facts were recorded without, by the column. */
  readonly cellsLeftOut: Readonly<Record<string, number>>;
  readonly unknownPeople: number;
  /** Why it waits for a store just now; null while it goes on. */
  readonly waitsFor: string | null;
  /** Where the rows set aside can be fetched. */
  readonly rejectedAt: string | null;
}

/** An import as the log remembers it. */
export interface PastImport {
  readonly batch: string;
  readonly at: Instant;
  readonly actor: string;
  readonly actorName: string | null;
  readonly fileName: string | null;
  readonly recipe: string | null;
  readonly recipeTitle: string | null;
  readonly rowsRead: number;
  readonly eventsRecorded: number;
  readonly rowsKnown: number;
  readonly rowsRejected: number;
  readonly rowsLeftOut: number;
  readonly undone: {
    readonly at: Instant;
    readonly actor: string;
    readonly eventsRetracted: number;
    readonly eventsKept: number;
  } | null;
}

/** How far the undoing of an import is, or what came of it. */
export interface UndoView {
  readonly batch: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly why: Why | null;
  readonly eventsRetracted: number;
  readonly eventsKept: number;
  readonly kept: readonly {
    readonly accountId: string;
    readonly eventId: string;
    readonly type: string;
    readonly neededBy: string;
  }[];
}

export interface Items<T> {
  readonly items: readonly T[];
}
