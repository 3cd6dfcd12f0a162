/** What the server says when it refuses (RFC 9457), with a sentence for each wrong field. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: Readonly<Record<string, string>>;

  constructor(
    status: number,
    title: string,
    code: string,
    fields: Readonly<Record<string, string>>,
  ) {
    super(title);
    this.status = status;
    this.code = code;
    this.fields = fields;
  }
}

/** The server did not answer at all: it is stopped, or the line is cut. */
export class Unreachable extends Error {}

export async function problemOf(response: Response): Promise<Problem> {
  const body = await bodyOf(response);
  const said = textOf(body['detail']) ?? textOf(body['title']) ?? response.statusText;
  return new Problem(response.status, said, textOf(body['code']) ?? '', fieldsOf(body['errors']));
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json();
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
}

/** Reads `errors` as a list of `{ field, message }`. */
function fieldsOf(errors: unknown): Record<string, string> {
  if (!Array.isArray(errors)) return {};
  return Object.fromEntries(
    errors.filter(isRecord).flatMap((error) => {
      const field = textOf(error['field']) ?? textOf(error['pointer']);
      const message = textOf(error['message']) ?? textOf(error['detail']);
      return field && message ? [[rootOf(field), message]] : [];
    }),
  );
}

/** `lines[0].amount` and `/lines/0/amount` both belong to the field `lines`. */
const rootOf = (field: string): string => /[^#/.[]+/.exec(field)?.[0] ?? field;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
