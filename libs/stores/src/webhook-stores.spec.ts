import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWebhookStore } from '#notify/testing/webhook-store.contract';
import { MemoryWebhookStore } from './memory/webhook-store.ts';
import { SqliteWebhookStore } from './sqlite/webhook-store.ts';

const dirs: string[] = [];
const newDir = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'mainstay-webhooks-'));
  dirs.push(dir);
  return dir;
};
afterAll(() => {
  for (const dir of dirs) rmSync(dir, { recursive: true });
});

describeWebhookStore('MemoryWebhookStore', () => new MemoryWebhookStore());
describeWebhookStore('SqliteWebhookStore', () => SqliteWebhookStore.open(newDir()));
