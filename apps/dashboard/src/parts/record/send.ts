import { accountPart } from '#kernel/identifier';
import { post } from '../../client/api.ts';
import type { Input } from '../form/input-of.ts';
import { entryNamed, type Request } from './jobs.ts';

/** What the door answers to a command. */
export interface Answer {
  readonly accountId?: string;
  readonly position: string;
  readonly eventIds: readonly string[];
  readonly changed: boolean;
}

/**
 * Sends commands one after the other, each under a key of its own that the draft's key makes: whatever was sent
 * before a failure is found again when all of them are sent once more.
 * @throws Problem, Unreachable
 */
export async function sendAll(
  requests: readonly Request[],
  accountId: string | undefined,
  key: string,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [index, { command, input }] of requests.entries()) {
    const of = accountId ?? answers[0]?.accountId;
    const { path, body } = addressed(
      command,
      of === undefined ? input : { ...input, accountId: of },
    );
    answers.push(await post<Answer>(path, body, index === 0 ? key : `${key}.${String(index)}`));
  }
  return answers;
}

/** Where a command is posted to, and what is left for its body. */
function addressed(command: string, input: Input): { readonly path: string; readonly body: Input } {
  const { route = '', inPath } = entryNamed(command);
  const path = route
    .replace('/api/v1/', '')
    .replaceAll(/:(\w+)/g, (_part, name: string) => partOf(name, String(input[name])));
  const body = Object.entries(input).filter(([name]) => !inPath.includes(name));
  return { path, body: Object.fromEntries(body) };
}

const partOf = (name: string, value: string): string =>
  name === 'accountId' ? accountPart(value) : encodeURIComponent(value);
