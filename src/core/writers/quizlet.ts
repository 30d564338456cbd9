import type { QuizItem } from '../model.js';
import { changeAsCard } from './item/change-as-card.js';
import { type Outcome, sortOut } from './item/sort-out.js';
import type { Writer } from './writer.js';

/** Text to paste into Quizlet's "Import": a tab between question and answer, a line break between cards. */
export const quizlet: Writer = {
  format: 'quizlet',
  label: 'Quizlet text',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values;charset=utf-8',
  settings: [],
  lacks: ['wrong options', 'the evidence', 'explanations', 'the source', 'points', 'tags'],
  write(quiz) {
    const { written, lossReport } = sortOut(quiz, card);
    return { bytes: new TextEncoder().encode(written.map((line) => `${line}\n`).join('')), lossReport };
  },
};

function card(quizItem: QuizItem): Outcome<string> {
  const { stem, key, accept } = quizItem.item;
  if ([stem, key].some((text) => /[\t\r\n]/.test(text)))
    return { refused: 'Quizlet parts cards at line breaks and tabs, and this question has one. Retype it.' };
  const others = accept.filter((answer) => answer !== key);
  const dropped = others.length === 0 ? null : `Quizlet holds one answer; not written: ${others.join('; ')}.`;
  const changes = [changeAsCard(quizItem), dropped].filter((change) => change !== null);
  return { written: `${stem}\t${key}`, change: changes.length === 0 ? null : changes.join(' ') };
}
