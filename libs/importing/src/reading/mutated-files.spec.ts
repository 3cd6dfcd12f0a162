import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookOf } from '../../testing/zip.ts';
import { conventionsOf, Undecided } from './conventions-of.ts';
import { FileUnusable } from './file-unusable.ts';
import { openTable } from './open-table.ts';
import { surveyOf } from './survey.ts';

/** How many files are spoilt; more of them outside CI, by this variable. */
const FILES = Number(process.env['MAINSTAY_MUTATED_FILES'] ?? 120);

/** The same files each time. */
let seed = 20_261_127;
function random(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

const rows = Array.from({ length: 60 }, (_, index) => [
  `A-${index % 7}`,
  `${String((index % 28) + 1).padStart(2, '0')}/03/2026 10:00`,
  index % 3 === 0 ? 'order' : 'Contact',
  `"${index} ""x"", Müller\nGmbH"`,
  `"1.${100 + index},50 €"`,
]);
const heading = ['account_id', 'occurred_at', 'type', 'note', 'amount'];
const csv = [heading, ...rows].map((cells) => cells.join(',')).join('\r\n');

const meeting =
  'BEGIN:VEVENT\r\nUID:u\r\nDTSTART;TZID=Europe/Berlin:20260701T090000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example\r\nEND:VEVENT\r\n';
const card =
  'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg\r\nEMAIL:a@b.example\r\nEND:VCARD\r\n';
const mail =
  'From a@b.example Mon Jul 13 10:00:00 2026\nFrom: A <a@b.example>\nTo: =?UTF-8?Q?J=C3=BC?= <c@d.example>\nDate: Mon, 13 Jul 2026 12:00:00 +0200\nMessage-ID: <1@b.example>\n\nBODY\n\n';
const invoice =
  '<?xml version="1.0" encoding="UTF-8"?><Invoice xmlns:b="u"><b:ID>1</b:ID><InvoiceLine><b:ID>1</b:ID></InvoiceLine></Invoice>';
const events = JSON.stringify([{ specversion: '1.0', id: '1', data: { net: '5', list: [1, 2] } }]);

const WHOLE: readonly Buffer[] = [
  Buffer.from(csv),
  Buffer.from(csv.replaceAll(',', ';')),
  Buffer.from(csv, 'latin1'),
  Buffer.from(`\uFEFF${csv}`, 'utf16le'),
  Buffer.from(`BEGIN:VCALENDAR\r\n${meeting.repeat(3)}END:VCALENDAR\r\n`),
  Buffer.from(card.repeat(3)),
  Buffer.from(mail.repeat(3)),
  Buffer.from(invoice),
  Buffer.from(events),
  workbookOf([heading, ...rows]),
];

type Change = (bytes: Buffer) => Buffer;

const CHANGES: readonly Change[] = [
  // Bytes flipped, here and there.
  (bytes) => {
    const spoilt = Buffer.from(bytes);
    for (let times = 1 + random(20); times > 0; times -= 1) {
      const at = random(spoilt.length);
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << random(8));
    }
    return spoilt;
  },
  // Cut off, at its end or its beginning.
  (bytes) => bytes.subarray(0, random(bytes.length)),
  (bytes) => bytes.subarray(random(Math.min(60, bytes.length))),
  // A stretch that stands somewhere else as well.
  (bytes) => {
    const [at, from] = [random(bytes.length), random(bytes.length)];
    const stretch = bytes.subarray(from, from + random(200));
    return Buffer.concat([bytes.subarray(0, at), stretch, bytes.subarray(at)]);
  },
  // Read as one encoding and written as another.
  (bytes) => Buffer.from(bytes.toString('latin1')),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  // Signs that mean something to a reader, where they mean nothing.
  (bytes) => {
    const signs = ['"', '""', ',', ';', '\n', '\r', '\0', '\t', '<', '&', '=', ':', '{', ']'];
    const at = random(bytes.length);
    const sign = signs[random(signs.length)] ?? '';
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(sign), bytes.subarray(at)]);
  },
  // Columns that change places.
  (bytes) => {
    const lines = bytes.toString('latin1').split('\n');
    const swapped = lines.map((line) => line.split(/[,;]/).reverse().join(','));
    return Buffer.from(swapped.join('\n'), 'latin1');
  },
];

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'mutated-'))));
afterAll(() => rm(folder, { recursive: true }));

/** What becomes of a file: its rows, or the sentence it is refused with. Anything else is thrown. */
async function outcomeOf(bytes: Buffer): Promise<'rows' | 'refused'> {
  const file = join(folder, 'file');
  await writeFile(file, bytes);
  try {
    const table = await openTable(file, { now: '2026-11-27T00:00:00.000Z' });
    let before = 0;
    for await (const { row, line, cells, problem } of table.rows()) {
      const isOne =
        row === before + 1 && line > 0 && (problem?.message ?? cells.join('x')).length > 0;
      if (!isOne) throw new RangeError(`Row ${row} on line ${line} is none.`);
      before = row;
    }
    const survey = await surveyOf(table);
    const all = survey.columns.map((_, place) => place);
    conventionsOf(survey, {}, { days: all, numbers: all });
    return 'rows';
  } catch (error) {
    if (error instanceof Undecided) return 'rows';
    if (!(error instanceof FileUnusable)) throw error;
    // eslint-disable-next-line no-control-regex -- controls are what is looked for
    expect(error.message).toMatch(/^[^\u0000-\u001f\uFFFD]+$/);
    return 'refused';
  }
}

describe('a file that was spoilt', () => {
  it(`ends in rows or in a sentence, and never takes long: ${FILES} of them`, async () => {
    const outcomes = { rows: 0, refused: 0 };
    for (let count = 0; count < FILES; count += 1) {
      const whole = WHOLE[count % WHOLE.length] ?? Buffer.alloc(0);
      let bytes = whole;
      for (let times = 1 + random(3); times > 0; times -= 1) {
        const change = CHANGES[random(CHANGES.length)];
        if (change && bytes.length > 0) bytes = change(bytes);
      }
      const outcome = await outcomeOf(bytes).catch((cause: unknown) => {
        throw new Error(`File ${count}: ${bytes.toString('base64')}`, { cause });
      });
      outcomes[outcome] += 1;
    }
    // Neither is the one answer to all of them.
    expect(Math.min(outcomes.rows, outcomes.refused)).toBeGreaterThan(FILES / 20);
  }, 600_000);

  it('of some megabytes ends as well', async () => {
    for (const line of ['"x,"",1\n', '02/03/2026,"1.234"x\n']) {
      const bytes = Buffer.from(`a,b,c\n${line.repeat(Math.ceil(3_000_000 / line.length))}`);
      await expect(outcomeOf(bytes)).resolves.toMatch(/rows|refused/);
    }
  }, 200_000);
});
