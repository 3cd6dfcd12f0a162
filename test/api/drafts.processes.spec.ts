import { readdir } from 'node:fs/promises';
import { UploadFolder } from '../../apps/api/src/bulk/upload-folder.ts';
import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
let cookie: string;
beforeEach(async () => {
  given = await givenServer();
  ({ cookie } = await signedIn(given));
});
afterEach(() => given.close());

const SHOP = `Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Company,Refunded Amount,Vendor,Id
#31,office@ash.example,paid,2026-02-04 10:00:00 +0100,EUR,30.00,5.00,0.00,35.00,0.00,2026-02-04 10:00:00 +0100,2,Washer,15.00,W-1,Ash Ltd,0.00,Us,1
#32,office@elm.example,voided,,EUR,9.00,0.00,0.00,9.00,0.00,2026-02-05 10:00:00 +0100,1,Nut,9.00,N-1,Elm Ltd,0.00,Us,2
`;
const OWN = `Customer;Datum;Rechnungsnummer;Betrag
Ash;03/02/2026;R-1;1.234,50
Elm;04/02/2026;R-2;20,00
`;

interface Draft {
  readonly draft: string;
  readonly recipe: { readonly title: string; readonly isOwn: boolean } | null;
  readonly columns: readonly { readonly name: string; readonly ours: string | null }[];
  readonly questions: readonly { readonly kind: string; readonly sentence: string }[];
  readonly rehearsal: { readonly state: string; readonly preview: object | null } | null;
}

const PATH = '/api/v1/imports/drafts';
const BOUNDARY = 'a-boundary';

async function sent(text: string): Promise<Draft> {
  const payload = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="file.csv"\r\n\r\n${text}\r\n--${BOUNDARY}--\r\n`;
  const headers = { cookie, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
  const answer = await given.app.inject({ method: 'POST', url: PATH, headers, payload });
  expect(answer.statusCode).toBe(201);
  return answer.json();
}

const post = (url: string, payload: object = {}) =>
  given.app.inject({ method: 'POST', url: PATH + url, headers: { cookie }, payload });
const get = (url: string) => given.app.inject({ url, headers: { cookie } });

/** Waits for what the server does in the background. */
async function until<T extends { readonly state: string } | null>(look: () => Promise<T>) {
  for (;;) {
    const seen = await look();
    if (seen?.state !== 'running') return seen;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const rehearsed = (draft: string) =>
  until(async () => (await get(`${PATH}/${draft}`)).json<Draft>().rehearsal);

const filesLeft = async (): Promise<readonly string[]> =>
  (await readdir(given.app.get(UploadFolder).path, { recursive: true })).filter((name) =>
    name.includes('.'),
  );

describe('a file that waits to be imported', () => {
  it('is known by its heading, tried without recording anything, and recorded', async () => {
    const { draft, recipe, questions } = await sent(SHOP);
    expect([recipe?.title, questions]).toEqual(['Shopify: orders', []]);

    expect((await post(`/${draft}/rehearse`)).statusCode).toBe(202);
    expect(await rehearsed(draft)).toMatchObject({
      state: 'done',
      preview: {
        accounts: { opened: 1, known: 0 },
        events: { AccountOpened: 1, OrderPlaced: 1 },
        days: { first: '2026-02-04', last: '2026-02-04' },
        sums: [{ currency: 'EUR', ordered: '30.00', returned: '0.00' }],
        leftOut: [{ because: 'voided', why: { code: 'voided' }, rows: 1, line: 3 }],
        rows: [{ line: 2, becomes: [{ kind: 'recorded' }] }, { becomes: [{ kind: 'left-out' }] }],
      },
    });
    expect((await get('/api/v1/system')).json()).toMatchObject({ events: 0 });

    const begun = await post(`/${draft}/record`);
    expect(begun.statusCode).toBe(202);
    const { batch } = begun.json<{ batch: string }>();
    const over = await until(async () =>
      (await get(`/api/v1/imports/${batch}`)).json<{ state: string }>(),
    );
    expect(over).toMatchObject({
      state: 'done',
      recorded: 2,
      leftOut: 1,
      fileName: 'file.csv',
      rowsTotal: 2,
      recipe: 'Shopify: orders',
      recipeName: 'shopify-orders',
      leftOutBecause: { voided: 1 },
      leftOutWhy: [{ why: { code: 'voided', message: 'voided' }, rows: 1 }],
    });
    expect((await get(`${PATH}/${draft}`)).statusCode).toBe(404);
  });

  it('is guessed at where it is not known, and asks what it leaves open', async () => {
    const { draft, columns, questions } = await sent(OWN);
    expect(columns.map(({ name, ours }) => [name, ours])).toEqual([
      ['Customer', 'account_id'],
      ['Datum', 'occurred_at'],
      ['Rechnungsnummer', 'reference'],
      ['Betrag', 'amount'],
    ]);
    expect(questions.map(({ kind }) => kind)).toEqual(['type']);
    const orders = await post(`/${draft}/look`, { type: 'order' });
    expect(orders.json<Draft>().questions.map(({ kind }) => kind)).toEqual([
      'day-order',
      'currency',
    ]);
    const open = await post(`/${draft}/rehearse`, { type: 'order', currency: 'EUR' });
    expect([open.statusCode, open.json()]).toMatchObject([422, { code: 'file-undecided' }]);

    await post(`/${draft}/rehearse`, { type: 'order', currency: 'EUR', dayOrder: 'dmy' });
    expect(await rehearsed(draft)).toMatchObject({
      preview: {
        days: { first: '2026-02-03', last: '2026-02-04' },
        sums: [{ ordered: '1254.50' }],
      },
    });
  });

  it('gives way to the next one of whoever sent it when too many wait', async () => {
    const first = await sent(OWN);
    for (let count = 0; count < 8; count += 1) await sent(OWN);
    expect((await post(`/${first.draft}/look`)).statusCode).toBe(404);
    expect(await filesLeft()).toHaveLength(8);
  });

  it('is read as it is said to be', async () => {
    const { draft } = await sent('Wer;Wann;Was\nAsh;2026-02-03;Anruf\n');
    const map = { account_id: 'Wer', occurred_at: 'Wann' };
    const said = { map, type: 'contact', set: { kind: 'call' } };

    const looked = await post(`/${draft}/look`, said);

    expect(looked.json<Draft>()).toMatchObject({ recipe: { isOwn: true }, questions: [] });
    await post(`/${draft}/rehearse`, said);
    expect(await rehearsed(draft)).toMatchObject({
      preview: { events: { ContactMade: 1 }, rejected: 0 },
    });
  });

  it('says which of its accounts are probably known, until somebody says that they are', async () => {
    const first = await sent(
      'account_id,account_name,occurred_at,type\nA-1,ÄSH Ltd,2026-02-03,account\n',
    );
    const { batch } = (await post(`/${first.draft}/record`)).json<{ batch: string }>();
    await until(async () => (await get(`/api/v1/imports/${batch}`)).json<{ state: string }>());

    const { draft } = await sent(SHOP.replace('Ash Ltd', 'Aesh Ltd').replace('Aesh', 'Äsh'));
    await post(`/${draft}/rehearse`);
    const tried = await rehearsed(draft);
    const { probably } = tried?.preview as {
      readonly probably: readonly { readonly accountId: string }[];
    };
    const [{ accountId } = { accountId: '' }] = probably;
    expect(tried).toMatchObject({
      preview: {
        accounts: { opened: 1 },
        probablyCount: 1,
        probably: [{ candidates: [{ accountId: 'A-1', name: 'ÄSH Ltd', because: 'name' }] }],
      },
    });

    await post(`/${draft}/rehearse`, { sameAs: [{ theirs: accountId, ours: 'A-1' }] });
    expect(await rehearsed(draft)).toMatchObject({
      preview: { accounts: { opened: 0, known: 1 }, probablyCount: 0 },
    });
  });

  it.each([
    [{ sameAs: { 'A-1': 'A-2' } }, 'sameAs'],
    [{ system: ' ' }, 'system'],
    [{ currency: 'XXY' }, 'currency'],
    [{ map: { nothing_of_ours: 'x' } }, 'map'],
    [{ type: 'wish' }, 'type'],
    [{ tax: { percent: 'much' } }, 'tax'],
    [
      { typeByWord: { column: 'a', types: [{ word: 'paid', type: 'wish' }] } },
      'typeByWord.types[0].type',
    ],
    [{ elsewhere: true }, 'elsewhere'],
  ])('is not looked at by %j', async (said, field) => {
    const { draft } = await sent(OWN);
    const refused = await post(`/${draft}/look`, said);
    const { errors } = refused.json<{ errors: readonly { field: string }[] }>();
    expect([refused.statusCode, errors[0]?.field]).toEqual([400, field]);
  });

  it('goes when it is thrown away, and what is no table is refused at once', async () => {
    const { draft } = await sent(OWN);
    const gone = await given.app.inject({
      method: 'DELETE',
      url: `${PATH}/${draft}`,
      headers: { cookie },
    });
    expect(gone.statusCode).toBe(204);
    expect(await filesLeft()).toEqual([]);
    expect((await post(`/${draft}/look`)).statusCode).toBe(404);

    const payload = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 x\r\n--${BOUNDARY}--\r\n`;
    const headers = { cookie, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
    const refused = await given.app.inject({ method: 'POST', url: PATH, headers, payload });
    expect([refused.statusCode, refused.json()]).toMatchObject([422, { code: 'file-unusable' }]);
    expect(await filesLeft()).toEqual([]);
  });
});
