import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { HealthIndicatorService, type HealthIndicatorFunction } from '@nestjs/terminus';
import { StatusQuestion } from '#insights/asking/questions/status.question';
import { Clock, RecordingClock } from '#kernel/clock';
import { EventStore, StoreUnavailable } from '#kernel/event-store';
import { filledSoFar } from '#kernel/log-filling';
import { headAhead } from '#stores/head-ahead';
import { ReferredClock } from '#stores/referred-clock';
import { Disk } from '../disk/disk.ts';
import { Faults } from './faults.ts';

/** What being ready takes: a log that can be read, answers that are no longer behind it, and a clock to record by. */
@Injectable()
export class Readiness {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly store: EventStore,
    private readonly questions: QueryBus,
    private readonly faults: Faults,
    private readonly disk: Disk,
    private readonly clock: Clock,
    private readonly recording: RecordingClock,
  ) {}

  checks(): HealthIndicatorFunction[] {
    return [() => this.#ledger(), () => this.#insights(() => this.store.head()), ...this.#clocks()];
  }

  /** What questions take: with the ledger itself away they are answered from what is known of it. */
  answering(): HealthIndicatorFunction[] {
    return [() => this.#insights(undefined)];
  }

  /** There is only one to tell of where processes share one. */
  #clocks(): HealthIndicatorFunction[] {
    const { recording } = this;
    if (!(recording instanceof ReferredClock)) return [];
    return [
      () => {
        const check = this.indicators.check('clock');
        const offSeconds = Math.round(recording.offMs / 1_000);
        return recording.isOff ? check.down(`is off by ${offSeconds} s`) : check.up({ offSeconds });
      },
    ];
  }

  async #ledger() {
    const check = this.indicators.check('ledger');
    try {
      const position = await this.store.head();
      const ahead = await headAhead(this.store, this.clock);
      const aheadSeconds = ahead ? { aheadSeconds: ahead.seconds } : {};
      return check.up({ position, ...aheadSeconds, ...this.#faults() });
    } catch (error) {
      this.#because(reasonIn(error));
      return check.down('cannot be read');
    }
  }

  #faults() {
    const { fault, isNearlyFull } = this.disk;
    const sentences = [
      ...this.faults.sentences,
      ...(fault === undefined ? [] : [`A store could not be used lately, as ${fault}.`]),
      ...(isNearlyFull ? ['The disk is nearly full.'] : []),
    ];
    return sentences.length > 0 ? { faults: sentences } : {};
  }

  /** Said in the log as well, now and then. */
  #because(reason: string | null | undefined): string {
    if (!reason) return '';
    this.disk.faulted(reason);
    return `, as ${reason}`;
  }

  async #insights(headOf: (() => Promise<number>) | undefined) {
    const check = this.indicators.check('insights');
    try {
      const head = await headOf?.();
      const status = await this.questions.execute(new StatusQuestion());
      const { isReady, filling, trouble, position, unscored, foldedAgain } = status;
      if (filling) {
        return check.down(`are not whole, as the copy of the log is ${filledSoFar(filling)}`);
      }
      return isReady
        ? check.up({
            position,
            ...(head === undefined ? {} : { lag: Math.max(0, head - position) }),
            ...(unscored > 0 ? { unscored } : {}),
            ...(foldedAgain > 0 ? { foldedAgain } : {}),
          })
        : check.down(
            `are being brought up to date: at position ${position}${head === undefined ? '' : ` of ${head}`}${this.#because(trouble)}`,
          );
    } catch (error) {
      return check.down(`do not answer${this.#because(reasonIn(error))}`);
    }
  }
}

const reasonIn = (error: unknown): string | undefined =>
  error instanceof StoreUnavailable ? error.reason : undefined;
