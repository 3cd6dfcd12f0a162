import { Mutex } from '#kernel/mutex';

describe('a mutex', () => {
  it('lets one piece of work follow the other in the order they came, also after a failure', async () => {
    const mutex = new Mutex();
    const said: string[] = [];
    const work = (name: string) => async () => {
      said.push(`${name} begins`);
      await Promise.resolve();
      said.push(`${name} ends`);
      if (name === 'one') throw new Error(name);
      return name;
    };

    const done = await Promise.allSettled([mutex.run(work('one')), mutex.run(work('two'))]);

    expect(said).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    expect(done.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  it('is free again once the last piece is done', async () => {
    const mutex = new Mutex();
    const [one, two] = [mutex.run(() => Promise.resolve()), mutex.run(() => Promise.resolve())];

    await one;
    expect(mutex.isFree).toBe(false);
    await two;
    expect(mutex.isFree).toBe(true);
  });
});
