import { Injectable } from '@nestjs/common';
import { systemClock } from '../../store/clock.js';
import { TooManyAttempts } from '../accounts/account-faults.js';
import { AttemptLimiter } from '../accounts/attempt-limiter.js';

/** A class behind one address may mistype a good deal; of 47 million codes this is nothing. */
const MOST_WRONG_CODES = 100;
const SPAN_SECONDS = 600;

/** In IPv6 one household or attacker has a whole /64: its first four groups. */
const placeOf = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;

/** Slows down who tries codes. Addresses stay in memory for the span and are written nowhere. */
@Injectable()
export class GuessLimiter {
  private readonly limiter = new AttemptLimiter(MOST_WRONG_CODES, SPAN_SECONDS, systemClock);

  /**
   * What a code stands for that is too long to be guessed: a right one is always let in, however many wrong ones came
   * from the same classroom. @throws TooManyAttempts; `missing`
   */
  async unguessable<T>(address: string, look: () => Promise<T | null>, missing: () => Error): Promise<T> {
    const found = await look();
    return found === null ? this.guarded<T>(address, async () => null, missing) : found;
  }

  /** What a short code stands for. @throws TooManyAttempts; `missing`, which counts, when it stands for nothing. */
  async guarded<T>(address: string, look: () => Promise<T | null>, missing: () => Error): Promise<T> {
    const place = placeOf(address);
    const wait = this.limiter.wait(place);
    if (wait > 0) throw new TooManyAttempts(wait);
    const found = await look();
    if (found !== null) return found;
    this.limiter.fail(place);
    throw missing();
  }
}
