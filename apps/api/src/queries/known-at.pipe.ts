import { Injectable, type PipeTransform } from '@nestjs/common';
import { KnownAtAhead, knownAtIn } from '#insights/asking/known-at';
import { Clock } from '#kernel/clock';
import { badRequest } from '../http/problem.ts';
import { Ledger } from '../stores/ledger.ts';
import type { MomentParameters } from './parameters.ts';

/** Takes a day of `knownAt` as its end, and refuses what lies ahead. */
@Injectable()
export class KnownAtPipe<P extends MomentParameters> implements PipeTransform<P, P> {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  transform(parameters: P): P {
    try {
      const { knownAt } = parameters;
      const known = knownAtIn(knownAt, this.clock.nowMs(), this.ledger.zone);
      return Object.assign(parameters, { knownAt: known });
    } catch (error) {
      if (!(error instanceof KnownAtAhead)) throw error;
      throw badRequest(error.message, [{ field: 'knownAt', message: 'must not lie ahead' }]);
    }
  }
}
