/** Why rows cannot be used, by the codes of the server. */
export const unusableRowsEn = {
  'why.fields': '{column}: {fault}',
  'why.line-too-long': 'The line is longer than a megabyte.',
  'why.quote-wrong':
    'A quotation mark stands wrong on this line: in a cell in quotation marks, one inside is written twice.',
  'why.too-many-cells': 'The row has {cells, number} cells, the heading {width, number}.',
  'why.mail-unreadable': 'The head of this mail cannot be read.',
  'why.meeting-unreadable': 'This meeting cannot be read.',
  'why.card-unreadable': 'This card cannot be read.',
  'why.cell-not-storable': '{column}: too long, or with characters that cannot be stored.',
  'why.cell-not-utf-8': '{column}: not in UTF-8. Save the file in that encoding.',
  'why.no-account-number': '“{said}” is no account number: up to 64 printable characters.',
  'why.no-type': '“{said}” is no type of row. Types are {types}.',
  'why.no-moment': '“{said}” is no day or moment: write 2026-03-31 or 2026-03-31T14:30:00Z.',
  'why.order-of-too-many-rows':
    'More than 10,000 rows say that they are of this order: its reference names something else.',
  'why.signs-differ':
    'The quantity is below 0 and the amount is not: write a return, or both with the same sign.',
  'why.other-line-unusable':
    'Another line of this order cannot be used; its lines are recorded together or not at all.',
  'why.lines-come-to-other':
    'The lines of the order come to {sum}, the order says {total}: one of them is wrong.',
  'why.parts-do-not-add-up':
    'Subtotal, shipping, taxes and total do not add up, so that it is not to be seen what is net.',
  'why.order-elsewhere':
    'An order of this number is known of account {account}; withdraw it there first if it has moved.',
  'why.differs':
    'The same reference is known with other content: correct the event it became instead.',
  'why.retracted':
    'The row became event {eventId}, which was withdrawn: withdraw that withdrawal, or undo the whole import and import the file anew.',
} as const;
