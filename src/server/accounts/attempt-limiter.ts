import type { Clock } from '../../store/clock.js';

/** More names than anybody mistypes: beyond it the oldest are forgotten, so that memory stays bounded. */
const MOST_NAMES = 10_000;

/** Counts failures by name, and says when there were too many of late. */
export class AttemptLimiter {
  private readonly failures = new Map<string, number[]>();

  /**
   * @param most failures allowed within the span.
   * @param span seconds.
   */
  constructor(
    private readonly most: number,
    private readonly span: number,
    private readonly clock: Clock,
  ) {}

  /** Seconds to wait before the next attempt; 0 where it may be made now. */
  wait(name: string): number {
    const recent = this.recent(name);
    const oldest = recent[recent.length - this.most];
    return oldest === undefined ? 0 : Math.max(1, oldest + this.span - this.clock());
  }

  fail(name: string): void {
    const recent = this.recent(name);
    this.failures.delete(name);
    this.failures.set(name, [...recent, this.clock()]);
    const [first] = this.failures.keys();
    if (this.failures.size > MOST_NAMES && first !== undefined) this.failures.delete(first);
  }

  forget(name: string): void {
    this.failures.delete(name);
  }

  private recent(name: string): number[] {
    return (this.failures.get(name) ?? []).filter((at) => at > this.clock() - this.span);
  }
}
