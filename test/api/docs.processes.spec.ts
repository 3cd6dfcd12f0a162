import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
beforeAll(async () => {
  given = await givenServer();
});
afterAll(() => given.close());

describe('the description of the API', () => {
  it('names every route, and every class it refers to', async () => {
    const headers = await signedIn(given);
    const document = (await given.app.inject({ url: '/docs-json', headers })).json<Description>();
    expect(document.openapi).toMatch(/^3\./);
    const paths = Object.keys(document.paths);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/api/v1/accounts',
        '/api/v1/accounts/{accountId}/contacts',
        '/api/v1/accounts/{accountId}/events/{eventId}/correct',
        '/api/v1/portfolio',
        '/api/v1/live',
        '/api/v1/imports',
        '/health/ready',
      ]),
    );
    const named = [
      ...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g),
    ];
    const known = Object.keys(document.components.schemas);
    expect(known).toEqual(expect.arrayContaining(named.map(([, name]) => name)));
    expect(known.length).toBeGreaterThan(50);
  });

  it('names every part of an address, and every operation once', async () => {
    const headers = await signedIn(given);
    const { paths } = (await given.app.inject({ url: '/docs-json', headers })).json<Description>();
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, ...operation })),
    );
    for (const { path, parameters = [] } of operations) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([path, inPath.map(({ name }) => name).sort()]).toEqual([path, parts.sort()]);
    }
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toContain('signContract');
  });

  it('tells the fields of a command and leaves out those of its address', async () => {
    const headers = await signedIn(given);
    const document = (await given.app.inject({ url: '/docs-json', headers })).json<Description>();
    const { properties = {}, required } = document.components.schemas['RenameAccount'] ?? {};
    expect(Object.keys(properties).sort()).toEqual(['name', 'occurredAt', 'occurredOn']);
    expect(required).toEqual(['name']);
  });
});

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
}

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<
      Record<string, { readonly properties?: object; readonly required?: readonly string[] }>
    >;
  };
}
