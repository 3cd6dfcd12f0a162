/** What one process tells the others of an import it does. */
export interface SharedImport {
  readonly batch: string;
  /** How far it is, or what came of it, as text that only who writes and reads it understands. */
  readonly told: string;
  readonly isRunning: boolean;
  /** The rows that were set aside; undefined where there are none, or too many to hand on. */
  readonly rejected?: string | undefined;
}

/** What is found of it, and how long ago it was told. */
export interface FoundImport extends SharedImport {
  readonly toldMsAgo: number;
}

/** Imports of all processes of an installation, so that each answers for those of the others. */
export abstract class SharedImports {
  /** Tells how it is; answers whether somebody wants it to end. @throws StoreUnavailable */
  abstract tell(told: SharedImport): Promise<{ readonly isCancelled: boolean }>;

  /** @throws StoreUnavailable */
  abstract find(batch: string): Promise<FoundImport | undefined>;

  /** Asks whoever does it to end it. @throws StoreUnavailable */
  abstract cancel(batch: string): Promise<void>;
}
