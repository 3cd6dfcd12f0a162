import { FairQueue, QueueFull } from './fair-queue.ts';

const here = new AbortController().signal;

/** Work that ends when it is told to, and notes when it begins. */
function given(runningMax = 1, waitingMax = 3) {
  const queue = new FairQueue(runningMax, waitingMax);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string, gone = here) =>
    queue.run(name.charAt(0), gone, () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise(setImmediate);
  };
  return { queue, begun, ask, end };
}

describe('a fair queue', () => {
  it('gives each a turn, however much another has waiting', async () => {
    const { begun, ask, end } = given();
    const all = ['a1', 'a2', 'a3', 'b1', 'c1', 'b2'].map((name) => ask(name));
    for (const name of ['a1', 'a2', 'b1', 'c1', 'a3', 'b2']) await end(name);
    expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2']);
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'b2']);
  });

  it('runs no more at once than it may, also after failures', async () => {
    const { queue, begun, ask, end } = given(2);
    await expect(queue.run('x', here, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    void ['a1', 'b1', 'c1'].map((name) => ask(name));
    expect(begun).toEqual(['a1', 'b1']);
    await end('b1');
    expect(begun).toEqual(['a1', 'b1', 'c1']);
  });

  it('turns away whoever has too much waiting, and nobody else', async () => {
    const { begun, ask, end } = given();
    void ['a1', 'a2', 'a3', 'a4'].map((name) => ask(name));
    await expect(ask('a5')).rejects.toThrow(QueueFull);
    void ask('b1');
    for (const name of ['a1', 'a2']) await end(name);
    expect(begun).toEqual(['a1', 'a2', 'b1']);
  });

  it('forgets those who left before their turn', async () => {
    const { queue, begun, ask, end } = given();
    const leaving = new AbortController();
    void ask('a1');
    const left = ask('b1', leaving.signal);
    void ask('c1');
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(queue.waitingOf('b')).toBe(0);
    await end('a1');
    expect(begun).toEqual(['a1', 'c1']);
    await expect(ask('d1', leaving.signal)).rejects.toThrow('gone');
  });
});
