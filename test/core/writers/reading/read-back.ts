import type { Loss, Quiz, QuizItem } from '../../../../src/core/model.js';

/** A question as a reader of some format finds it in a file. */
export interface ReadItem {
  readonly stem: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

/** Line breaks are one thing in HTML, XML and Word, however they were typed. */
export function oneBreak(text: string): string {
  return text.replaceAll(/\r\n|\r/g, '\n');
}

function writtenItems(quiz: Quiz, lossReport: readonly Loss[]): QuizItem[] {
  return quiz.items.filter((_, index) => lossReport[index]?.outcome !== 'left out');
}

/** What a format must give back that takes items as they are asked. */
export function expectAsAsked(quiz: Quiz, lossReport: readonly Loss[]): ReadItem[] {
  return writtenItems(quiz, lossReport).map(({ item, ask }) => ({
    stem: oneBreak(item.stem),
    right: (ask === 'choice' ? [item.key] : [...new Set([item.key, ...item.accept])]).map(oneBreak),
    wrong: (ask === 'choice' ? item.options.filter((option) => option !== item.key) : []).map(oneBreak),
  }));
}

/** What a format must give back that knows multiple choice only. */
export function expectAsChoice(quiz: Quiz, lossReport: readonly Loss[]): ReadItem[] {
  return writtenItems(quiz, lossReport).map(({ item }) => ({
    stem: oneBreak(item.stem),
    right: [oneBreak(item.key)],
    wrong: item.options.filter((option) => option !== item.key).map(oneBreak),
  }));
}

/** What flash cards must give back. */
export function expectAsCard(quiz: Quiz, lossReport: readonly Loss[]): ReadItem[] {
  return writtenItems(quiz, lossReport).map(({ item }) => ({
    stem: oneBreak(item.stem),
    right: [oneBreak(item.key)],
    wrong: [],
  }));
}
