import { Option } from 'nest-commander';
import type { Day, Instant } from '#kernel/time';
import { KnownAtAhead, knownAtIn } from '#insights/asking/known-at';
import type { LedgerIdentity } from '#kernel/event-store';
import { dayIn, dayOrInstantIn } from './arguments.ts';
import type { Installation } from './installation.ts';
import { say } from './terminal.ts';
import { MainstayCommand, type CommonOptions } from './mainstay-command.ts';

/** Options of every question that can be asked of the past. */
export interface MomentOptions extends CommonOptions {
  readonly asOf?: Day;
  /** An instant, or a day. */
  readonly knownAt?: string;
}

/** A command that asks as of a day, and as known at an instant. */
export abstract class MomentCommand<
  O extends MomentOptions = MomentOptions,
> extends MainstayCommand<O> {
  @Option({
    flags: '--as-of <day>',
    description: 'As it was at the end of this day (default: today)',
  })
  parseAsOf(day: string): Day {
    return dayIn(day, '--as-of');
  }

  @Option({
    flags: '--known-at <moment>',
    description: 'With no more than was recorded by this instant or day (default: all)',
  })
  parseKnownAt(moment: string): string {
    return dayOrInstantIn(moment, '--known-at');
  }

  /** The instant that was said, or the end of the day. What lies ahead of now says no more than now does. */
  protected knownAtOf(
    { knownAt }: MomentOptions,
    { clock }: Installation,
    { zone }: LedgerIdentity,
  ): Instant | undefined {
    try {
      return knownAtIn(knownAt, clock.nowMs(), zone);
    } catch (error) {
      if (!(error instanceof KnownAtAhead)) throw error;
      say(`--known-at ${knownAt ?? ''} lies ahead: this is with all that is known now.`);
      return undefined;
    }
  }
}
