/** Words of the line that records a contact, wherever it stands. */
export const contactEn = {
  'contact.title': 'Record a contact',
  'contact.who': 'Who',
  'contact.nobody': 'Nobody named',
  'contact.noPeople':
    'Nobody is known at this account yet; the contact is recorded without a name.',
  'contact.kind': 'Kind',
  'contact.direction': 'Who began',
  'contact.when': 'When',
  'contact.note': 'Note',
  'contact.notePlaceholder': 'What was said, in a line',
  'contact.unanswered': 'no answer',
  'contact.send': 'Record',
  'contact.done': 'Recorded: {what}.',
  'contact.future': 'A contact cannot lie in the future.',
  'contact.noDay': 'Say on which day.',
  'contact.noteLong': 'A note has at most {max} characters.',
  'contact.field': '{field} {message}.',
  'contact.failed': 'Not recorded: {said}',
  'contact.unreachable':
    'Not recorded: the server does not answer. What you wrote stays here; try again.',
  'contact.past': 'This is the past: nothing can be recorded here.',
  'contact.readOnly': 'You may read everything and record nothing.',
} as const;

declare module '../texts/text.ts' {
  interface Words {
    readonly contact: typeof contactEn;
  }
}
