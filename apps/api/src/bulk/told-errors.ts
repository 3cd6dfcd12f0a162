import { OthersKeptWriting } from '#commands/bulk/others-kept-writing';
import { Undecided } from '#importing/reading/conventions-of';
import { HeadingUnusable } from '#importing/reading/columns';
import { FileUnusable } from '#importing/reading/file-unusable';
import { SameUnusable } from '#importing/who/same-unusable';
import type { Why } from '#importing/why/why';
import { ClockOff } from '#kernel/clock';
import { StoreUnavailable } from '#kernel/event-store';

/** Errors whose own sentence is for people; they come from another thread, where only name and fields are left. */
const TOLD: Readonly<Record<string, string>> = {
  [HeadingUnusable.name]: 'heading-unusable',
  [FileUnusable.name]: 'file-unusable',
  [Undecided.name]: 'file-undecided',
  [SameUnusable.name]: 'same-unusable',
  [OthersKeptWriting.name]: 'others-kept-writing',
  [ClockOff.name]: 'clock-off',
  [StoreUnavailable.name]: 'store-unavailable',
};

/** What an error says to whoever chose the file; undefined where only the log can say it. */
export function whyForPeople(error: unknown): Why | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = Object.hasOwn(TOLD, error.name) ? TOLD[error.name] : undefined;
  if (code === undefined) return undefined;
  // Errors of files carry why they were thrown.
  const { why } = error as { readonly why?: Why };
  return why ?? { code, message: error.message };
}
