// Keeps the data folder that the built version leaves behind, and what it answers about it:
//   node test/releases/record.mjs VERSION
// run once a release, after `npm run build`. `releases.processes.spec.ts` opens each under the version at hand.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { COMMANDS, QUESTIONS, ROWS } from './story.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, '..', '..', 'dist', 'apps');
const FILES = ['ledger', 'keys', 'access', 'insights'];
const READY = /^Mainstay is ready: (\S+)\n/m;

const [version] = process.argv.slice(2);
if (!version) throw new Error('Say which version this is.');
const folder = join(HERE, version);
const data = mkdtempSync(join(tmpdir(), 'mainstay-release-'));

const mainstay = (...args) =>
  execFileSync(process.execPath, [join(DIST, 'cli/src/mainstay.js'), ...args, '--data', data], {
    encoding: 'utf8',
  });

async function started() {
  const child = spawn(process.execPath, [join(DIST, 'api/src/main.js'), '--data', data], {
    env: { ...process.env, PORT: '0' },
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    const link = READY.exec(said)?.[1];
    if (link) return { child, origin: new URL(link).origin };
  }
  throw new Error(`It did not start: ${said}`);
}

const rows = join(data, 'rows.csv');
mkdirSync(data, { recursive: true });
writeFileSync(rows, ROWS);
mainstay('import', rows, '--currency', 'EUR');
rmSync(rows);
const { token } = JSON.parse(mainstay('token', 'add', 'release', '--write', '--json'));
const { child, origin } = await started();
const headers = { authorization: `Bearer ${token}` };

async function ask(path) {
  const answer = await fetch(`${origin}/api/v1/${path}`, { headers });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return answer.json();
}

let last;
const eventIds = {};
for (const { path, body, as } of COMMANDS) {
  const answer = await fetch(`${origin}/api/v1/${path(eventIds)}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const result = await answer.json();
  if (!answer.ok) throw new Error(`${path(eventIds)}: ${JSON.stringify(result)}`);
  if (as) [eventIds[as]] = result.eventIds;
  last = result.position;
}
mainstay('fit', '--cut', '2026-06-30');
await ask(`portfolio?after=${last}`);

const answers = {};
for (const path of QUESTIONS) answers[path] = await ask(path);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'answers.json.gz'), gzipSync(JSON.stringify(answers), { level: 9 }));

child.kill('SIGTERM');
await new Promise((resolve) => child.once('exit', resolve));
for (const file of FILES) {
  writeFileSync(
    join(folder, `${file}.db.gz`),
    gzipSync(readFileSync(join(data, `${file}.db`)), { level: 9 }),
  );
}
rmSync(data, { recursive: true });
