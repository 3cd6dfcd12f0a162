// What a spec and its stand-in say to each other over the channel Node opens to a child process.

/** Whether an append that fails is in the log all the same, and what its client sees. */
export type AppendFault = 'unstored' | 'stored-unanswered' | 'stored-cut';

export type Command =
  | { readonly do: 'stall' | 'go' | 'cut-connections' | 'drop-subscriptions' | 'sight' }
  | { readonly do: 'not-ready'; readonly calls: number }
  | { readonly do: 'fail-appends'; readonly count: number; readonly how: AppendFault }
  | { readonly do: 'soft-delete'; readonly stream: string };

/** What is open in a stand-in now, and how much it has done since it was started. */
export interface Sight {
  readonly connections: number;
  /** Reads and subscriptions that have neither ended nor been cancelled. */
  readonly openReads: number;
  /** Subscriptions to `$all`, and how many of them have reached its end. */
  readonly subscriptions: number;
  readonly liveSubscriptions: number;
  /** Events in the log, system events among them. */
  readonly events: number;
  /** Appends received since the start, whatever became of them. */
  readonly appends: number;
}

export interface Request {
  readonly number: number;
  readonly command: Command;
}

export type Answer =
  { readonly listening: number } | { readonly number: number; readonly sight: Sight };

/** How a stand-in behaves; passed to it as JSON on its command line. */
export interface ServerSettings {
  readonly mode: 'old' | 'new';
  readonly caughtUpTwice: boolean;
  readonly liveBuffer: number;
  readonly batchAppend: boolean;
  readonly dir: string;
  /** 0: any free one. */
  readonly port: number;
}
