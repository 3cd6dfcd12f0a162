import { constants } from 'node:os';
import { Rejection } from '#kernel/decision';
import { printable } from '#kernel/printable';
import { PlaceUnknown, ShardsUnusable } from '#stores/places';

export const DONE = 0;
const FAILED = 1;
const USED_WRONGLY = 2;

/** What the caller asked for makes no sense; the sentence says what to write instead. */
export class UsedWrongly extends Error {
  override readonly name = 'UsedWrongly';
}

/** Whoever asked for it ended it; the sentence says how far it came. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(
    sentence: string,
    readonly signal: NodeJS.Signals,
  ) {
    super(sentence);
  }
}

/** What the caller, or the settings, say makes no sense. */
const MISUSES = [UsedWrongly, PlaceUnknown, ShardsUnusable];

/** The exit code an error ends a command with. */
export function exitCodeOf(error: unknown): number {
  const fromParser = parserExitCodeOf(error);
  if (fromParser !== undefined) return fromParser === DONE ? DONE : USED_WRONGLY;
  // As shells say it of what ended by a signal.
  if (error instanceof Interrupted) return 128 + constants.signals[error.signal];
  return MISUSES.some((misuse) => error instanceof misuse) ? USED_WRONGLY : FAILED;
}

/** The sentence people read; undefined where the parser of the command line has already said its own. */
export function sentenceOf(error: unknown): string | undefined {
  if (parserExitCodeOf(error) !== undefined) return undefined;
  if (error instanceof Rejection) return [error.message, HINTS[error.code]].join(' ').trim();
  return error instanceof Error ? error.message : String(error);
}

/** What to do about a "no", where its own sentence leaves that open. */
const HINTS: Readonly<Record<string, string>> = {
  'account-unknown':
    'Check the id, which is case-sensitive, and that --as-of and --known-at are not before its first event.',
};

/** What the parser of the command line says, as a sentence, and what to do about it. */
export function withHint(message: string): string {
  const said = printable(message)
    .trim()
    .replace(/^error: /, '')
    .replace(/\.$/, '');
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  return `${sentence}.\nSee \`npx mainstay --help\`, or \`npx mainstay COMMAND --help\`.\n`;
}

/** Commander would end the process at once, with a code of its own. */
export function rethrow(error: Error): never {
  throw error;
}

/** Commander's errors are known by their code; help asked for comes as one, too. */
function parserExitCodeOf(error: unknown): number | undefined {
  const { code, exitCode } = (error ?? {}) as { code?: unknown; exitCode?: unknown };
  const isParsers = typeof code === 'string' && code.startsWith('commander.');
  return isParsers && typeof exitCode === 'number' ? exitCode : undefined;
}
