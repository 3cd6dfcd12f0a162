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
  const asking = new Map<number, AbortController>();
  const served = servedBy(insights);
  insights.feed.listen((news) => {
    line.postMessage({ kind: 'news', news });
  });
  line.on('message', (message) => {
    if (message.kind === 'stop') stop();
    else if (message.kind === 'leave') asking.get(message.id)?.abort(new Left());
    else void answer(message);
  });
  line.postMessage({ kind: 'started' });

  async function answer(asked: Ask): Promise<void> {
    const { id } = asked;
    const leaving = new AbortController();
    asking.set(id, leaving);
    try {
      line.postMessage({
        kind: 'answer',
        id,
        value: await answerTo(asked, served, leaving.signal),
      });
    } catch (error) {
      line.postMessage({ kind: 'failure', id, error: carried(error) });
    } finally {
      asking.delete(id);
    }
  }
}

function answerTo({ method, args }: Ask, served: Served, left: AbortSignal): Promise<unknown> {
  const asked = Object.hasOwn(served, method) ? served[method] : undefined;
  if (!asked) throw new Error(`A worker does not know how to ${method}.`);
  // The other end is typed by the same methods; what may take long hears as well when whoever asked has left.
  return asked(...([...args, left] as never[]));
}

/** Whoever asked is not there any more: nobody hears of this. */
class Left extends Error {
  override readonly name = 'Left';

  constructor() {
    super('Whoever asked has left.');
  }
}

/** What can be asked over a line: the methods of `Answering`. */
function servedBy(insights: Insights): Served & Answering {
  const { feed } = insights;
  const watched = new Map<string, (() => void)[]>();
  return {
    answer: (carried, left) => {
      const question = arrivedQuestion(carried);
      return insights.ask(left ? question.leftBy(left) : question);
    },
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
  readonly answer: (question: CarriedQuestion, left?: AbortSignal) => Promise<unknown>;
  readonly since: Insights['feed']['since'];
  readonly feedPosition: () => Promise<number>;
  readonly watch: (projection: string) => Promise<void>;
  readonly unwatch: (projection: string) => Promise<void>;
}
