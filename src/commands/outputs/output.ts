import type { Making } from '../../core/pipeline.js';
import type { WriterOptions, WriterSetting } from '../../core/writers/writer.js';

export interface OutputOptions extends Pick<WriterOptions, 'deck' | 'monthDecks' | 'cloze'> {
  /** Program that prints PDF; null lets it be found. */
  readonly browser: string | null;
  /** When the article of a making last changed, seconds since 1970. */
  readonly changedAt: (making: Making) => number;
  /** Tells the person at the terminal what the file does not hold. */
  readonly say: (sentence: string) => void;
}

/** A kind of file that `make -o` writes. */
export interface Output {
  /** As `--format` names it. */
  readonly format: string;
  /** With the dot: `.html`. */
  readonly extension: string;
  /** The options of writers that it heeds. */
  readonly settings: readonly WriterSetting[];
  /** @throws NoBrowser where a PDF is wanted and no browser is found. */
  write(makings: readonly Making[], options: OutputOptions): Promise<Uint8Array>;
}
