import type { components } from './generated/api.ts';

/** A refusal as the server writes it (RFC 9457). */
type Problem = components['schemas']['ProblemView'];

/** What is wrong with one field. */
export type FieldFault = components['schemas']['FieldErrorView'];

/** Nothing was heard of the server, or not in time. */
export const UNREACHABLE = 0;

/** What was asked was refused, or could not be asked. `code` tells refusals apart, `sentences` are for people. */
export class MainstayError extends Error {
  override readonly name = 'MainstayError';
  /** The status of HTTP; 0 when there was no answer. */
  readonly status: number;
  /** Which rule it is, such as `account-unknown`; `unreachable`, or `http-502` when something else than Mainstay answered. */
  readonly code: string;
  /** What the sentence is about, by name. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Every field that is wrong. */
  readonly errors: readonly FieldFault[];
  /** Finds the request in the server's log. */
  readonly correlationId: string | undefined;
  /** For how long the server asks to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(problem: Partial<Problem>, retryAfterMs?: number, options?: ErrorOptions) {
    const {
      status = UNREACHABLE,
      detail = 'The server could not be asked.',
      errors = [],
    } = problem;
    super([detail, ...errors.map(sentenceOf)].join(' '), options);
    this.status = status;
    this.code = problem.code ?? (status === UNREACHABLE ? 'unreachable' : `http-${String(status)}`);
    this.params = problem.params ?? {};
    this.errors = errors;
    this.correlationId = problem.correlationId;
    this.retryAfterMs = retryAfterMs;
  }

  /** The first field that is wrong, if it is about fields. */
  get field(): string | undefined {
    return this.errors[0]?.field;
  }

  /** What is wrong, field by field where it is about fields. */
  get sentences(): readonly string[] {
    return this.errors.length > 0 ? this.errors.map(sentenceOf) : [this.message];
  }

  static async of(answer: Response): Promise<MainstayError> {
    const { status } = answer;
    const isOurs = answer.headers.get('content-type')?.startsWith('application/problem+json');
    const said = isOurs ? await problemOf(answer) : undefined;
    // Whatever else is said is left, so that the connection can be used again.
    if (!isOurs) await answer.body?.cancel().catch(() => undefined);
    const detail = `There was no answer of Mainstay, but ${String(status)}.`;
    return new MainstayError(said ?? { status, detail }, retryAfterMsOf(answer.headers));
  }
}

/** Undefined where the connection broke in the middle. */
const problemOf = (answer: Response): Promise<Problem | undefined> =>
  answer.json().then(
    (said) => said as Problem,
    () => undefined,
  );

const sentenceOf = ({ field, message }: FieldFault): string => `${field} ${message}.`;

/** Seconds, or a date, as HTTP has it. */
function retryAfterMsOf(headers: Headers): number | undefined {
  const said = headers.get('retry-after');
  if (said === null) return undefined;
  const ms = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
