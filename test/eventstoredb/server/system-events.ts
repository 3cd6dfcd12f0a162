import { randomUUID } from 'node:crypto';
import type { Proposed } from './event-log.ts';
import type { Writer } from './writer.ts';

/** What a real server writes about itself whenever it starts: `$all` is never the clients' events alone. */
export function writeSystemEvents(writer: Writer, port: number): void {
  const stats = `$stats-127.0.0.1:${port}`;
  writer.append(`$$${stats}`, 'any', [systemEvent('$metadata', { $maxAge: 86_400 })]);
  writer.append('$users', 'any', [systemEvent('$User', 'admin'), systemEvent('$User', 'ops')]);
  writer.append(stats, 'any', [systemEvent('$statsCollected', { 'proc-id': process.pid })]);
}

const systemEvent = (type: string, data: unknown): Proposed => ({
  id: randomUUID(),
  type,
  isJson: true,
  data: Buffer.from(JSON.stringify(data)),
  metadata: new Uint8Array(),
});
