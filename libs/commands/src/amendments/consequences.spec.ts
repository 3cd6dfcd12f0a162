import { RetractEvent } from '#commands/amendments/amendments.commands';
import { replaced } from '#commands/amendments/consequences';
import type { RecordedFact } from '#commands/histories/history';
import { timedIntentOf } from '#commands/testing/specify-account';
import { samples } from '#events/testing/samples';

const { ManagerAssigned: assigned, AccountWonBack: wonBack } = samples;

describe('what an event brought about, when the event is corrected', () => {
  const intent = timedIntentOf(RetractEvent, { eventId: 'e0' });
  // A correction is an amendment like any other here: it names the event, and when it is said.
  const anew = (old: readonly object[], fresh: Parameters<typeof replaced>[2]) =>
    replaced(
      intent as Parameters<typeof replaced>[0],
      old.map((event, index) => ({ ...event, id: `c${index}`, revision: index }) as RecordedFact),
      fresh,
    ).map(({ type }) => type);

  it('is left alone where it comes about again as it was', () => {
    expect(anew([assigned, wonBack], [assigned, wonBack])).toEqual([]);
    expect(anew([], [])).toEqual([]);
  });

  it('is retracted and recorded anew where it says something else at the same moment', () => {
    const other = { ...assigned, data: { managerId: 'rep-2' } };
    expect(anew([assigned], [other])).toEqual(['EventRetracted', 'ManagerAssigned']);
  });

  it('is retracted where it does not come about again', () => {
    expect(anew([assigned, wonBack], [])).toEqual(['EventRetracted', 'EventRetracted']);
  });
});
