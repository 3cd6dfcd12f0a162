import { tableOf } from '../../../testing/table-files.ts';
import { MAIL_HEADING } from '../headings.ts';

async function mails(content: string) {
  const { format, heading, rows } = await tableOf(content);
  expect([format, heading]).toEqual(['mail', MAIL_HEADING]);
  return rows.map(({ line, cells }) => ({
    line,
    ...Object.fromEntries(MAIL_HEADING.map((name, place) => [name, cells[place] ?? ''])),
  }));
}

const OFFER = [
  'From: "Reed, Ben" <ben@mill.example>',
  'To: Anna Alder <anna@alder.example>, Team: a@b.example, c@d.example;',
  'Cc: =?UTF-8?Q?J=C3=BCrgen?= <j@alder.example>',
  'Date: Mon, 13 Jul 2026 12:00:00 +0200',
  'Message-ID: <m1@mill.example>',
  'Subject: Offer',
  ' 77',
];

describe('a mailbox', () => {
  it('tells of each mail who wrote to whom and when, and nothing of its body', async () => {
    const found = await mails(
      [
        'From ben@mill.example Mon Jul 13 10:00:00 2026',
        ...OFFER,
        '',
        'From here on the body is not read.',
        'Subject: neither is this',
        '',
        'From anna@alder.example Mon Jul 13 14:00:00 2026',
        'From: anna@alder.example',
        'To: ben@mill.example',
        'Date: Mon, 13 Jul 2026 16:00:00 +0200',
        'Message-ID: <m2@alder.example>',
        'In-Reply-To: <m1@mill.example>',
        'References: <m0@mill.example> <m1@mill.example>',
        'Subject: Re: Offer 77',
        '',
        'TEXT',
        '',
        'From news@shop.example Mon Jul 13 15:00:00 2026',
        'From: News <news@shop.example>',
        'Date: yesterday',
        'List-Unsubscribe: <mailto:off@shop.example>',
        '',
      ].join('\n'),
    );
    expect(found).toEqual([
      {
        line: 1,
        message_id: '<m1@mill.example>',
        sent_at: '2026-07-13T10:00:00.000Z',
        from_email: 'ben@mill.example',
        from_name: 'Reed, Ben',
        to_emails: 'anna@alder.example;a@b.example;c@d.example',
        cc_emails: 'j@alder.example',
        subject: 'Offer 77',
        in_reply_to: '',
        thread_id: '<m1@mill.example>',
        bulk: '',
        draft: '',
      },
      expect.objectContaining({
        line: 13,
        in_reply_to: '<m1@mill.example>',
        thread_id: '<m0@mill.example>',
      }),
      expect.objectContaining({ line: 24, sent_at: 'yesterday', bulk: 'yes' }),
    ]);
    expect(JSON.stringify(found)).not.toMatch(/body|neither|TEXT/);
  });

  it('may be a mail that is a file of its own', async () =>
    expect(await mails([...OFFER, '', 'BODY'].join('\r\n'))).toEqual([
      expect.objectContaining({ line: 1, subject: 'Offer 77' }),
    ]));
});

describe('mails as JSON', () => {
  it('may be those of Microsoft Graph', async () => {
    const person = (name: string, address: string) => ({ emailAddress: { name, address } });
    const message = {
      id: 'A1',
      internetMessageId: '<m1@mill.example>',
      conversationId: 'C1',
      sentDateTime: '2026-07-13T10:00:00Z',
      from: person('Ben', 'ben@mill.example'),
      toRecipients: [person('Anna', 'anna@alder.example'), person('', 'c@d.example')],
      ccRecipients: [],
      body: { content: 'BODY' },
      isDraft: true,
    };
    const [found] = await mails(JSON.stringify({ '@odata.context': 'x', value: [message] }));
    expect(found).toMatchObject({
      message_id: '<m1@mill.example>',
      sent_at: '2026-07-13T10:00:00Z',
      from_email: 'ben@mill.example',
      to_emails: 'anna@alder.example;c@d.example',
      thread_id: 'C1',
      draft: 'yes',
    });
  });

  it('may be those of Gmail, one on each line', async () => {
    const message = (id: string, ...headers: readonly (readonly [string, string])[]) =>
      JSON.stringify({
        id,
        threadId: 't1',
        labelIds: ['SENT'],
        internalDate: '1783936800000',
        snippet: 'BODY',
        payload: { headers: headers.map(([name, value]) => ({ name, value })) },
      });
    const found = await mails(
      `${message('g1', ['From', 'Ben <ben@mill.example>'], ['To', 'anna@alder.example'])}\n${message('g2')}\n`,
    );
    expect(found).toMatchObject([
      {
        message_id: 'g1',
        sent_at: '2026-07-13T10:00:00.000Z',
        from_email: 'ben@mill.example',
        to_emails: 'anna@alder.example',
        thread_id: 't1',
      },
      { message_id: 'g2', from_email: '' },
    ]);
  });
});
