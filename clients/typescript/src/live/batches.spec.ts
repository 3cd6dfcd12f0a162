import { Batches } from './batches.ts';

const said = (type: string, id: string, body: object) => ({
  type,
  id,
  data: JSON.stringify(body),
  retryMs: undefined,
});
const rows = (projection: string, position: string) => ({
  projection,
  position,
  rows: [],
  removed: [],
});
const given = () => new Batches<'portfolio' | 'duties'>('l.5');

describe('messages of a position', () => {
  it('are passed on together, once the last of them is there', () => {
    const batches = given();
    expect(batches.hear(said('changed', 'l.5', rows('portfolio', 'l.7')))).toBeUndefined();
    expect(batches.at).toBe('l.5');
    expect(batches.hear(said('changed', 'l.7', rows('duties', 'l.7')))).toEqual({
      position: 'l.7',
      messages: [
        { kind: 'changed', ...rows('portfolio', 'l.7') },
        { kind: 'changed', ...rows('duties', 'l.7') },
      ],
    });
    expect(batches.at).toBe('l.7');
  });

  it('that were cut off before the last are heard again, and passed on once', () => {
    const batches = given();
    batches.hear(said('changed', 'l.5', rows('portfolio', 'l.7')));
    batches.cut();
    batches.hear(said('changed', 'l.5', rows('portfolio', 'l.7')));
    expect(batches.hear(said('changed', 'l.7', rows('duties', 'l.7')))?.messages).toHaveLength(2);
  });

  it('by time alone are passed on at the position that stands', () => {
    const batches = given();
    const { messages } = batches.hear(said('scores', 'l.5', rows('portfolio', 'l.5'))) ?? {};
    expect(messages).toMatchObject([{ kind: 'scores', projection: 'portfolio' }]);
  });

  it('are moved on by what says nothing', () => {
    const batches = given();
    const ping = { type: 'message', id: 'l.9', data: undefined, retryMs: undefined };
    expect(batches.hear(ping)).toBeUndefined();
    expect(batches.at).toBe('l.9');
  });

  it('of a kind that is not known are left', () => {
    expect(given().hear(said('greeting', 'l.6', {}))).toBeUndefined();
  });
});
