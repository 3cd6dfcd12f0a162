import fc from 'fast-check';
import type { FieldSchema } from '#commands/forms/field';
import { ALL_COMMANDS } from '#commands/registry';
import { givenServer, signedIn, type GivenServer } from './given-server.ts';
import { OPEN_ROUTES } from './open-routes.ts';

let given: GivenServer;
let headers: { cookie: string };
beforeAll(async () => {
  given = await givenServer();
  headers = await signedIn(given);
  const payload = { accountId: 'acme', as: 'customer', name: 'Acme' };
  await given.app.inject({ method: 'POST', url: '/api/v1/accounts', headers, payload });
});
afterAll(() => given.close());

/** A token that only reads may not be asked to change anything; sessions are ended by whoever has them. */
const ENDS_ITSELF = [
  'DELETE /api/v1/session',
  'DELETE /api/v1/sessions/{id}',
  'POST /api/v1/oidc/sign-out',
];

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly name: string;
}

/** All there is, as the server describes it. */
async function routes(): Promise<readonly Route[]> {
  const described = await given.app.inject({ url: '/docs-json', headers });
  const { paths } = described.json<{ paths: Record<string, object> }>();
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => {
      const upper = method.toUpperCase() as Route['method'];
      return {
        method: upper,
        url: path.replaceAll(/\{\w+\}/g, 'acme'),
        name: `${upper} ${path}`,
      };
    }),
  );
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('every route', () => {
  it('but those that have to be open is closed to whoever is nobody', async () => {
    const { secret, id } = await given.access.addToken('gone', 'write');
    await given.access.revokeTokens(id);
    const nobody: readonly Record<string, string>[] = [
      {},
      bearer(''),
      bearer('x'),
      bearer(secret),
      bearer(headers.cookie.split('=')[1] ?? ''),
      { authorization: `Basic ${Buffer.from('owner:owner').toString('base64')}` },
      { cookie: 'mainstay=' },
      { cookie: `${headers.cookie.slice(0, -1)}!` },
      { cookie: headers.cookie.toUpperCase() },
      { 'x-forwarded-for': '127.0.0.1' },
      { 'x-http-method-override': 'GET' },
    ];
    const open = new Set<string>();
    const all = await routes();
    for (const { method, url, name } of all) {
      for (const one of nobody) {
        const answer = await given.app.inject({ method, url, headers: one });
        if (answer.statusCode !== 401) open.add(name);
      }
    }
    expect(all.length).toBeGreaterThan(40);
    expect([...open].sort()).toEqual(OPEN_ROUTES);
  });

  it('that changes something is closed to a token that reads only', async () => {
    const { secret } = await given.access.addToken('reader', 'read');
    const open: string[] = [];
    for (const { method, url, name } of await routes()) {
      if (method === 'GET') continue;
      const answer = await given.app.inject({ method, url, headers: bearer(secret) });
      if (answer.statusCode !== 403) open.push(name);
    }
    expect(open.filter((name) => ![...OPEN_ROUTES, ...ENDS_ITSELF].includes(name))).toEqual([]);
  });
});

/** What the schema of a field alone does not tell. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  from: '2026-03-02',
  role: 'champion',
  email: 'ada@example.org',
  phone: '+49 30 123456',
  interactionsPer30Days: 2,
  currency: 'EUR',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  dueOn: '2026-12-31',
  // The server’s day is 2 March, and no matter is set aside for more than a quarter.
  untilOn: '2026-03-09',
  ownerId: 'ada',
  content: { name: 'Acme' },
};

/** Of an order with a contract. */
const ORDER = { kind: 'call-off' };

/** A value as a field would have it. */
function sampleOf(name: string, schema: FieldSchema): unknown {
  const { example, type, items, properties = {}, minimum } = schema;
  const [choice] = schema.enum ?? [];
  const known = SAMPLES[name] ?? choice ?? example;
  if (known !== undefined) return known;
  if (type === 'array') return items ? [sampleOf('', items)] : [];
  if (type === 'object') return samplesOf(Object.entries(properties));
  if (type === 'boolean') return true;
  return type === 'string' ? 'acme' : (minimum ?? 1);
}

const samplesOf = (fields: readonly (readonly [string, FieldSchema])[]) =>
  Object.fromEntries(fields.map(([name, schema]) => [name, sampleOf(name, schema)]));

/** Texts and numbers that went wrong somewhere before. */
const HOSTILE_VALUES: readonly unknown[] = [
  null,
  -0,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  '1e400',
  '9'.repeat(400),
  '-1',
  '0x10',
  'NaN',
  '١٢٣',
  '\u0000',
  '\ud800',
  '\u202eevil',
  '__proto__',
  '=cmd|calc',
  "'; DROP TABLE events; --",
  '<script>alert(1)</script>',
  '2026-02-30',
  '9999-12-31T23:59:59.999Z',
  '0000-01-01',
  { then: 1 },
  { toJSON: 1, constructor: { prototype: {} } },
  [[[[[[]]]]]],
  Array.from({ length: 2_000 }, () => 'x'),
];

/** Only one of them may be said. */
const WHEN = ['occurredAt', 'occurredOn'] as const;

const commands = ALL_COMMANDS.flatMap(({ name, entry }) => {
  if (entry.route === undefined) return [];
  const path = entry.route
    .replace(':role', 'champion')
    .replace(':policy', 'calibration')
    .replaceAll(/:\w+/g, 'acme');
  const elsewhere = new Set<string>([...entry.inPath, ...WHEN]);
  const fields = Object.entries(entry.fields).filter(([field]) => !elsewhere.has(field));
  const body = samplesOf(fields.map(([field, { schema }]) => [field, schema]));
  return [[name, path, name === 'PlaceOrder' ? { ...body, ...ORDER } : body] as const];
});

describe('a command with whatever a body may hold', () => {
  it.each(commands)('is never answered with an error of ours: %s', async (_name, path, body) => {
    const values = fc.oneof(
      fc.constantFrom(...HOSTILE_VALUES),
      fc.jsonValue({ stringUnit: 'binary' }),
    );
    const fields = fc.dictionary(
      fc.constantFrom(...Object.keys(body), ...WHEN, '__proto__', 'hasOwnProperty'),
      values,
      { minKeys: 1, maxKeys: 3 },
    );
    const send = (payload: object) =>
      given.app.inject({
        method: 'POST',
        url: path,
        headers: { ...headers, 'content-type': 'application/json' },
        payload: JSON.stringify(payload),
      });
    // Nothing is tried by bodies that would be wrong by themselves.
    expect((await send(body)).json()).not.toMatchObject({ code: 'bad-request' });
    await fc.assert(
      fc.asyncProperty(fields, async (spoiled) => {
        const answer = await send({ ...body, ...spoiled });
        expect([answer.statusCode < 500, answer.body]).toEqual([true, answer.body]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves nothing behind that cannot be shown', async () => {
    const quarantine = await given.app.inject({ url: '/api/v1/quarantine', headers });
    expect(quarantine.json()).toMatchObject({ total: 0 });
    const account = await given.app.inject({ url: '/api/v1/accounts/acme', headers });
    expect(account.statusCode).toBe(200);
    expect(account.json()).not.toHaveProperty('problem');
  });
});

describe('the code of a link', () => {
  it('signs one in of a hundred who send it at once', async () => {
    const { secret } = await given.access.openLink();
    const send = () =>
      given.app.inject({ method: 'POST', url: '/api/v1/session', payload: { code: secret } });
    const answers = await Promise.all(Array.from({ length: 100 }, send));
    const signedInOnes = answers.filter(({ statusCode }) => statusCode === 204);
    expect(signedInOnes).toHaveLength(1);
    expect(answers.filter(({ headers: set }) => set['set-cookie'] !== undefined)).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode >= 500)).toEqual([]);
  });
});
