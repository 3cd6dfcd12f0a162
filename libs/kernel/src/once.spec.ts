import { once } from '#kernel/once';

describe('work done once', () => {
  it('answers everybody from one doing', async () => {
    let done = 0;
    const work = once(() => Promise.resolve((done += 1)));
    expect(await Promise.all([work(), work()])).toEqual([1, 1]);
    expect(await work()).toBe(1);
  });

  it('is done again after it failed', async () => {
    let tries = 0;
    const work = once(() =>
      (tries += 1) === 1 ? Promise.reject(new Error('busy')) : Promise.resolve('done'),
    );
    await expect(work()).rejects.toThrow('busy');
    expect(await work()).toBe('done');
  });
});
