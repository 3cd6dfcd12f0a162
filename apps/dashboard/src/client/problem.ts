/** What a sentence of the server is about, by name, to say it in another language. */
export type SaidParams = Readonly<Record<string, string | number | SaidAmount>>;

interface SaidAmount {
  readonly amountMinor: number;
  readonly currency: string;
}

/** What is wrong with a field, by its path, such as `lines[0].amount`. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
  readonly params?: SaidParams;
}

/** What the server says when it refuses (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: SaidParams;
  readonly faults: readonly FieldFault[];

  constructor(
    status: number,
    title: string,
    code: string,
    params: SaidParams,
    faults: readonly FieldFault[],
  ) {
    super(title);
    this.status = status;
    this.code = code;
    this.params = params;
    this.faults = faults;
  }
}

/** The server did not answer at all: it is stopped, or the line is cut. */
export class Unreachable extends Error {}

export async function problemOf(response: Response): Promise<Problem> {
  const body = await bodyOf(response);
  const said = textOf(body['detail']) ?? textOf(body['title']) ?? response.statusText;
  const code = textOf(body['code']) ?? '';
  const params = paramsOf(body['params']);
  return new Problem(response.status, said, code, params, faultsOf(body['errors']));
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json();
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
}

/** Reads `errors` as a list of `{ field, message, code, params }`, the last two where they are known. */
function faultsOf(errors: unknown): readonly FieldFault[] {
  if (!Array.isArray(errors)) return [];
  return errors.filter(isRecord).flatMap((error) => {
    const field = textOf(error['field']);
    const message = textOf(error['message']);
    const code = textOf(error['code']) ?? '';
    return field && message ? [{ field, message, code, params: paramsOf(error['params']) }] : [];
  });
}

function paramsOf(params: unknown): SaidParams {
  if (!isRecord(params)) return {};
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      const known = typeof value === 'string' || typeof value === 'number' || isAmount(value);
      return known ? [[name, value]] : [];
    }),
  );
}

const isAmount = (value: unknown): value is SaidAmount =>
  isRecord(value) &&
  typeof value['amountMinor'] === 'number' &&
  typeof value['currency'] === 'string';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
