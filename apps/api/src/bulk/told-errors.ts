import { OthersKeptWriting } from '#commands/bulk/others-kept-writing';
import { Undecided } from '#importing/reading/conventions-of';
import { HeadingUnusable } from '#importing/reading/columns';
import { FileUnusable } from '#importing/reading/file-unusable';
import { SameUnusable } from '#importing/who/same-unusable';
import { ClockOff } from '#kernel/clock';
import { StoreUnavailable } from '#kernel/event-store';

/** Errors whose own sentence is for people; they come from another thread, where only their name is left. */
const TOLD: ReadonlySet<string> = new Set([
  HeadingUnusable.name,
  FileUnusable.name,
  Undecided.name,
  SameUnusable.name,
  OthersKeptWriting.name,
  ClockOff.name,
  StoreUnavailable.name,
]);

/** What an error says to whoever chose the file; undefined where only the log can say it. */
export const sentenceForPeople = (error: unknown): string | undefined =>
  error instanceof Error && TOLD.has(error.name) ? error.message : undefined;
