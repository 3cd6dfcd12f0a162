import { Injectable, type PipeTransform } from '@nestjs/common';
import { KnownAtAhead, knownAtIn } from '#insights/asking/known-at';
import { Clock } from '#kernel/clock';
import { badRequest } from '../http/problem.ts';
import { Ledger } from '../stores/ledger.ts';
import type { MomentParameters } from './parameters.ts';

/** What may be said as a day or an instant. */
const INSTANTS = ['knownAt', 'sinceKnownAt'] as const;

/** Takes a day of such a field as its end, and refuses what lies ahead. */
@Injectable()
export class KnownAtPipe<P extends MomentParameters> implements PipeTransform<P, P> {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  transform(parameters: P): P {
    for (const field of INSTANTS) {
      if (!(field in parameters)) continue;
      const said = (parameters as { readonly [F in typeof field]?: string })[field];
      Object.assign(parameters, { [field]: this.#known(field, said) });
    }
    return parameters;
  }

  #known(field: string, said: string | undefined) {
    try {
      return knownAtIn(said, this.clock.nowMs(), this.ledger.zone);
    } catch (error) {
      if (!(error instanceof KnownAtAhead)) throw error;
      throw badRequest(error.message, [{ field, message: 'must not lie ahead' }]);
    }
  }
}
