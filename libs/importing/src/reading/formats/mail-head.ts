import PostalMime, { type Email } from 'postal-mime';
import type { Address, MailHead } from './mail-cells.ts';

/** Reads the head of a mail, its fields as they stand there one below another. */
export async function mailHead(fields: string): Promise<MailHead> {
  // Nothing follows the empty line, so there is no body to be read.
  const mail = await PostalMime.parse(`${fields.trimEnd()}\r\n\r\n`);
  const field = (name: string): string =>
    mail.headers.find(({ key }) => key === name)?.value.trim() ?? '';
  const first = idsIn(field('references'))[0] ?? mail.inReplyTo?.trim();
  return {
    messageId: mail.messageId?.trim() ?? '',
    sentAt: momentOf(mail),
    from: flat(mail.from ? [mail.from] : [])[0],
    to: flat(mail.to ?? []),
    cc: flat(mail.cc ?? []),
    subject: mail.subject ?? '',
    inReplyTo: mail.inReplyTo?.trim() ?? '',
    threadId: first ?? '',
    isBulk: isBulk(field),
    isDraft: field('x-mozilla-draft-info') !== '' || /\bdraft/i.test(field('x-gmail-labels')),
  };
}

interface Named {
  readonly name: string;
  readonly address?: string | undefined;
  readonly group?: readonly { readonly name: string; readonly address?: string }[] | undefined;
}

/** The addresses of a field, also those of a group in it. */
const flat = (all: readonly Named[]): readonly Address[] =>
  all.flatMap(({ name, address, group }) =>
    group ? flat(group) : address ? [{ name, address }] : [],
  );

/** As an instant where the library made one of it, else as it is written. */
const momentOf = ({ date }: Email): string => date ?? '';

const idsIn = (text: string): readonly string[] => text.match(/<[^<>\s]+>/g) ?? [];

/** Newsletters, lists and what machines send say so by one of these fields (RFC 2369, 2919, 3834). */
function isBulk(field: (name: string) => string): boolean {
  const isAutomatic = !['', 'no'].includes(field('auto-submitted').toLowerCase());
  return (
    isAutomatic ||
    ['list-unsubscribe', 'list-id', 'list-post'].some((name) => field(name) !== '') ||
    /^(?:bulk|list|junk)$/i.test(field('precedence'))
  );
}
