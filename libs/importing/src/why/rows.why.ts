/** Why rows cannot be used, to be mended. */
export const ROWS = {
  'line-too-long': () => 'The line is longer than a megabyte.',
  'quote-wrong': () =>
    'A quote stands wrong on this line: where a cell is in quotes, a quote inside is written twice.',
  'too-many-cells': ({ cells, width }: { readonly cells: number; readonly width: number }) =>
    `The row has ${cells} cells, the heading ${width}.`,
  'mail-unreadable': () => 'The head of this mail cannot be read.',
  'meeting-unreadable': () => 'This meeting cannot be read.',
  'card-unreadable': () => 'This card cannot be read.',
  'cell-not-storable': ({ column }: Column) =>
    `${column} is too long or holds characters no store takes.`,
  'cell-not-utf-8': ({ column }: Column) =>
    `${column} is not in UTF-8: save the file in that encoding.`,
  'no-account-number': ({ said }: Said) =>
    `account_id ${quoted(said)} is no account's number: write up to 64 printable characters.`,
  'no-type': ({ said, types }: Said & { readonly types: string }) =>
    `type ${quoted(said)} is none of ${types}.`,
  'no-moment': ({ said }: Said) =>
    `occurred_at ${quoted(said)} is no day or instant; write 2026-03-31 or 2026-03-31T14:30:00Z.`,
  'order-of-too-many-rows': () =>
    'More than 10,000 rows say that they are of this order: its reference is the name of something else.',
  'signs-differ': () =>
    'quantity is below 0 and amount is not: write a return, or both with the same sign.',
  'other-line-unusable': () =>
    'Another line of this order cannot be used; its lines are recorded together or not at all.',
  'lines-come-to-other': ({ sum, total }: { readonly sum: string; readonly total: string }) =>
    `The lines of the order come to ${sum}, the order says ${total}: one of them is wrong.`,
  'parts-do-not-add-up': () =>
    'Subtotal, Shipping, Taxes and Total do not add up, so that it is not to be seen what is net.',
  'order-elsewhere': ({ account }: { readonly account: string }) =>
    `order-elsewhere: an order of this number is known of account ${account}; retract it there first if it has moved`,
  differs: () =>
    'differs: the same reference is known with other content; correct the event it became instead',
  retracted: ({ eventId }: { readonly eventId: string }) =>
    `retracted: event ${eventId}, which the row became, was withdrawn; withdraw that withdrawal to have it back, or undo the whole import to record its file anew`,
} as const;

interface Column {
  readonly column: string;
}

interface Said {
  readonly said: string;
}

const quoted = (text: string): string => (text === '' ? '(empty)' : `"${text}"`);
