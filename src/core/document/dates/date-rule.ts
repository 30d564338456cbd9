import type { Grain, Token } from '../../model.js';

/**
 * When what the date belongs to happens, by the verb that governs it: `prospective` is the future seen from
 * the past ("said it would leave on Friday", "was due to return"), `none` stands for no verb found.
 */
export type Direction = 'past' | 'present' | 'future' | 'prospective' | 'none';

/** What a rule knows about the place where its pattern matched. */
export interface DateContext {
  /** ISO day of publication, null when nobody knows. */
  readonly published: string | null;
  readonly direction: Direction;
  /** Inside quotation marks, where "today" is the day of speaking, which the article seldom gives. */
  readonly quoted: boolean;
  /** Value of the last date resolved in this sentence or the one before, null when there is none. */
  readonly anchor: string | null;
  /** Text just before and after the match, up to 40 characters, within the paragraph. */
  readonly before: string;
  readonly after: string;
  /** True when the matched words are, or are part of, a name, like Theresa May or Black Friday. */
  readonly named: boolean;
  /** The first matched word: its tag tells "May" from "may", its relation a Sunday from Sunday opening hours. */
  readonly token: Token;
}

export interface Reading {
  readonly grain: Grain;
  readonly value: string | null;
  /** Second half of the derivation, `the Monday before …`; null when the text says the value itself. */
  readonly because: string | null;
}

/**
 * One way of writing a date. `pattern` runs over the text of a paragraph; its named groups go to `read`,
 * which returns null when the words are not a date here after all.
 */
export interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>, at: DateContext): Reading | null;
}
