import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Access } from '#access/access';
import { openReadSide } from '#stores/open-places';
import { placesIn } from '#stores/places';
import { SystemClock } from '#stores/system-clock';
import { profile } from '../profile/given-places.ts';
import { COMMAND, givenCommand } from './given-command.ts';

describe('the upkeep of an installation on the command line', () => {
  const { dir, mainstay, answer, environment } = givenCommand();

  beforeAll(async () => {
    await answer('demo');
  });

  it('demo loads once', async () => {
    const { code, out } = await mainstay('demo');
    expect({ code, out }).toEqual({
      code: 0,
      out: 'The demo portfolio is loaded already: 120 accounts.\n',
    });
  });

  // Only there is the installation a folder.
  if (profile === 'embedded') {
    it('leaves what it keeps to its owner alone', () => {
      for (const name of ['ledger.db', 'keys.db']) {
        expect(statSync(join(dir, 'data', name)).mode & 0o777).toBe(0o600);
      }
    });

    it('makes nothing where there is no installation', async () => {
      const ended = await mainstay('rebuild', '--data', 'nowhere');
      expect(ended).toMatchObject({ code: 2, out: '' });
      expect(ended.said).toMatch(/no installation in .*nowhere.*--data DIR/);
      expect(existsSync(join(dir, 'nowhere'))).toBe(false);
    });
  }

  it('rebuild builds the read models from the log', async () => {
    const built = await answer('rebuild');
    expect(built).toMatchObject({ accounts: 120 });
    const { code, out } = await mainstay('rebuild');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Built \d+ read models of 120 accounts from [\d,]+ events in [\d.]+ s\.\n$/,
    );
  });

  it('link answers an address that signs in', async () => {
    const { code, out } = await mainstay('link', '--as', 'Asha');
    expect(code).toBe(0);
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:3000\/#code=[\w-]{22}\n$/);
    expect(await answer('link', '--as', 'Asha')).toMatchObject({ name: 'Asha' });
  });

  it('token adds one, lists it and revokes it', async () => {
    const { out, said } = await mainstay('token', 'add', 'reporting');
    expect(out.trim()).not.toBe('');
    expect(said).toContain('not shown again');
    expect((await mainstay('token', 'list')).out).toMatch(/reporting +read/);
    expect(await answer('token', 'revoke', 'reporting')).toEqual({ revoked: 1 });
    expect((await mainstay('token', 'list')).out).toBe('There is no token.\n');
    expect((await mainstay('token', 'revoke', 'reporting')).code).toBe(1);
  });

  it('sessions names who is signed in, and ends them', async () => {
    expect((await mainstay('sessions')).out).toBe('Nobody is signed in.\n');
    const side = await openReadSide(placesIn(await environment(), join(dir, 'data')).read);
    const access = new Access(side.access, new SystemClock());
    for (const name of ['Asha', 'Ravi', 'Ravi']) {
      await access.redeem((await access.openLink(name)).secret);
    }
    await side.close();
    const { out } = await mainstay('sessions');
    expect(out).toMatch(/^id +name +since +until\n.*Asha.*\n.*Ravi.*\n.*Ravi/);
    const id = /^(\S+) +Asha/m.exec(out)?.[1] ?? '';
    expect((await mainstay('sessions', 'revoke', id)).out).toBe('Revoked 1 session.\n');
    expect(await answer('sessions', 'revoke', 'Ravi')).toEqual({ revoked: 2 });
    const none = await mainstay('sessions', 'revoke', 'Ravi');
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.said).toContain('There is no session Ravi');
  });

  it('is quiet when whoever reads the answer stops early', async () => {
    const timeline = ['timeline', 'A-0001', '--limit=1000', '--json'];
    const line = ['--disable-warning=ExperimentalWarning', COMMAND, ...timeline];
    const env = { ...process.env, ...(await environment()), MAINSTAY_DATA: join(dir, 'data') };
    const child = spawn(process.execPath, line, { env });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  it.each([
    [[], 2, /Usage: mainstay/],
    [['nonsense'], 2, /Unknown command 'nonsense'.*--help/s],
    [['link', '--data', ''], 2, /--data is empty/],
    [['token'], 2, /add NAME, list, or revoke NAME/],
    [['token', 'add'], 2, /Missing required argument/],
    [['link', 'too', 'much'], 2, /Too many arguments/],
  ])('%j ends with %d and says why', async (args, code, sentence) => {
    const ended = await mainstay(...args);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.said).toMatch(sentence);
  });

  it('help is an answer', async () => {
    const { code, out } = await mainstay('--help');
    expect(code).toBe(0);
    for (const command of ['import', 'explain', 'timeline', 'fit', 'scores', 'rebuild', 'demo']) {
      expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    }
  });
});
