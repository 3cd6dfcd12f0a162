import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UploadFolder } from '../../apps/api/src/bulk/upload-folder.ts';
import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
let cookie: string;
beforeEach(async () => {
  given = await givenServer();
  ({ cookie } = await signedIn(given));
});
afterEach(() => given.close());

const CSV = `account_id,occurred_at,type,amount,reference
acme,2026-01-05,order,100.00,SO-1
acme,2026-02-05,order,80.00,SO-2
other,2026-02-06,order,nothing,SO-3
`;

const BOUNDARY = 'a-boundary';
const field = (name: string, value: string | Buffer, file = '') =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"${file === '' ? '' : `; filename="${file}"`}\r\n\r\n`,
    ),
    Buffer.from(value),
    Buffer.from('\r\n'),
  ]);
const upload = (...parts: readonly Buffer[]) =>
  send(Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]), FORM);
const get = (url: string) => given.app.inject({ url, headers: { cookie } });

interface Progress {
  readonly batch: string;
  readonly state: string;
}
/** Asks how far an import is until it is over. */
async function outcomeOf(batch: string): Promise<Progress> {
  for (;;) {
    const progress = (await get(`/api/v1/imports/${batch}`)).json<Progress>();
    if (progress.state !== 'running') return progress;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const send = (payload: Buffer, type: string) =>
  given.app.inject({
    method: 'POST',
    url: '/api/v1/imports',
    headers: { cookie, 'content-type': type },
    payload,
  });
const FORM = `multipart/form-data; boundary=${BOUNDARY}`;

/** What lies in the folder for uploads. */
const filesLeft = async (): Promise<string[]> =>
  (await readdir(given.app.get(UploadFolder).path, { recursive: true })).filter((name) =>
    name.includes('.'),
  );

/** Files are taken away right after the outcome is told. */
async function untilLeft(files: readonly string[]): Promise<void> {
  while (
    JSON.stringify((await filesLeft()).map((name) => basename(name))) !== JSON.stringify(files)
  )
    await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('a file that was sent', () => {
  it('goes as soon as it is read, and after a failure; rows set aside stay', async () => {
    const first = await upload(field('currency', 'EUR'), field('file', CSV, 'a.csv'));
    await outcomeOf(first.json<Progress>().batch);
    await untilLeft(['upload.rejected.csv']);
    const broken = await upload(field('file', 'no,heading\n1,2\n', 'b.csv'));
    expect(await outcomeOf(broken.json<Progress>().batch)).toMatchObject({ state: 'failed' });
    await untilLeft(['upload.rejected.csv']);
  });
});

describe('an import that is cancelled', () => {
  it('ends, and keeps what was recorded', async () => {
    const rows = Array.from({ length: 4_000 }, (_, at) => `a${at % 50},2026-01-05,order,1,S${at}`);
    const csv = `account_id,occurred_at,type,amount,reference\n${rows.join('\n')}\n`;
    const begun = await upload(field('currency', 'EUR'), field('file', csv, 'a.csv'));
    const { batch } = begun.json<Progress>();
    const url = `/api/v1/imports/${batch}`;
    const cancelled = await given.app.inject({ method: 'DELETE', url, headers: { cookie } });
    expect(cancelled.statusCode).toBe(200);
    const outcome = await outcomeOf(batch);
    expect(outcome).toMatchObject({ state: 'failed' });
    expect(JSON.stringify(outcome)).toContain('cancelled');
    const again = await upload(field('currency', 'EUR'), field('file', csv, 'a.csv'));
    expect(await outcomeOf(again.json<Progress>().batch)).toMatchObject({
      state: 'done',
      rowsRead: 4_000,
    });
    const none = await given.app.inject({ method: 'DELETE', url: `${url}0`, headers: { cookie } });
    expect(none.statusCode).toBe(404);
  });
});

describe('an import over HTTP', () => {
  const begun = async (...parts: readonly Buffer[]): Promise<string> => {
    const answer = await upload(...parts);
    expect(answer.statusCode).toBe(202);
    return answer.json<Progress>().batch;
  };

  it('goes on in the background, and says what came of it', async () => {
    const batch = await begun(field('file', CSV, 'orders.csv'), field('currency', 'EUR'));
    expect(await outcomeOf(batch)).toMatchObject({
      state: 'done',
      rowsRead: 3,
      recorded: 3,
      known: 0,
      rejected: 1,
      rejectedAt: `/api/v1/imports/${batch}/rejected`,
    });
    const rejected = await get(`/api/v1/imports/${batch}/rejected`);
    expect(rejected.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(rejected.body).toContain('SO-3');
  });

  it('takes the same file again and adds nothing, gzipped or not', async () => {
    const batch = await begun(field('currency', 'EUR'), field('file', CSV, 'orders.csv'));
    await outcomeOf(batch);
    const head = await given.stores.events.head();
    expect(await begun(field('file', CSV, 'orders.csv'), field('currency', 'EUR'))).toBe(batch);
    expect(await outcomeOf(batch)).toMatchObject({ state: 'done', recorded: 0, known: 2 });
    const zipped = field('file', gzipSync(CSV), 'orders.csv.gz');
    await outcomeOf(await begun(zipped, field('currency', 'EUR')));
    expect(await given.stores.events.head()).toBe(head);
  });

  it('says which columns it misses', async () => {
    const batch = await begun(field('file', 'customer,when\nacme,2026-01-05\n', 'orders.csv'));
    expect(await outcomeOf(batch)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('account_id') as unknown,
    });
  });

  it('takes a mapping of columns', async () => {
    const csv = 'customer,when,what,sum\nacme,2026-01-05,order,5\n';
    const map = { account_id: 'customer', occurred_at: 'when', type: 'what', amount: 'sum' };
    const parts = [field('map', JSON.stringify(map)), field('currency', 'EUR')];
    const batch = await begun(...parts, field('file', csv, 'orders.csv'));
    expect(await outcomeOf(batch)).toMatchObject({ state: 'done', recorded: 2, rejected: 0 });
  });

  it.each([
    ['no file', () => [field('currency', 'EUR')], 'file'],
    [
      'a currency there is not',
      () => [field('file', CSV, 'o.csv'), field('currency', 'ABC')],
      'currency',
    ],
    ['a mapping that is none', () => [field('file', CSV, 'o.csv'), field('map', '[1]')], 'map'],
  ])('is refused with %s', async (_what, parts, name) => {
    expect((await upload(...parts())).json()).toMatchObject({
      status: 400,
      errors: [{ field: name }],
    });
  });

  it.each([
    ['a form cut short', field('file', CSV, 'o.csv'), FORM],
    ['a form without its boundary', field('file', CSV, 'o.csv'), 'multipart/form-data'],
    ['no form at all', Buffer.from('\u0000\r\n--'), FORM],
    ['a field named like what every object has', field('__proto__', 'x'), FORM],
    ['two files', Buffer.concat([field('a', CSV, 'a.csv'), field('b', CSV, 'b.csv')]), FORM],
  ])('is refused with %s', async (_what, payload, type) => {
    const { statusCode } = await send(payload, type);
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(statusCode).toBeLessThan(500);
  });

  it('is refused when it is no form, and unknown when there was none', async () => {
    const url = '/api/v1/imports';
    const payload = { file: CSV };
    const answer = await given.app.inject({ method: 'POST', url, headers: { cookie }, payload });
    expect(answer.statusCode).toBe(400);
    expect((await get('/api/v1/imports/none')).json()).toMatchObject({ status: 404 });
    expect((await get('/api/v1/imports/none/rejected')).statusCode).toBe(404);
  });
});

it('files are taken nowhere else', async () => {
  const answer = await given.app.inject({
    method: 'POST',
    url: '/api/v1/accounts',
    headers: { cookie, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: Buffer.concat([field('file', CSV, 'o.csv'), Buffer.from(`--${BOUNDARY}--\r\n`)]),
  });
  expect(answer.json()).toMatchObject({ status: 415, code: 'unsupported-media-type' });
});

it('the demo portfolio is loaded once', async () => {
  const load = () => given.app.inject({ method: 'POST', url: '/api/v1/demo', headers: { cookie } });
  const [first, meanwhile] = await Promise.all([load(), load()]);
  expect(first.json()).toMatchObject({ accounts: 120, known: 0 });
  expect(meanwhile.json()).toEqual(first.json());
  expect((await load()).json()).toMatchObject({ known: 120, recorded: 0 });
  expect((await get('/api/v1/system')).json()).toMatchObject({ demoLoaded: true });
});

describe('an import of customers who have other numbers there', () => {
  const names = 'account_id,account_name,occurred_at,type,name,stakeholder_id,email\n';
  const OURS = `${names}acme,Acme,2026-01-05,stakeholder,Asha Rao,asha,asha@acme.example\n`;
  const THEIRS = CSV.replaceAll('acme', '7001').replace('nothing', '5.00');
  const PEOPLE = `${names}7001,,2026-02-05,stakeholder,A. Rao,S-77,asha@acme.example\n`;
  const ACTIVITIES =
    'Activity ID,Activity Type,Activity Date,Task Status,Associated Contact Email\nA-1,Call,2026-02-07,,asha@acme.example\n';

  async function imported(file: string, said: object): Promise<Progress> {
    const parts = [field('said', JSON.stringify(said)), field('file', file, 'file.csv')];
    const answer = await upload(...parts);
    return outcomeOf(answer.json<Progress>().batch);
  }
  const typesOf = async (accountId: string) =>
    (await given.stores.events.read(`account-${accountId}`)).map(({ type }) => type);

  it('leads their rows to the accounts and people they are said to be, and stays so', async () => {
    await imported(OURS, {});
    await imported(THEIRS, {
      currency: 'EUR',
      system: 'shop',
      sameAs: [{ theirs: '7001', ours: 'acme' }],
    });
    await imported(PEOPLE, { system: 'Shop' });
    await imported(ACTIVITIES, {});
    expect(await typesOf('acme')).toEqual([
      'AccountOpened',
      'StakeholderIdentified',
      'AccountKnownAs',
      'OrderPlaced',
      'OrderPlaced',
      'AccountKnownAs',
      'ContactMade',
    ]);
  });

  it('records nothing where they cannot be', async () => {
    await imported(OURS, {});
    const sameAs = [{ theirs: '7001', ours: 'nobody' }];
    expect(await imported(THEIRS, { currency: 'EUR', system: 'shop', sameAs })).toMatchObject({
      state: 'failed',
      problem: 'There is no account nobody that 7001 could be.',
      recorded: 0,
    });
  });
});

describe('an import that is undone', () => {
  const FILE = CSV.replace('nothing', '5.00');
  const undo = (batch: string) =>
    given.app.inject({ method: 'POST', url: `/api/v1/imports/${batch}/undo`, headers: { cookie } });

  async function undoneBy(batch: string): Promise<Progress> {
    for (;;) {
      const progress = (await get(`/api/v1/imports/${batch}/undo`)).json<Progress>();
      if (progress.state !== 'running') return progress;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  it('leaves nothing behind, is on record, and may be imported again', async () => {
    const imported = async () =>
      (await upload(field('currency', 'EUR'), field('file', FILE, 'a.csv'))).json<Progress>();
    const { batch } = await imported();
    await outcomeOf(batch);
    expect((await get(`/api/v1/imports/${batch}/undo`)).statusCode).toBe(404);

    expect((await undo(batch)).statusCode).toBe(202);
    expect(await undoneBy(batch)).toMatchObject({ state: 'done', eventsRetracted: 5, kept: [] });
    expect((await get('/api/v1/imports')).json()).toMatchObject({
      items: [
        {
          batch,
          fileName: 'a.csv',
          eventsRecorded: 5,
          undone: { eventsRetracted: 5, eventsKept: 0 },
        },
      ],
    });

    await imported();
    expect(await outcomeOf(batch)).toMatchObject({ recorded: 5, known: 0, rejected: 0 });
    expect((await get('/api/v1/imports')).json()).toMatchObject({ items: [{ undone: null }] });
    expect((await get(`/api/v1/imports/${batch}/undo`)).statusCode).toBe(404);
  });

  it('is one that there was', async () => {
    expect((await undo('0-0')).json()).toMatchObject({ status: 404, code: 'import-unknown' });
  });
});
