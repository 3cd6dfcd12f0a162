import { KeyedMutex } from '#kernel/keyed-mutex';

describe('a mutex a key', () => {
  it('lets one follow the other under a name, also after a failure', async () => {
    const mutex = new KeyedMutex();
    const said: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        said.push(`${name} begins`);
        await Promise.resolve();
        said.push(`${name} ends`);
        if (fails) throw new Error(name);
      };
    await Promise.allSettled([
      mutex.run('acme', work('one', true)),
      mutex.run('acme', work('two')),
      mutex.run('acme', work('three')),
    ]);
    expect(said).toEqual([
      'one begins',
      'one ends',
      'two begins',
      'two ends',
      'three begins',
      'three ends',
    ]);
  });

  it('lets work under other names go on beside', async () => {
    const mutex = new KeyedMutex();
    let release: () => void = () => undefined;
    const held = mutex.run('acme', () => new Promise<void>((resolve) => (release = resolve)));
    expect(await mutex.run('beta', () => Promise.resolve('beta'))).toBe('beta');
    release();
    await held;
  });
});
