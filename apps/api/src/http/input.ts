import { badRequest } from './problem.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the caller said: the fields of the body and, by the same names, those of the address.
 * @throws Problem when the body is no object, or says something else than the address
 */
export function joined(body: unknown, params: object): Fields {
  if (body === undefined || body === null) return { ...params };
  if (typeof body !== 'object' || Array.isArray(body)) {
    throw badRequest('The body has to be a JSON object.');
  }
  const fields = body as Fields;
  for (const [name, value] of Object.entries(params)) {
    if (Object.hasOwn(fields, name) && fields[name] !== value) {
      throw badRequest('The body contradicts the address.', [
        { field: name, message: 'differs from the one in the address' },
      ]);
    }
  }
  return { ...fields, ...params };
}
