import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RetractEvent } from '#commands/amendments/amendments.commands';
import { MakeContact } from '#commands/contacts/contacts.commands';
import { PlaceOrder } from '#commands/orders/orders.commands';
import { History } from '#commands/histories/history';
import { intentOf } from '#commands/testing/specify-account';
import { Writer } from '#commands/writing/writer';
import { bringToHead } from '#commands/writing/stored-history';
import { StoreUnavailable, type Append, type Appended } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { ImportRegister } from './import-register.ts';
import { ImportRun } from './import-run.ts';
import { UndoRun } from './undo-run.ts';
import { UndoStopped } from './undo-stopped.ts';

const HEADING =
  'account_id,occurred_at,type,reference,stakeholder_id,name,kind,amount,currency,contract_id,ends_on';
const PEOPLE = 'A-1,2026-03-01,stakeholder,,asha,Asha Rao,,,,,';
const CONTRACT = 'A-1,2026-03-02,contract,SC-1,,,,100,EUR,,2027-02-28';
const ORDER = 'A-1,2026-03-03,order,SO-1,,,,10,EUR,SC-1,';
const CONTACT = 'A-1,2026-03-04,contact,C-1,asha,,meeting,,,,';
const OTHER = 'B-1,2026-03-05,order,,,,,20,EUR,,';
const FILE = [PEOPLE, CONTRACT, ORDER, CONTACT, OTHER];

/** A store in which something happens just before some appends. */
class EventfulStore extends MemoryEventStore {
  before: () => Promise<void> = () => Promise.resolve();

  override async appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    await this.before();
    return super.appendAll(appends);
  }
}

const clock = new FixedClock('2026-06-30T10:00:00Z');
let folder: string;
let store: EventfulStore;
let keys: MemoryKeys;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undo-'));
  store = new EventfulStore(clock, { zone: 'UTC' });
  keys = new MemoryKeys();
});
afterEach(() => rm(folder, { recursive: true }));

async function imported(rows: readonly string[], name = 'file.csv') {
  const file = join(folder, name);
  await writeFile(file, `${HEADING}\n${rows.join('\n')}\n`);
  return new ImportRun(store, keys, clock).run({ file, actor: 'ada' });
}

const undo = (batch: string, more: Partial<Parameters<UndoRun['run']>[0]> = {}) =>
  new UndoRun(store, keys, clock).run({ batch, actor: 'ben', ...more });

async function standing(accountId: string): Promise<string[]> {
  const history = new History();
  await bringToHead(store, accountStream(accountId), history);
  return history.effective().map(({ type }) => type);
}

const sent = (command: Parameters<typeof intentOf>[0], fields: object) =>
  new Writer(store, keys, clock).write(intentOf(command, { accountId: 'A-1', ...fields }), {
    actor: 'ada',
    origin: 'entered',
  });

describe('undoing an import', () => {
  it('takes back all it recorded, and leaves a record of itself', async () => {
    const { batch, recorded } = await imported(FILE);
    expect(await undo(batch)).toEqual({
      batch,
      eventsRetracted: recorded,
      eventsKept: 0,
      kept: [],
    });
    expect([await standing('A-1'), await standing('B-1')]).toEqual([[], []]);
    const last = (await store.read(`import-${batch}`)).at(-1);
    expect(last).toMatchObject({ type: 'ImportUndone' });
    expect(JSON.parse(last?.data ?? '')).toEqual({
      batch,
      eventsRetracted: recorded,
      eventsKept: 0,
    });
  });

  it('lets the same file be recorded as if it were new, as often as one likes', async () => {
    const first = await imported(FILE);
    const before = await standing('A-1');
    for (let again = 0; again < 2; again += 1) {
      await undo(first.batch);
      expect(await imported(FILE)).toMatchObject({ recorded: first.recorded, known: 0 });
      expect(await imported(FILE)).toMatchObject({ recorded: 0, known: FILE.length });
      expect((await standing('A-1')).toSorted()).toEqual(before.toSorted());
    }
  });

  it('leaves only the mended facts where the mended file is imported', async () => {
    const { batch } = await imported(FILE);
    await undo(batch);
    const mended = FILE.map((row) => row.replace(',10,EUR', ',12,EUR'));
    expect(await imported(mended)).toMatchObject({ rejected: 0, known: 0 });
    const history = new History();
    await bringToHead(store, accountStream('A-1'), history);
    const orders = history.effective().filter(({ type }) => type === 'OrderPlaced');
    expect(orders).toMatchObject([{ data: { orderId: 'SO-1', amountMinor: 1200 } }]);
  });

  it('keeps what later events need, and names it', async () => {
    const { batch } = await imported(FILE);
    await sent(MakeContact, { kind: 'call', stakeholderIds: ['asha'], reference: 'C-2' });
    const undone = await undo(batch);
    expect(undone.kept).toMatchObject([
      { accountId: 'A-1', type: 'AccountOpened' },
      { accountId: 'A-1', type: 'StakeholderIdentified' },
    ]);
    expect(undone.kept[1]?.because).toMatch(/ContactMade\) needs stakeholder asha\.$/);
    expect(await standing('A-1')).toEqual([
      'AccountOpened',
      'StakeholderIdentified',
      'ContactMade',
    ]);
    expect(await standing('B-1')).toEqual([]);
  });

  it('leaves what others recorded, on accounts that it opened as well', async () => {
    const { batch } = await imported([OTHER.replace('B-1', 'A-1')]);
    await sent(PlaceOrder, { orderId: 'SO-2', amount: '5', currency: 'EUR' });
    expect(await undo(batch)).toMatchObject({ eventsRetracted: 1, eventsKept: 1 });
    expect(await standing('A-1')).toEqual(['AccountOpened', 'OrderPlaced']);
  });

  it('makes a row whose event was withdrawn before as new as the others', async () => {
    const { batch, recorded } = await imported(FILE);
    const order = (await store.read('account-A-1')).find(({ type }) => type === 'OrderPlaced');
    await sent(RetractEvent, { eventId: order?.id });
    expect(await imported(FILE)).toMatchObject({ recorded: 0, rejected: 1 });
    await undo(batch);
    expect(await imported(FILE)).toMatchObject({ recorded, rejected: 0 });
  });

  it('changes nothing the second time', async () => {
    const { batch } = await imported(FILE);
    await undo(batch);
    const head = await store.head();
    expect(await undo(batch)).toMatchObject({ eventsRetracted: 0, eventsKept: 0 });
    expect(await store.head()).toBe(head);
  });

  it('is refused for an import that there never was', async () => {
    await imported(FILE);
    await expect(undo('no-such-import')).rejects.toMatchObject({ code: 'import-unknown' });
  });
});

describe('undoing an import that does not get to its end', () => {
  const many = Array.from(
    { length: 900 },
    (_, row) => `M-${String(row)},2026-03-05,order,M${String(row)},,,,20,EUR,,`,
  );

  it('goes on when it is asked again, and counts what it took back before', async () => {
    const { batch, recorded } = await imported(many);
    let commits = 0;
    store.before = () => {
      commits += 1;
      return commits === 3 ? Promise.reject(new Error('The power is gone.')) : Promise.resolve();
    };
    await expect(undo(batch)).rejects.toThrow('The power is gone.');
    expect(await undo(batch)).toMatchObject({ eventsRetracted: recorded });
    expect(await standing('M-899')).toEqual([]);
  });

  it('stops where it is asked to, with all of a commit taken back or nothing', async () => {
    const { batch, recorded } = await imported(many);
    const stopping = new AbortController();
    const stopped = undo(batch, {
      signal: stopping.signal,
      onProgress: ({ eventsRetracted }) => {
        if (eventsRetracted > 500) stopping.abort();
      },
    });
    await expect(stopped).rejects.toThrow(UndoStopped);
    expect(await undo(batch)).toMatchObject({ eventsRetracted: recorded });
  });

  it('waits for a store that is away', async () => {
    const { batch, recorded } = await imported(many);
    let isAway = true;
    store.before = () => {
      if (!isAway) return Promise.resolve();
      isAway = false;
      return Promise.reject(new StoreUnavailable(1));
    };
    expect(await undo(batch)).toMatchObject({ eventsRetracted: recorded });
  });
});

describe('undoing an import while others write', () => {
  it('decides anew on what they recorded', async () => {
    const { batch } = await imported(FILE);
    store.before = async () => {
      store.before = () => Promise.resolve();
      await sent(MakeContact, { kind: 'call', stakeholderIds: ['asha'], reference: 'C-2' });
    };
    expect(await undo(batch)).toMatchObject({ eventsKept: 2 });
    expect(await standing('A-1')).toEqual([
      'AccountOpened',
      'StakeholderIdentified',
      'ContactMade',
    ]);
  });
});

describe('the register of imports', () => {
  it('names them, the newest first, with who undid which', async () => {
    const register = new ImportRegister(store, keys);
    expect(await register.all()).toEqual([]);
    const first = await imported(FILE, 'first.csv');
    clock.set('2026-07-01T10:00:00Z');
    const second = await imported([OTHER.replace('B-1', 'C-1')], 'second.csv');
    await undo(first.batch);
    expect(await register.all()).toMatchObject([
      {
        batch: second.batch,
        fileName: 'second.csv',
        actor: 'ada',
        eventsRecorded: 2,
        undone: null,
      },
      {
        batch: first.batch,
        fileName: 'first.csv',
        eventsRecorded: first.recorded,
        undone: { actor: 'ben', eventsRetracted: first.recorded, eventsKept: 0 },
      },
    ]);
  });

  it('counts what an import added in two goes, and begins anew after an undo', async () => {
    const register = new ImportRegister(store, keys);
    const { batch, recorded } = await imported(FILE);
    await undo(batch);
    await imported(FILE);
    expect(await register.all()).toMatchObject([{ eventsRecorded: recorded, undone: null }]);
  });
});
