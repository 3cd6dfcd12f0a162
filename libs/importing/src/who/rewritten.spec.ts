import type { ReadEntry } from '../reading/read-entries.ts';
import { ofPeople, peopleIn, type NamesPeople } from './rewritten.ts';

// As much of an entry as is looked at here.
const naming = (data: NamesPeople): ReadEntry =>
  ({
    entry: { intent: { type: 'ContactMade', stream: 'account-A', data } },
    rows: [],
  }) as unknown as ReadEntry;
const ours = (theirs: string): string => (theirs.startsWith('s-') ? 'asha' : theirs);

describe('people that a row names', () => {
  it('go by our names wherever it names them, each once', () => {
    const read = naming({
      stakeholderId: 's-1',
      stakeholderIds: ['s-2', 'asha', 'ben'],
      successorId: 's-3',
    });
    expect(peopleIn(read.entry.intent)).toEqual(['s-1', 's-2', 'asha', 'ben', 's-3']);
    expect(ofPeople(read, ours).entry.intent.data).toEqual({
      stakeholderId: 'asha',
      stakeholderIds: ['asha', 'ben'],
      successorId: 'asha',
    });
  });

  it('are left as they are where they go by those already', () => {
    const read = naming({ stakeholderIds: ['ben'] });
    expect(ofPeople(read, ours)).toBe(read);
    const nobody = naming({});
    expect(ofPeople(nobody, ours)).toBe(nobody);
    expect(ofPeople(naming({ successorId: 's-3' }), ours).entry.intent.data).toEqual({
      successorId: 'asha',
    });
  });
});
