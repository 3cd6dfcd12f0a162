import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAt, type LookedAt, type LookRequest } from './look.ts';

const NOW = '2026-06-30T10:00:00.000Z';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'look-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function looked(text: string, said: Partial<LookRequest> = {}): Promise<LookedAt> {
  const file = join(folder, 'file.csv');
  await writeFile(file, text);
  return lookAt({ file, now: NOW, ...said });
}

const kindsOf = ({ questions }: LookedAt) => questions.map(({ kind }) => kind);

describe('a look at a file', () => {
  it('tells what it is, and asks nothing where it says all by itself', async () => {
    const text = 'account_id,occurred_at,type,amount,currency\nA-1,2026-02-03,order,5,EUR\n';
    expect(await looked(text)).toMatchObject({
      format: 'delimited',
      rows: 1,
      map: {},
      recipe: { isOwn: true },
      problem: null,
      questions: [],
    });
  });

  it('guesses columns by what they are called and what they hold', async () => {
    const text = 'N° client;Date facture;N° facture;Montant HT\nC1;2026-02-03;F1;12,50\n';
    const { map, questions } = await looked(text);
    expect(map).toEqual({
      account_id: 'N° client',
      occurred_at: 'Date facture',
      reference: 'N° facture',
      amount: 'Montant HT',
    });
    // Nothing is an order because a heading was guessed to be one.
    expect(questions).toMatchObject([{ kind: 'type' }]);
    expect(kindsOf(await looked(text, { how: { type: 'order' } }))).toEqual(['currency']);
    const contradicting = await looked('Customer,Date,Amount\nAsh,soon,five\n');
    expect(contradicting.map).toEqual({ account_id: 'Customer' });
    expect(kindsOf(contradicting)).toEqual(['mapping', 'type']);
  });

  it('asks one question for the order of days, and one for each number that may be two', async () => {
    const text =
      'account_id,occurred_at,type,amount,currency\nA,02/03/2026,order,"1,234",EUR\nB,05/03/2026,order,"2,345",EUR\n';
    const { questions } = await looked(text);
    expect(questions).toMatchObject([
      { kind: 'day-order', readings: [{ reads: '2026-03-02' }, { reads: '2026-02-03' }] },
      { kind: 'decimal', readings: [{ reads: '1234' }, { reads: '1.234' }] },
    ]);
    expect(new Set(questions.map(({ sentence }) => sentence)).size).toBe(2);
    expect(kindsOf(await looked(text, { how: { dayOrder: 'dmy', decimal: ',' } }))).toEqual([]);
  });

  it('asks for the currency where neither a column nor a cell says it', async () => {
    const heading = 'account_id,occurred_at,type,amount';
    const row = (amount: string) => looked(`${heading}\nA,2026-02-03,order,${amount}\n`);
    expect(kindsOf(await row('5'))).toEqual(['currency']);
    expect(kindsOf(await row('5 EUR'))).toEqual([]);
    const contacts = `account_id,occurred_at,type,kind\nA,2026-02-03,contact,call\n`;
    expect(kindsOf(await looked(contacts))).toEqual([]);
  });

  it('says what the words of a column are, so that they can be given a meaning', async () => {
    const { columns } = await looked('Client,State\nAsh,paid\nElm,open\nOak,paid\n');
    expect(columns[1]).toMatchObject({
      name: 'State',
      words: [
        { word: 'paid', rows: 2 },
        { word: 'open', rows: 1 },
      ],
    });
  });

  it('says why nothing can be taken from a file that holds nothing of an account', async () => {
    const { problem, recipe } = await looked(
      'is_admin,id,score,created_at,surveyed_at,sessions,messages\n1,4,9,2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,4,8\n',
    );
    expect(recipe).toBeNull();
    expect(problem?.message).toContain('does not say of which customer');
  });
});
