import type { Insights } from '#insights/asking/insights';
import { carried } from './carried-errors.ts';
import { arrivedQuestion, type CarriedQuestion } from './carried-questions.ts';
import type { Ask, FromWorker, Line, ToWorker } from './insight-messages.ts';

type Served = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** Answers what comes over a line from the read side of this thread, until asked to stop. */
export function serveInsights(
  line: Line<FromWorker, ToWorker>,
  insights: Insights,
  stop: () => void,
): void {
  const served = servedBy(insights);
  insights.feed.listen((news) => {
    line.postMessage({ kind: 'news', news });
  });
  line.on('message', (message) => {
    if (message.kind === 'stop') stop();
    else void answer(line, served, message);
  });
  line.postMessage({ kind: 'started' });
}

async function answer(
  line: Line<FromWorker, ToWorker>,
  served: Served,
  { id, method, args }: Ask,
): Promise<void> {
  try {
    const asked = Object.hasOwn(served, method) ? served[method] : undefined;
    if (!asked) throw new Error(`A worker does not know how to ${method}.`);
    // The other end is typed by the same methods.
    const value = await asked(...(args as never[]));
    line.postMessage({ kind: 'answer', id, value });
  } catch (error) {
    line.postMessage({ kind: 'failure', id, error: carried(error) });
  }
}

/** What can be asked over a line: the methods of `Answering`. */
function servedBy(insights: Insights): Served & Answering {
  const { feed } = insights;
  const watched = new Map<string, (() => void)[]>();
  return {
    answer: (question) => insights.ask(arrivedQuestion(question)),
    since: (projection, after) => feed.since(projection, after),
    feedPosition: () => feed.settled(),
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown becomes a rejection
    watch: async (projection) => {
      watched.set(projection, [...(watched.get(projection) ?? []), feed.watch(projection)]);
    },
    unwatch: (projection) => {
      watched.get(projection)?.pop()?.();
      return Promise.resolve();
    },
  };
}

/** What a worker does when asked: it answers any question, and feeds live streams. */
export interface Answering {
  readonly answer: (question: CarriedQuestion) => Promise<unknown>;
  readonly since: Insights['feed']['since'];
  readonly feedPosition: () => Promise<number>;
  readonly watch: (projection: string) => Promise<void>;
  readonly unwatch: (projection: string) => Promise<void>;
}
