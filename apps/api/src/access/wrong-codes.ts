import { Injectable } from '@nestjs/common';
import { InjectThrottlerStorage, type ThrottlerStorage } from '@nestjs/throttler';

/** Codes cannot be guessed; the limit only keeps somebody who tries from keeping us busy. */
const WRONG_MAX = 30;
const WRONG_MS = 60_000;

/** Wrong codes of a sender: only theirs, and only wrong ones, as many people may come from one address. */
@Injectable()
export class WrongCodes {
  constructor(@InjectThrottlerStorage() private readonly storage: ThrottlerStorage) {}

  /** Counts one more; answers in how many seconds to try again where it is one too many. */
  async count(sender: string): Promise<number | undefined> {
    const key = `wrong-code ${sender}`;
    const { isBlocked, timeToBlockExpire } = await this.storage.increment(
      key,
      WRONG_MS,
      WRONG_MAX,
      WRONG_MS,
      'wrong-codes',
    );
    return isBlocked ? Math.max(1, timeToBlockExpire) : undefined;
  }
}
