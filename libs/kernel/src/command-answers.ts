/** What was answered to a command that changed nothing. What changed something is answered from the log. */
export interface CommandAnswer {
  /** Made of who asked, of which stream, under which key. */
  readonly id: string;
  /** Keyed hash of what was asked: the same key with another is refused. */
  readonly commandHash: string;
  readonly revision: number;
  readonly position: number;
  readonly answeredAtMs: number;
}

/**
 * Remembers what commands that changed nothing were answered, so that the same key gets the first answer again,
 * whatever has happened meanwhile. What is older than the caller still wants goes, some with each that comes.
 */
export abstract class CommandAnswers {
  /** An answer no older than that. @throws StoreUnavailable */
  abstract find(id: string, sinceMs: number): Promise<CommandAnswer | undefined>;

  /**
   * Keeps an answer for good before it is given, and answers the one that holds: of several under one id the first,
   * where that is no older than so. @throws StoreUnavailable
   */
  abstract remember(answer: CommandAnswer, sinceMs: number): Promise<CommandAnswer>;

  abstract close(): Promise<void>;
}

/** So many that are too old go with each that comes: more than come, so what is kept stays bounded by age. */
export const FORGOTTEN_AT_ONCE = 8;
