/** One message of the server, as it came. */
export interface Message {
  readonly kind: (typeof KINDS)[number];
  readonly data: string;
  /** The position up to which all is told; empty where the server said none. */
  readonly id: string;
}

export const KINDS = ['changed', 'scores', 'reset'] as const;

/** How the line to the server is; `since` when it became so, in epoch milliseconds. */
export interface LineState {
  readonly status: 'idle' | 'connecting' | 'open' | 'lost';
  readonly since: number;
}

export const stateNow = (status: LineState['status']): LineState => ({ status, since: Date.now() });

/** Who hears of a line. */
export interface LineReader {
  readonly hear: (message: Message) => void;
  readonly become: (state: LineState) => void;
}

/** What brings the messages of projections, whichever tab they come to. */
export interface Line {
  /** From now on those of these projections, with all after a mark. */
  readonly want: (projections: readonly string[], after: string | undefined) => void;
}
