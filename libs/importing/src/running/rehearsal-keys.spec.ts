import { MemoryKeys } from '#stores/memory/keys';
import { RehearsalKeys } from './rehearsal-keys.ts';

describe('the keys of a rehearsal', () => {
  it('are made in memory where there are none, and the real ones stay as they are', async () => {
    const keys = new MemoryKeys();
    const [real] = (await keys.obtain(['acme'])).values();
    const rehearsal = new RehearsalKeys(keys);

    const obtained = await rehearsal.obtain(['acme', 'acme/asha']);

    expect(obtained.get('acme')).toEqual(real);
    expect(obtained.get('acme/asha')).toHaveLength(32);
    expect(await rehearsal.obtain(['acme/asha'])).toEqual(
      new Map([['acme/asha', obtained.get('acme/asha')]]),
    );
    expect(await keys.names()).toEqual(['acme']);
    expect(await rehearsal.names()).toEqual(['acme', 'acme/asha']);
  });

  it('are not made again once they were destroyed', async () => {
    const keys = new MemoryKeys();
    await keys.obtain(['acme']);
    await keys.destroy(['acme']);

    expect(await new RehearsalKeys(keys).obtain(['acme'])).toEqual(new Map());
  });
});
