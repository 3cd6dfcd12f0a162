import type { StoredEvent } from '#kernel/event-store';
import { amendmentMarks } from './amendment-marks.ts';

const stored = (id: string, revision: number, type: string, data: object): StoredEvent => ({
  id,
  type,
  schemaVersion: 1,
  occurredAt: '2025-03-01T10:00:00.000Z',
  data: JSON.stringify(data),
  personal: null,
  meta: '{}',
  stream: 'account-A',
  revision,
  position: revision + 1,
  recordedAt: '2025-03-01T10:00:00.000Z',
});

const order = stored('order', 0, 'OrderPlaced', {});
const corrected = (id: string, revision: number, occurredAt: string) =>
  stored(id, revision, 'EventCorrected', {
    event: 'order',
    occurredAt,
    data: { stakeholderIds: ['ada'] },
  });
const retracted = (id: string, revision: number, event: string) =>
  stored(id, revision, 'EventRetracted', { event });

describe('marks of amendments', () => {
  it('name the latest correction', () => {
    const marks = amendmentMarks([order, corrected('c1', 1, 'one'), corrected('c2', 2, 'two')]);
    expect(marks.get('order')).toEqual({
      amendedBy: { id: 'c2', kind: 'corrected' },
      revision: 2,
      corrected: { occurredAt: 'two', people: ['ada'] },
    });
  });

  it('say that an event was withdrawn, whatever was corrected before or after', () => {
    const marks = amendmentMarks([
      order,
      corrected('c1', 1, 'one'),
      retracted('r', 2, 'order'),
      corrected('c2', 3, 'two'),
    ]);
    expect(marks.get('order')).toEqual({
      amendedBy: { id: 'r', kind: 'retracted' },
      revision: 2,
    });
  });

  it('leave alone what a withdrawn correction or retraction said', () => {
    const marks = amendmentMarks([
      order,
      corrected('c1', 1, 'one'),
      retracted('r1', 2, 'order'),
      retracted('r2', 3, 'r1'),
      retracted('r3', 4, 'c1'),
    ]);
    expect(marks.has('order')).toBe(false);
    expect(marks.get('r1')?.amendedBy).toEqual({ id: 'r2', kind: 'retracted' });
    expect(marks.get('c1')?.amendedBy).toEqual({ id: 'r3', kind: 'retracted' });
  });
});
