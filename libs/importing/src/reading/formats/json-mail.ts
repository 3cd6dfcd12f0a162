import { instantOf } from '#kernel/time';
import { cellOf, recordOf, type Json } from './json.ts';
import type { Address, MailHead } from './mail-cells.ts';
import { mailHead } from './mail-head.ts';

type JsonObject = Readonly<Record<string, Json>>;

/** A message of Microsoft Graph. Its body is not looked at. */
export function graphMail(message: JsonObject): MailHead {
  const text = (name: string): string => cellOf(message[name]);
  const people = (name: string): readonly Address[] => {
    const list = message[name];
    return (Array.isArray(list) ? list : [list]).flatMap((one: Json | undefined) => {
      const address = recordOf(recordOf(one)?.['emailAddress']);
      return address
        ? [{ address: cellOf(address['address']), name: cellOf(address['name']) }]
        : [];
    });
  };
  const [from] = [...people('from'), ...people('sender')];
  return {
    messageId: text('internetMessageId') || text('id'),
    sentAt: text('sentDateTime') || text('receivedDateTime'),
    from,
    to: people('toRecipients'),
    cc: people('ccRecipients'),
    subject: text('subject'),
    inReplyTo: '',
    threadId: text('conversationId'),
    isBulk: false,
    isDraft: message['isDraft'] === true,
  };
}

/** A message of Gmail with its headers. Snippet and body are not looked at. */
export async function gmailMail(message: JsonObject): Promise<MailHead> {
  const headers = recordOf(message['payload'])?.['headers'];
  const fields = (Array.isArray(headers) ? headers : []).flatMap((header: Json) => {
    const field = recordOf(header);
    const [name, value] = [cellOf(field?.['name']), cellOf(field?.['value'])];
    return /^[\w-]+$/.test(name) ? [`${name}: ${value.replaceAll(/[\r\n]+/g, ' ')}`] : [];
  });
  const head = await mailHead(fields.join('\r\n'));
  const received = Number(cellOf(message['internalDate']));
  const labels = message['labelIds'];
  return {
    ...head,
    messageId: head.messageId || cellOf(message['id']),
    sentAt: head.sentAt || (received > 0 ? instantOf(received) : ''),
    threadId: cellOf(message['threadId']) || head.threadId,
    isDraft: Array.isArray(labels) && labels.includes('DRAFT'),
  };
}
