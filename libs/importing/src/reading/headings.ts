/**
 * Headings of our own for files that are no tables themselves. What a cell holds is spelled as ours: moments as ISO
 * instants or local times, days as `YYYY-MM-DD`, numbers as plain decimals; several addresses stand in one cell,
 * separated by semicolons. A cell is empty where the file does not say. Descriptions and bodies are never read.
 */

/** One row a meeting; of one that recurs, a row for each time up to now. `.ics` */
export const CALENDAR_HEADING = [
  /** The event's own UID; of one that recurs followed by `/` and the moment of that time. */
  'uid',
  'summary',
  'starts_at',
  'ends_at',
  'minutes',
  /** `yes` for whole days. */
  'all_day',
  /** `confirmed`, `tentative` or `cancelled`. */
  'status',
  'organizer_email',
  /** Who is invited and has not declined; the organizer is not among them. */
  'attendee_emails',
  'declined_emails',
] as const;

/** One row a card. `.vcf` */
export const CARDS_HEADING = [
  'uid',
  'full_name',
  'company',
  'department',
  'title',
  'email',
  'phone',
  /** Of the company's or the home address, as it is written there. */
  'country',
  'revised_at',
] as const;

/** One row a mail, from `.mbox` and `.eml`, messages of Microsoft Graph and of Gmail. */
export const MAIL_HEADING = [
  /** With its angle brackets, as others refer to it. */
  'message_id',
  'sent_at',
  'from_email',
  'from_name',
  'to_emails',
  'cc_emails',
  'subject',
  'in_reply_to',
  /** The first mail of the conversation where it is told, else this one. */
  'thread_id',
  /** `yes` for newsletters and what machines send: it names a list, a way to unsubscribe, or says that it is automatic. */
  'bulk',
  /** `yes` for what was never sent. */
  'draft',
] as const;

/** One row a line of an invoice or a credit note; what is the whole document's stands on each. UBL 2 */
export const INVOICES_HEADING = [
  /** `invoice` or `credit-note`. */
  'document',
  'number',
  'issued_on',
  'due_on',
  /** UNTDID 1001, such as 380 for an invoice and 381 for a credit note. */
  'type_code',
  'currency',
  'buyer_reference',
  'order_number',
  'customer_id',
  'customer_name',
  'customer_country',
  'contact_name',
  'contact_email',
  /** The sum of the lines, before allowances and charges of the document. */
  'lines_net',
  /** Without tax, after allowances and charges: what the invoice is worth. */
  'net',
  'gross',
  'line_number',
  'line_item',
  'line_quantity',
  'line_net',
] as const;

/** One row an entry of a statement of account, or each of its transactions where it has several. camt.053 */
export const STATEMENTS_HEADING = [
  'entry_id',
  'account',
  'booked_on',
  'value_on',
  /** Positive; `credit_debit` says which way: `credit` came in, `debit` went out. */
  'amount',
  'currency',
  'credit_debit',
  /** `booked`, `pending` or `information`. */
  'status',
  /** `yes` where the entry takes an earlier one back. */
  'reversal',
  'counterparty_name',
  'counterparty_account',
  'end_to_end_id',
  'remittance',
] as const;

/** One row an event; after these a column for each name in its data, `data.customer`, in the order they are met. */
export const CLOUD_EVENTS_HEADING = ['id', 'source', 'type', 'subject', 'time'] as const;
