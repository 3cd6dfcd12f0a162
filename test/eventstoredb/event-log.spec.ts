import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventLog, type Proposed } from './server/event-log.ts';

const event = (id: string): Proposed => ({
  id,
  type: 'OrderPlaced',
  isJson: true,
  data: Buffer.from('{}'),
  metadata: new Uint8Array(),
});

describe('the log of the stand-in', () => {
  const dir = mkdtempSync(join(tmpdir(), 'mainstay-log-'));
  const path = join(dir, 'events.log');
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('holds after a crash what was written whole, and of an append cut short nothing', () => {
    const log = EventLog.open(path);
    log.append('one', [event('a'), event('b')]);
    const whole = statSync(path).size;
    log.append('one', [event('c'), event('d')]);

    for (let size = statSync(path).size - 1; size > whole; size -= 7) {
      truncateSync(path, size);
      const reopened = EventLog.open(path);
      expect(reopened.events).toEqual(log.events.slice(0, 2));
      expect(statSync(path).size).toBe(whole);
      reopened.append('one', [event('e'), event('f')]);
      expect(
        EventLog.open(path)
          .stream('one')
          .map(({ id }) => id),
      ).toEqual(['a', 'b', 'e', 'f']);
    }
  });
});
