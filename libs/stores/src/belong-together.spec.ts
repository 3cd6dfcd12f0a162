import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerIdentity } from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { newEvents } from '#kernel/testing/new-events';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import { belongTogether, refuseWithoutLedger } from './belong-together.ts';
import { MemoryEventStore } from './memory/event-store.ts';
import { SqliteReadSide } from './sqlite/read-side.ts';

const ONE = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';

describe('what belongs to one ledger', () => {
  let path: string;
  let remove: () => void;
  let side: SqliteReadSide;
  beforeEach(() => {
    ({ path, remove } = temporaryDirectory());
    side = new SqliteReadSide(path);
  });
  afterEach(async () => {
    await side.close();
    remove();
  });

  const ledger = (ledgerId: LedgerIdentity['ledgerId']): MemoryEventStore =>
    new MemoryEventStore(new FixedClock('2025-03-01T10:00:00.000Z'), { zone: 'UTC', ledgerId });

  async function sealing(ledgerId: string): Promise<MemoryEventStore> {
    const store = ledger(ledgerId);
    const events = newEvents('a').map((event) => ({ ...event, personal: '1.sealed' }));
    await store.append({ stream: 'account-acme', expected: 'none', events });
    return store;
  }

  it('says so from its first use on, for good', async () => {
    await belongTogether(ledger(ONE), side);
    await belongTogether(ledger(ONE), side);
    expect((await side.belonging()).map(({ ledgerId }) => ledgerId)).toEqual([ONE, ONE, ONE]);
    await side.bind(OTHER);
    await expect(belongTogether(ledger(OTHER), side)).rejects.toThrow(
      /keys\.db belongs to the ledger 1{8}.*, and not to this one, 2{8}/,
    );
  });

  it('is not taken to be there without the keys of texts that are', async () => {
    const store = await sealing(ONE);
    await expect(belongTogether(store, side)).rejects.toThrow(/keys are missing.*--without-keys/);
    await belongTogether(store, side, { withoutKeys: true });
    await belongTogether(store, side);
  });

  it('is taken as it is where keys of an older release say nothing of a ledger', async () => {
    await side.keys.obtain(['acme']);
    await belongTogether(await sealing(ONE), side);
    expect(side.keys.ledgerId).toBe(ONE);
  });

  it('may be made before its ledger, but not be left alone by it', async () => {
    await side.access.list('token');
    await refuseWithoutLedger(path);
    await side.keys.obtain(['acme']);
    await expect(refuseWithoutLedger(path)).rejects.toThrow(
      /ledger\.db is missing or empty, but keys\.db and access\.db beside it are of a ledger/,
    );
    writeFileSync(join(path, 'ledger.db'), 'x');
    await refuseWithoutLedger(path);
  });
});
