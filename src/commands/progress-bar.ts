import type { Terminal } from './command.js';

const WIDTH = 24;

/** One line on standard error that shows how many files are done; silent where nobody looks. */
export class ProgressBar {
  private done = 0;
  private readonly shown: boolean;

  constructor(
    private readonly stderr: Terminal['stderr'],
    private readonly total: number,
  ) {
    this.shown = stderr.isTTY === true && total > 1;
  }

  /** Draws the bar with the file that is being worked on. */
  show(name: string): void {
    if (!this.shown) return;
    const filled = Math.round((this.done / this.total) * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    const line = `${bar} ${this.done}/${this.total} ${name}`;
    this.stderr.write(`\r\u001B[K${line.slice(0, (this.stderr.columns ?? 80) - 1)}`);
  }

  advance(): void {
    this.done += 1;
  }

  /** Takes the line away, so that other output begins on a clean one. */
  clear(): void {
    if (this.shown) this.stderr.write('\r\u001B[K');
  }
}
