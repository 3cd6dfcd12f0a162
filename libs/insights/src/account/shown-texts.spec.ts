import type { AccountEventType, RecordedAccountEvent } from '#events/catalogue';
import { accountStory } from '#events/testing/samples';
import { foldAccount } from '#insights/testing/fold-account';
import { historyOf } from '#insights/testing/history';
import { SHOWN_TEXTS } from './shown-texts.ts';

const story = historyOf(accountStory);

/** The story with the texts of some types alone, as it is read when only those are opened. */
const openedFor = (types: ReadonlySet<AccountEventType>): readonly RecordedAccountEvent[] =>
  story.map((event) => {
    const { personal: _sealed, ...closed } = event;
    // Without its texts an event is still one of its type.
    return types.has(event.type) ? event : closed;
  });

describe('the texts that are opened for the page of an account', () => {
  it('are all that any insight reads', () => {
    expect(foldAccount('UTC', openedFor(SHOWN_TEXTS))).toEqual(foldAccount('UTC', story));
  });

  it('are read each by some insight', () => {
    const unread = [...SHOWN_TEXTS].filter((type) => {
      // Later texts may stand in the place of earlier ones, so the story ends with the type.
      const end = story.findIndex((event) => event.type === type) + 1;
      const others = new Set([...SHOWN_TEXTS].filter((one) => one !== type));
      const [all, without] = [SHOWN_TEXTS, others].map((types) =>
        JSON.stringify(foldAccount('UTC', openedFor(types).slice(0, end))),
      );
      return all === without;
    });
    expect(unread).toEqual([]);
  });
});
