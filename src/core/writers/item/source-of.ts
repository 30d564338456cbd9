import { sourceLine } from '../../article/source-line.js';
import type { QuizItem } from '../../model.js';

export interface SourceLine {
  /** Title, publisher, day: `Airline bans flights, The Daily, October 22, 2021`. */
  readonly text: string;
  /** Only an http or https address, which is safe to make a link of; null otherwise. */
  readonly link: string | null;
}

/** Where an item comes from, in one line. An address that is no web address is shown and not linked. */
export function sourceOf({ source }: QuizItem): SourceLine {
  const { title, url } = source;
  const link = url !== null && /^https?:\/\//i.test(url) ? url : null;
  const parts = [title, sourceLine(source), link === null ? url : null];
  return { text: parts.filter((part) => part !== null && part !== '').join(', '), link };
}
