import { tableOf } from '../../testing/table-files.ts';
import { FileUnusable } from './file-unusable.ts';

const padded = (text: string, bytes = 600) => Buffer.from(text.padEnd(bytes, '\0'), 'latin1');
const OLD = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (text: string) => text.split('').join('\0');

describe('a file that is no table', () => {
  it.each([
    ['is empty', '', 'The file is empty.'],
    ['has blank lines alone', ' \n\n,,\n', 'no line with anything in it'],
    ['is an old workbook', padded(OLD), 'a workbook of an old Excel (.xls)'],
    ['is an older workbook still', padded('\x09\x08\x10\0\0\x06\x05\0'), 'of an old Excel'],
    ['is a locked workbook', padded(OLD + wide('EncryptedPackage')), 'locked by a password'],
    ['is a message of Outlook', padded(OLD + wide('__substg1.0_1')), 'a message of Outlook'],
    ['is a PDF', padded('%PDF-1.7\n'), 'a PDF document'],
    ['is an image', padded('\x89PNG\r\n\x1a\n'), 'an image'],
    ['is packed otherwise', padded('7z\xbc\xaf\x27\x1c'), 'a 7-Zip archive'],
    ['is a database', padded('SQLite format 3\0'), 'a SQLite database'],
    ['is a program', padded('\x7fELF\x02\x01\x01'), 'no text and of no kind'],
    ['is a web page called .xls', '<html><body><table>', 'a web page (HTML)'],
  ])('and %s is named in a sentence, without its bytes', async (_what, bytes, sentence) => {
    const refused = await tableOf(bytes).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FileUnusable);
    const { message } = refused as FileUnusable;
    expect(message).toContain(sentence);
    // eslint-disable-next-line no-control-regex -- controls are what is looked for
    expect(message).not.toMatch(/[\u0000-\u001f\u007f-\uffff]/);
  });

  it('is named at once, however large', async () => {
    const refused = expect(tableOf(Buffer.concat([padded(OLD), Buffer.alloc(50_000_000, 7)])));
    await refused.rejects.toThrow(FileUnusable);
  });
});

describe('the encoding of a file', () => {
  const text = 'name,sum\nMüller,5 €\n';
  const utf16 = (bytes: Buffer) => Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]);

  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['Windows-1252', Buffer.from(text.replace('€', '\u0080'), 'latin1'), 'windows-1252'],
    ['UTF-16', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 with a mark', utf16(Buffer.from(text, 'utf16le')), 'utf-16le'],
    ['UTF-16, high bytes first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 'utf-16be'],
  ])('is found: %s', async (_name, bytes, encoding) => {
    const table = await tableOf(bytes);
    expect([table.how.encoding, table.heading, table.rows[0]?.cells]).toEqual([
      encoding,
      ['name', 'sum'],
      ['Müller', '5 €'],
    ]);
  });

  it('is one for the whole file, also where the first byte that tells comes late', async () => {
    const plain = 'x,1\n'.repeat(200_000);
    const late = Buffer.concat([
      Buffer.from(`name,sum\n${plain}`),
      Buffer.from('M\xfc,2\n', 'latin1'),
    ]);
    const table = await tableOf(late);
    expect([table.how.encoding, table.rows.at(-1)?.cells]).toEqual(['windows-1252', ['Mü', '2']]);
  });

  it('stays UTF-8 where a few bytes were spoilt, which costs their rows alone', async () => {
    const spoilt = Buffer.from('name,sum\nMüller,1\nMöller,2\nMaller,3\n');
    spoilt[spoilt.lastIndexOf('a')] = 0xff;
    const table = await tableOf(spoilt);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Müller', 'Möller', 'M\uFFFDller']);
  });

  it('is UTF-8 wherever a letter is parted by how the file is read', async () => {
    const letters = '€ü𝄞'.repeat(100_000);
    for (const shift of ['', 'a', 'ab', 'abc']) {
      const table = await tableOf(`n,m\n${shift}${letters.replaceAll('𝄞', '𝄞,\n')}x,y\n`);
      expect(table.how.encoding).toBe('utf-8');
    }
  });

  it('is as it is said where it is said', async () => {
    const table = await tableOf(Buffer.from('n,m\nM\x9fller,1\n', 'latin1'), {
      encoding: 'macintosh',
    });
    expect(table.rows[0]?.cells).toEqual(['Müller', '1']);
    await expect(tableOf('a,b\n', { encoding: 'nonsense' })).rejects.toThrow('is no encoding');
  });
});
