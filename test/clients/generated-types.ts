import openapiTS, { astToString } from 'openapi-typescript';

/** The description of the API, and of what it sends by itself, as the server gives them. */
export interface Described {
  readonly api: Api;
  readonly streams: {
    readonly components: {
      readonly messages: Readonly<Record<string, { readonly payload: object }>>;
    };
  };
}

interface Api {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Operation {
  readonly parameters?: readonly { readonly name: string }[];
  readonly responses: object;
}

/** The types of the client by the names of their files, as the descriptions have them. */
export async function generatedTypes({ api, streams }: Described): Promise<Map<string, string>> {
  return new Map([
    ['api.ts', await typesOf(withoutRefusals(api))],
    ['messages.ts', await typesOf(asOpenApi(streams))],
  ]);
}

/** What is refused is one class in the client, whatever was asked: said of each route it were a third of the file. */
function withoutRefusals(api: Api): Api {
  const paths = mapped(api.paths, (operations) =>
    mapped(operations, (operation) => ({
      ...operation,
      responses: Object.fromEntries(
        Object.entries(operation.responses).filter(([status]) => Number(status) < 400),
      ),
    })),
  );
  return { ...api, paths };
}

/** Both descriptions have JSON Schema inside: payloads become schemas by the names of their messages. */
function asOpenApi({ components: { messages } }: Described['streams']): object {
  const schemas = mapped(messages, ({ payload }) => payload);
  const info = { title: 'Mainstay', version: '1' };
  return { openapi: '3.1.0', info, paths: {}, components: { schemas } };
}

const mapped = <T, R>(all: Readonly<Record<string, T>>, of: (one: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, of(one)]));

async function typesOf(document: object): Promise<string> {
  // The generator may write into what it is given.
  const own = structuredClone(document) as Parameters<typeof openapiTS>[0];
  const nodes = await openapiTS(own, {
    immutable: true,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
  });
  return `// Generated: MAINSTAY_WRITE_CLIENT=1 npm test -- clients/generated\n${astToString(nodes)}`;
}
