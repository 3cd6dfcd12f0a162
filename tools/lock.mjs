// Two starts at the same time: one gets ready, the other waits for it.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refused, ROOT, say } from './steps.mjs';

const HOME = join(ROOT, '.runtime');
const LOCK = join(HOME, 'lock');
const POLL_MS = 200;
const WAIT_MAX_MS = 15 * 60_000;

/** Does the work alone among all processes of this project; making a folder is atomic everywhere. */
export async function withLock(work) {
  await take();
  const release = () => rmSync(LOCK, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function take() {
  mkdirSync(HOME, { recursive: true });
  for (let waitedMs = 0; !tryTake(); waitedMs += POLL_MS) {
    if (waitedMs === 0) say('Another start of Mainstay is getting ready; waiting for it …');
    if (waitedMs > WAIT_MAX_MS)
      throw new Refused(`Waited too long. If nothing else runs, remove ${LOCK}.`);
    await pause(POLL_MS);
    removeIfDead();
  }
}

function tryTake() {
  try {
    mkdirSync(LOCK);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(LOCK, 'pid'), String(process.pid));
  return true;
}

/** A holder that was killed left its lock behind; the rename lets only one of those waiting remove it. */
function removeIfDead() {
  try {
    const pid = Number(readFileSync(join(LOCK, 'pid'), 'utf8'));
    if (pid === 0 || isAlive(pid)) return;
    const aside = `${LOCK}-${process.pid}`;
    renameSync(LOCK, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
