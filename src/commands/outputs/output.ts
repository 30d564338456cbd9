import type { Making } from '../../core/pipeline.js';

export interface OutputOptions {
  /** Program that prints PDF; null lets it be found. */
  readonly browser: string | null;
}

/** A kind of file that `make -o` writes. */
export interface Output {
  /** With the dot: `.html`. */
  readonly extension: string;
  /** @throws NoBrowser where a PDF is wanted and no browser is found. */
  write(makings: readonly Making[], options: OutputOptions): Promise<Uint8Array>;
}
