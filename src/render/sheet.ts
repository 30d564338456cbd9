import { sourceLine } from '../core/article/source-line.js';
import { partHeadline } from '../core/item/context/headline.js';
import type { Article, Form, FormItem } from '../core/model.js';
import { optionLetter } from '../core/quiz/option-letter.js';
import { USUAL_LOOK, type JoinSign, type SheetLook } from './sheet-look.js';

/** Options up to this many characters stand in two columns on A4 and Letter at the sheet's size of type. */
const LONGEST_IN_COLUMNS = 34;

/** Words that fit on a writing line by hand. */
const WORDS_PER_LINE = 8;
const MOST_LINES = 3;

const DIRECTIONS = {
  choice: 'Circle the letter of the best answer.',
  recall: 'Write your answer on the line.',
  both: 'Circle the letter of the best answer, or write your answer on the line.',
};

export interface SheetQuestion {
  readonly number: number;
  /** The headline that this question and those after it without one stand behind; null where nothing new does. */
  readonly lead: Lead | null;
  readonly stem: string;
  readonly points: number;
  readonly options: readonly { readonly letter: string; readonly text: string }[];
  readonly twoColumns: boolean;
  /** One entry for each line to write on, none for multiple choice. */
  readonly lines: readonly number[];
}

/** A headline that is printed once for the questions behind it. */
export interface Lead {
  readonly text: string;
  /** "Questions 3 to 6", "Question 3". */
  readonly covers: string;
}

export interface KeyEntry {
  readonly number: number;
  readonly stem: string;
  /** Null for recall. */
  readonly letter: string | null;
  readonly key: string;
  /** `a, b, c`; null where only the key itself counts. */
  readonly accepted: string | null;
  readonly evidence: string;
  readonly derivation: string | null;
}

export interface Passage {
  /** Null where it is the sheet's own. */
  readonly title: string | null;
  readonly source: string;
  readonly paragraphs: readonly string[];
}

/** Everything that stands on a worksheet and its key. */
export interface Sheet {
  readonly title: string;
  readonly letter: string;
  readonly directions: string;
  readonly points: number;
  /** True where questions differ in their points, so that each has to name its own. */
  readonly weighted: boolean;
  readonly large: boolean;
  readonly join: JoinSign | null;
  readonly passages: readonly Passage[];
  readonly questions: readonly SheetQuestion[];
  readonly keys: readonly KeyEntry[];
}

const wordsIn = (text: string): number => text.split(/\s+/u).length;

function inTwoColumns(options: readonly string[], { columns, print }: SheetLook): boolean {
  if (columns !== 'auto') return columns === 'two';
  return print === 'normal' && options.every((text) => text.length <= LONGEST_IN_COLUMNS);
}

const headlineOf = (item: FormItem | undefined): string | null =>
  item ? partHeadline(item.quizItem.item.stem).headline : null;

/** The headline before this question, unless the question before it stands behind the same one. */
function leadAt(items: readonly FormItem[], at: number): Lead | null {
  const text = headlineOf(items[at]);
  if (text === null || text === headlineOf(items[at - 1])) return null;
  const next = items.findIndex((item, i) => i > at && headlineOf(item) !== text);
  const first = items[at]!.number;
  const last = items[next < 0 ? items.length - 1 : next - 1]!.number;
  return { text, covers: first === last ? `Question ${first}` : `Questions ${first} to ${last}` };
}

function sheetQuestion(
  { number, quizItem, options }: FormItem,
  lead: Lead | null,
  look: SheetLook,
): SheetQuestion {
  const { item, points } = quizItem;
  const lines = options.length > 0 ? 0 : Math.min(MOST_LINES, Math.ceil(wordsIn(item.key) / WORDS_PER_LINE));
  return {
    number,
    lead,
    stem: partHeadline(item.stem).question,
    points,
    options: options.map((text, index) => ({ letter: optionLetter(index), text })),
    twoColumns: inTwoColumns(options, look),
    lines: Array.from({ length: lines }, (_, line) => line),
  };
}

function keyEntry({ number, quizItem: { item }, keyIndex }: FormItem): KeyEntry {
  return {
    number,
    stem: item.stem,
    letter: keyIndex < 0 ? null : optionLetter(keyIndex),
    key: item.key,
    accepted: item.accept.length === 0 ? null : item.accept.join(', '),
    evidence: item.evidence.text,
    derivation: item.derivation,
  };
}

function usualDirections({ items }: Form): string {
  const recall = items.filter(({ quizItem }) => quizItem.ask === 'recall').length;
  if (recall === 0) return DIRECTIONS.choice;
  return recall === items.length ? DIRECTIONS.recall : DIRECTIONS.both;
}

/** The paragraphs to print: all, or those in which the evidence of a question stands. */
function paragraphsOf(article: Article, { items }: Form, { passage }: SheetLook): string[] {
  const paragraphs = article.body.split('\n').filter((line) => line !== '');
  if (passage === 'yes') return paragraphs;
  const evidence = items.map(({ quizItem }) => quizItem.item.evidence.text);
  return paragraphs.filter((paragraph) => evidence.some((text) => paragraph.includes(text)));
}

/** @param articles to be printed with the questions, as far as the look wants them. */
export function sheetOf(form: Form, articles: readonly Article[], look: SheetLook = USUAL_LOOK): Sheet {
  const passages = look.passage === 'no' ? [] : articles;
  return {
    title: form.title,
    letter: form.letter,
    directions: form.directions ?? usualDirections(form),
    points: form.items.reduce((sum, { quizItem }) => sum + quizItem.points, 0),
    weighted: form.items.some(({ quizItem }) => quizItem.points !== 1),
    large: look.print === 'large',
    join: look.join,
    passages: passages.map((article) => ({
      title: article.title === form.title ? null : article.title,
      source: sourceLine(article),
      paragraphs: paragraphsOf(article, form, look),
    })),
    questions: form.items.map((item, at) => sheetQuestion(item, leadAt(form.items, at), look)),
    keys: form.items.map(keyEntry),
  };
}
