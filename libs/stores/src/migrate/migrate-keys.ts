import type { KeyName, Keys } from '#kernel/keys';
import { MigrationRefused } from './migration-refused.ts';

const TAKEN_AT_ONCE_MAX = 1_000;

/**
 * Copies all keys, and the secret by which imported rows are known again. Answers how many keys both places hold.
 * @throws MigrationRefused when the target has others of the same names, under which texts may be sealed already
 */
export async function migrateKeys(from: Keys, to: Keys): Promise<number> {
  const secret = await from.secret();
  await to.adopt({ keys: new Map(), destroyed: await from.destroyed(0), secret });
  if (!secret.equals(await to.secret())) throw differing('secret');

  const names = await from.names();
  for (let at = 0; at < names.length; at += TAKEN_AT_ONCE_MAX) {
    const some = names.slice(at, at + TAKEN_AT_ONCE_MAX);
    const keys = await from.find(some);
    await to.adopt({ keys, destroyed: [], secret });
    mustBe(keys, await to.find(some));
  }
  return names.length;
}

function mustBe(keys: ReadonlyMap<KeyName, Buffer>, kept: ReadonlyMap<KeyName, Buffer>): void {
  for (const [name, key] of keys) {
    if (kept.get(name)?.equals(key) !== true) throw differing(`key for ${name}`);
  }
}

const differing = (what: string): MigrationRefused =>
  new MigrationRefused(
    `The target has another ${what}: keys are copied into a place nobody has worked with yet.`,
  );
