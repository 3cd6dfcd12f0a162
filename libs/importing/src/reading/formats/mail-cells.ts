import { MAIL_HEADING } from '../headings.ts';

/** What the head of a mail says; nothing of its body. */
export interface MailHead {
  readonly messageId: string;
  readonly sentAt: string;
  readonly from: Address | undefined;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string;
  readonly inReplyTo: string;
  readonly threadId: string;
  readonly isBulk: boolean;
  readonly isDraft: boolean;
}

export interface Address {
  readonly address: string;
  readonly name: string;
}

/** The cells of a mail under the heading of ours. */
export function mailCells(mail: MailHead): readonly string[] {
  const cells: Readonly<Record<(typeof MAIL_HEADING)[number], string>> = {
    message_id: mail.messageId,
    sent_at: mail.sentAt,
    from_email: mail.from?.address ?? '',
    from_name: mail.from?.name ?? '',
    to_emails: addresses(mail.to),
    cc_emails: addresses(mail.cc),
    subject: mail.subject,
    in_reply_to: mail.inReplyTo,
    thread_id: mail.threadId === '' ? mail.messageId : mail.threadId,
    bulk: mail.isBulk ? 'yes' : '',
    draft: mail.isDraft ? 'yes' : '',
  };
  return MAIL_HEADING.map((name) => cells[name]);
}

const addresses = (all: readonly Address[]): string =>
  all
    .map(({ address }) => address)
    .filter((address) => address !== '')
    .join(';');
