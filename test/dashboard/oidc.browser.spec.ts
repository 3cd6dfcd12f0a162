import { createServer } from 'node:http';
import { listening, givenProvider, type GivenProvider } from '../api/given-provider.ts';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';
import { allFaults } from './grave-faults.ts';

let provider: GivenProvider;
let given: GivenMainstay;
beforeAll(async () => {
  const publicUrl = await unusedOrigin();
  provider = await givenProvider({ settings: { publicUrl } });
  given = await givenMainstay({
    signedIn: true,
    settings: {
      PORT: new URL(publicUrl).port,
      MAINSTAY_PUBLIC_URL: publicUrl,
      MAINSTAY_OIDC_ISSUER: provider.settings.issuer,
      MAINSTAY_OIDC_CLIENT_ID: provider.settings.clientId,
      MAINSTAY_OIDC_CLIENT_SECRET: provider.settings.clientSecret ?? '',
      MAINSTAY_OIDC_NAME: 'Firm',
      MAINSTAY_OIDC_ROLES: '/sales=account-manager; /audit=auditor',
    },
  });
}, 60_000);
afterAll(() => Promise.all([given.close(), provider.close()]));
beforeEach(() => {
  provider.at = 'u-anna';
});

/** Where the page will be, which the provider has to know before the server starts. */
async function unusedOrigin(): Promise<string> {
  const server = createServer();
  const origin = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return origin;
}

const WAIT = { timeout: 15_000 };
const PATH = '/portfolio?key=true&sort=name';
const BUTTON = { name: 'Sign in with Firm' };

const signedIn = async () => {
  const { page } = await given.open({ path: PATH, signedIn: false });
  await page.getByRole('link', BUTTON).click(WAIT);
  await page.waitForURL(given.base + PATH, WAIT);
  await page.getByRole('button', { name: 'You and this page' }).waitFor(WAIT);
  return page;
};

describe('the way in by a provider', () => {
  it('leads back to where one wanted to go, and out again at both ends', async () => {
    const page = await signedIn();
    await page.getByRole('button', { name: 'You and this page' }).click();
    await page.getByText('Signed in as Anna').waitFor(WAIT);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(new RegExp(`^${provider.settings.issuer}/session/end`), WAIT);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in to Mainstay' }).waitFor(WAIT);
    expect(page.url()).toBe(`${given.base}/`);
  }, 60_000);

  it('is gone again by itself where the session was ended and the provider knows who is there', async () => {
    const page = await signedIn();
    // It hears of the end by the line to the server, which has to be there first.
    await page.getByText('Live', { exact: true }).waitFor(WAIT);
    provider.at = undefined;
    const back = page.waitForRequest(/\/oidc\/callback/, { timeout: 2 * WAIT.timeout });
    const { sessions } = await given.get<{ sessions: readonly { id: string; name: string }[] }>(
      'sessions',
    );
    for (const { id, name } of sessions) if (name === 'Anna') await given.delete(`sessions/${id}`);
    await back;
    await page.waitForURL(given.base + PATH, WAIT);
    await page.getByRole('button', { name: 'You and this page' }).waitFor(WAIT);
  }, 60_000);

  it('says in a sentence who was not let in and why, and offers the link', async () => {
    provider.at = 'u-nils';
    const { page } = await given.open({ path: '/', signedIn: false });
    await page.getByRole('link', BUTTON).waitFor(WAIT);
    expect(await allFaults(page)).toEqual([]);
    await page.getByRole('link', BUTTON).click();
    await page.getByRole('heading', { name: 'You were not signed in' }).waitFor(WAIT);
    const said = await page.getByRole('alert').textContent();
    expect(said).toContain('none of your groups there has a role in Mainstay');
    expect(said).toContain('“groups”');
    expect(page.url()).toBe(`${given.base}/`);
    await page.getByText('Sign in with a link instead').click();
    await page.getByText('npx mainstay link').waitFor(WAIT);
    expect(await allFaults(page)).toEqual([]);
  }, 60_000);
});
