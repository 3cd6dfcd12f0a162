import { tableOf } from '../../../testing/table-files.ts';
import { CARDS_HEADING } from '../headings.ts';

async function cards(...lines: readonly string[]) {
  const { format, heading, rows } = await tableOf([...lines, ''].join('\r\n'));
  expect([format, heading]).toEqual(['cards', CARDS_HEADING]);
  return rows.map(({ row, line, cells }) => [row, line, ...cells]);
}

describe('a file of cards', () => {
  it('tells of each who it is and how to reach them', async () =>
    expect(
      await cards(
        'BEGIN:VCARD',
        'VERSION:3.0',
        'UID:urn:uuid:42',
        'FN:Anna Alder',
        'N:Alder;Anna;;;',
        'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
        ' BBBB',
        'EMAIL;TYPE=INTERNET:private@home.example',
        'item1.EMAIL;TYPE=WORK;TYPE=PREF:anna@alder',
        ' .example',
        'TEL;TYPE=CELL:+49 170 1234567',
        'ORG:Alder\\, Pumps GmbH;Buying',
        'TITLE:Head of Buying',
        'ADR;TYPE=HOME:;;;;;;France',
        'ADR;TYPE=WORK:;;Way 1;Town;;123;Germany',
        'NOTE:what is not read',
        'REV:2026-03-02T10:00:00Z',
        'END:VCARD',
      ),
    ).toEqual([
      [
        ...[1, 1, '42', 'Anna Alder', 'Alder, Pumps GmbH', 'Buying', 'Head of Buying'],
        ...['anna@alder.example', '+49 170 1234567', 'Germany', '2026-03-02T10:00:00Z'],
      ],
    ]));

  it('reads the older cards of phones, with their letters as bytes', async () =>
    expect(
      await cards(
        'BEGIN:VCARD',
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=',
        '=B6rg',
        'TEL;CELL:0170 1',
        'END:VCARD',
        'BEGIN:VCARD',
        'N:Birch;Bob',
        'END:VCARD',
      ),
    ).toEqual([
      [1, 1, '', 'Jörg Müller', '', '', '', '', '0170 1', '', ''],
      [2, 7, '', 'Bob Birch', '', '', '', '', '', '', ''],
    ]));
});
