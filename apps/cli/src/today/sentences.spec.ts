import type { DutyCode, NeglectedLine } from '#insights/views';
import { dutySentence, neglectSentence } from './sentences.ts';

const said = (code: DutyCode, params: Parameters<typeof dutySentence>[0]['says']['params']) =>
  dutySentence({ says: { code, params } });

describe('what a day asks, in sentences', () => {
  it.each<[DutyCode, Parameters<typeof said>[1], string]>([
    [
      'action-of-ours',
      { dueOn: '2026-06-05', purpose: 'follow-up', moved: 0 },
      'We said we would act by 2026-06-05 (follow-up).',
    ],
    [
      'action-of-theirs',
      { dueOn: '2026-06-05', purpose: 'service', moved: 2 },
      'They said they would act by 2026-06-05 (service), moved 2 times.',
    ],
    [
      'renewal-ahead',
      { contractId: 'SC-1', decisionOn: '2026-10-02', percent: 10 },
      'SC-1 decides on 2026-10-02: 10 % leave then.',
    ],
    [
      'renewal-passed',
      { contractId: 'SC-1', decisionOn: '2026-10-02', endsOn: '2026-12-31' },
      'The day to decide on SC-1 passed on 2026-10-02 without a word; it ends on 2026-12-31.',
    ],
    [
      'draft-unsigned',
      { contractId: 'SC-1', draftedOn: '2026-03-01' },
      'SC-1 was drafted on 2026-03-01 and never signed.',
    ],
    [
      'threat-open',
      { rival: 'Globex', severity: 'serious', days: 1 },
      'Globex is at the door, serious; nothing said or done for 1 day.',
    ],
    [
      'person-left',
      { role: 'senior-executive', leftOn: '2026-05-03' },
      'A senior executive left on 2026-05-03 and nobody has followed.',
    ],
    [
      'review-due',
      { dueOn: '2026-05-11', reviewedOn: '2026-02-10' },
      'The next review is due on 2026-05-11; the last was on 2026-02-10.',
    ],
    [
      'review-first',
      { dueOn: '2026-04-10', keySinceOn: '2026-01-10' },
      'The first review is due on 2026-04-10: a key account since 2026-01-10.',
    ],
  ])('is there for %s', (code, params, sentence) => expect(said(code, params)).toBe(sentence));

  it('says of who is not to be forgotten since when', () => {
    const line = (neglectedOn: string | null, twoSidedOn: string | null) =>
      neglectSentence({ neglectedOn, twoSidedOn } as NeglectedLine, '2026-06-01');
    expect(line(null, null)).toBe('No contact of two sides is on record.');
    expect(line('2026-06-02', null)).toBe('No contact of two sides is on record.');
    expect(line('2026-04-01', '2026-01-01')).toBe(
      'The last contact of two sides was on 2026-01-01. Too few since 2026-04-01.',
    );
  });
});
