import { createIntl } from 'react-intl';
import { sayIn } from '../../../parts/texts/text.ts';
import { sourceOf } from './event-source.ts';
import { timelineEn } from './timeline.en.ts';

const say = sayIn(createIntl({ locale: 'en', messages: timelineEn }));
const reader = { me: 'anna', zone: 'UTC' };
const call = {
  actor: 'ben',
  origin: 'entered',
  import: null,
  recordedAt: '2026-03-10T09:00:00.000Z',
  occurredOn: '2026-03-10',
} as const;
const late = { ...call, occurredOn: '2026-03-07' };

describe('the source of an event', () => {
  it('is who recorded it, and how much later', () => {
    expect(sourceOf(call, undefined, reader, say)).toBe('by ben');
    expect(sourceOf({ ...call, actor: 'anna' }, undefined, reader, say)).toBe('by you');
    expect(sourceOf(late, undefined, reader, say)).toBe('by ben, recorded 3 days later');
  });

  it('is said by name where the id is none', () => {
    const byToken = { ...call, actor: '8f0a-5d6b', actorName: 'Writer' };
    expect(sourceOf(byToken, undefined, reader, say)).toBe('by Writer');
    expect(sourceOf({ ...byToken, origin: 'captured' }, undefined, reader, say)).toBe(
      'captured by Writer',
    );
  });

  it('is not said again below a line that says it', () => {
    expect(sourceOf(late, late, reader, say)).toBe('');
    expect(sourceOf({ ...late, origin: 'captured' }, late, reader, say)).toBe('captured by ben');
    const again = { ...late, recordedAt: '2026-03-12T09:00:00.000Z' };
    expect(sourceOf(again, late, reader, say)).toBe('recorded 5 days later');
    expect(sourceOf(late, { ...late, actor: 'cem' }, reader, say)).toBe(
      'by ben, recorded 3 days later',
    );
  });

  it('names the row of a file each time', () => {
    const imported = { ...late, import: { batch: 'b', fileHash: 'f', row: 7 } };
    expect(sourceOf(imported, imported, reader, say)).toBe('imported, row 7');
    expect(sourceOf(late, imported, reader, say)).toBe('by ben, recorded 3 days later');
  });
});
