import { Turns } from '#accounts/turns';

describe('taking turns', () => {
  it('lets one follow the other under a name, also after a failure', async () => {
    const turns = new Turns();
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
      turns.take('acme', work('one', true)),
      turns.take('acme', work('two')),
      turns.take('acme', work('three')),
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
    const turns = new Turns();
    let release: () => void = () => undefined;
    const held = turns.take('acme', () => new Promise<void>((resolve) => (release = resolve)));
    expect(await turns.take('beta', () => Promise.resolve('beta'))).toBe('beta');
    release();
    await held;
  });
});
