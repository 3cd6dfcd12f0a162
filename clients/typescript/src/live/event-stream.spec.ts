import { array, assert, integer, property } from 'fast-check';
import { EventStream } from './event-stream.ts';

const read = (...pieces: readonly string[]) => {
  const stream = new EventStream();
  return pieces.flatMap((piece) => stream.read(piece));
};
const SAID =
  'event: changed\nid: l.7\nretry: 2000\ndata: {"a":\ndata: 1}\n\n' +
  'id: l.8\n: ping\n\nevent:reset\r\nid:l.9\r\ndata:ä\r\n\r\ndata\r\rdata: last\n\n';

describe('a stream of events', () => {
  it('is read as browsers read it', () => {
    expect(read(SAID)).toEqual([
      { type: 'changed', id: 'l.7', data: '{"a":\n1}', retryMs: 2_000 },
      { type: 'message', id: 'l.8', data: undefined, retryMs: undefined },
      { type: 'reset', id: 'l.9', data: 'ä', retryMs: undefined },
      { type: 'message', id: undefined, data: '', retryMs: undefined },
      { type: 'message', id: undefined, data: 'last', retryMs: undefined },
    ]);
  });

  it('says the same wherever its pieces were cut', () => {
    assert(
      property(array(integer({ min: 0, max: SAID.length })), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), SAID.length];
        const pieces = places.slice(1).map((place, at) => SAID.slice(places[at], place));
        expect(read(...pieces)).toEqual(read(SAID));
      }),
    );
  });

  it('says nothing of an event that has no end yet', () => {
    expect(read('event: changed\nid: l.7\ndata: 1\n')).toEqual([]);
  });

  it('is none when an event never ends', () => {
    expect(() => read('x'.repeat(9_000_000))).toThrow('An event never ends.');
  });
});
