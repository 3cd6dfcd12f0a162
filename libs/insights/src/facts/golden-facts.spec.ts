import type { RecordedAccountEvent } from '#events/catalogue';
import { factsOfStories, goldenNames, goldenRows } from '#insights/testing/golden-facts';
import { GOLDEN_STORIES } from '#insights/testing/golden-stories';
import { historyOf } from '#insights/testing/history';
import { projectionsOf } from './account-facts.ts';

const today = factsOfStories();

describe('golden facts', () => {
  it('there are of every projection in force, and of no other: `npm run golden` writes them', () => {
    expect(goldenNames()).toEqual(today.map(({ name }) => name).toSorted());
  });

  it.each(today)(
    'of $name are what it folds today: else raise its version, or restore the meaning',
    ({ name, rows }) => {
      const written: unknown = JSON.parse(JSON.stringify(rows));
      expect(written).toEqual(goldenRows(name));
    },
  );

  it('tell of every reducer: in some story it changes what is remembered', () => {
    const idle = Object.values(projectionsOf('UTC')).flatMap(({ name, initial, on }) =>
      Object.entries(on)
        .filter(([type]) => !Object.values(GOLDEN_STORIES).some(changesBy(type, initial, on)))
        .map(([type]) => `${name} ${type}`),
    );
    expect(idle).toEqual([]);
  });
});

type Reduce = (facts: unknown, event: RecordedAccountEvent) => unknown;

/** Whether a story has an event of a type that changes the facts of a projection. */
const changesBy =
  (type: string, initial: unknown, on: object) =>
  (story: (typeof GOLDEN_STORIES)[string]): boolean => {
    // A projection's reducers take its own facts, and the events they stand under.
    const reducers = on as Readonly<Record<string, Reduce | undefined>>;
    let [facts, isChanged] = [initial, false];
    for (const event of historyOf(story)) {
      const next = reducers[event.type]?.(facts, event) ?? facts;
      isChanged ||= event.type === type && JSON.stringify(next) !== JSON.stringify(facts);
      facts = next;
    }
    return isChanged;
  };
