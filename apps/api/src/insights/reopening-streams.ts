import type { LiveNews } from '#insights/live/live-projection';
import { openLive, type FeedPort } from '#insights/live/live-streams';

interface OpenStream {
  readonly projections: readonly string[];
  readonly tell: (news: LiveNews) => void;
  /** Where the stream goes on after what has been told. */
  toldTo: number | undefined;
  disconnect: () => void;
  isStopped: boolean;
}

/** Live streams over a thread that may fail: each goes on where it was once there is another. */
export class ReopeningStreams {
  readonly #open = new Set<OpenStream>();

  constructor(
    private readonly feed: FeedPort,
    private readonly failed: (error: unknown) => void,
  ) {}

  async open(
    projections: readonly string[],
    after: number | undefined,
    tell: (news: LiveNews) => void,
  ): Promise<() => void> {
    const stream: OpenStream = {
      projections,
      tell,
      toldTo: after,
      disconnect: () => undefined,
      isStopped: false,
    };
    await this.#connect(stream);
    this.#open.add(stream);
    return () => {
      stream.isStopped = true;
      this.#open.delete(stream);
      stream.disconnect();
    };
  }

  /** Another thread has started: whoever listened to the one before hears what changed meanwhile. */
  async reopen(): Promise<void> {
    for (const stream of this.#open) {
      stream.disconnect();
      await this.#connect(stream).catch(this.failed);
    }
  }

  async #connect(stream: OpenStream): Promise<void> {
    stream.disconnect = await openLive(this.feed, stream.projections, stream.toldTo, (news) => {
      stream.toldTo = news.position;
      stream.tell(news);
    });
    if (stream.isStopped) stream.disconnect();
  }
}
