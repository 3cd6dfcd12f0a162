import type { LiveFeed } from './live-feed.ts';
import type { LiveNews } from './live-projection.ts';

/** A feed, in this thread or another. */
export interface FeedPort {
  readonly watch: (projection: string) => Promise<() => void>;
  readonly listen: (listener: (news: LiveNews) => void) => () => void;
  readonly since: (projection: string, after: number) => Promise<LiveNews>;
  readonly position: () => Promise<number>;
}

export const feedPort = (feed: LiveFeed): FeedPort => ({
  watch: (projection) => Promise.resolve(feed.watch(projection)),
  listen: (listener) => feed.listen(listener),
  since: (projection, after) => feed.since(projection, after),
  position: () => feed.settled(),
});

/**
 * Tells what changes in some projections until the function it answers is called: first what changed after
 * a position, or where the log is when none is given. Nothing is missing, and no change is told twice.
 */
export async function openLive(
  feed: FeedPort,
  projections: readonly string[],
  after: number | undefined,
  tell: (news: LiveNews) => void,
): Promise<() => void> {
  const early: LiveNews[] = [];
  let told: Map<string, number> | undefined;
  // Listening begins before the past is asked for, so that nothing falls in between.
  const hear = (news: LiveNews): void => {
    if (told) tellNews(news, told, tell);
    else early.push(news);
  };
  const stops: (() => void)[] = [feed.listen(hear)];
  const stop = (): void => {
    for (const end of stops) end();
  };
  try {
    for (const projection of projections) stops.push(await feed.watch(projection));
    const past = await pastOf(feed, projections, after);
    told = new Map(past.map(({ projection, position }) => [projection, position]));
    tell({ position: lowest(told), messages: past.flatMap(({ messages }) => messages) });
    for (const news of early) hear(news);
    return stop;
  } catch (error) {
    stop();
    throw error;
  }
}

/** For each projection what changed since, and how far that reaches. */
async function pastOf(
  feed: FeedPort,
  projections: readonly string[],
  after: number | undefined,
): Promise<readonly (LiveNews & { readonly projection: string })[]> {
  const position = await feed.position();
  return Promise.all(
    projections.map(async (projection) => ({
      ...(after === undefined ? { position, messages: [] } : await feed.since(projection, after)),
      projection,
    })),
  );
}

/** Tells what is new to each projection, and where to go on: at the lowest position that all have reached. */
function tellNews(
  { position, messages }: LiveNews,
  told: Map<string, number>,
  tell: (news: LiveNews) => void,
): void {
  const wanted = messages.filter(({ projection, kind }) => {
    const reached = told.get(projection);
    return reached !== undefined && (kind !== 'changed' || position > reached);
  });
  for (const [projection, reached] of told) told.set(projection, Math.max(reached, position));
  if (wanted.length > 0) tell({ position: lowest(told), messages: wanted });
}

const lowest = (told: ReadonlyMap<string, number>): number => Math.min(...told.values());
