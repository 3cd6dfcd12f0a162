import { Option } from 'nest-commander';
import type { Day, Instant } from '#kernel/time';
import { dayIn, instantIn } from './arguments.ts';
import { MainstayCommand, type CommonOptions } from './mainstay-command.ts';

/** Options of every question that can be asked of the past. */
export interface MomentOptions extends CommonOptions {
  readonly asOf?: Day;
  readonly knownAt?: Instant;
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
    flags: '--known-at <instant>',
    description: 'With no more than was recorded by then (default: all)',
  })
  parseKnownAt(instant: string): Instant {
    return instantIn(instant, '--known-at');
  }
}
