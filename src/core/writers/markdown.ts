import type { Quiz, QuizItem } from '../model.js';
import { optionLetter } from '../quiz/option-letter.js';
import { replaceUnwritable } from './item/find-unwritable.js';
import { markKey } from './item/mark-key.js';
import { sortOut } from './item/sort-out.js';
import { sourceOf } from './item/source-of.js';
import { toMarkdown } from './text/markdown.js';
import type { Writer } from './writer.js';

/** CommonMark for reading, printing and version control: questions first, answers with evidence below. */
export const markdown: Writer = {
  format: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  settings: [],
  lacks: ['explanations of wrong options', 'tags'],
  write(quiz) {
    const { written, lossReport } = sortOut(quiz, (quizItem, number) => ({ written: { quizItem, number } }));
    const blocks = [
      ...heading(quiz),
      ...written.map(({ quizItem, number }) => question(quizItem, number)),
      '## Answers',
      ...written.map(({ quizItem, number }) => answer(quizItem, number)),
    ];
    return { bytes: new TextEncoder().encode(`${blocks.join('\n\n')}\n`), lossReport };
  },
};

function heading({ title, directions }: Quiz): string[] {
  const oneLine = replaceUnwritable(title).replaceAll(/\s+/g, ' ').trim();
  const text = directions === null ? [] : [toMarkdown(replaceUnwritable(directions))];
  return [`# ${toMarkdown(oneLine)}`, ...text, '## Questions'];
}

function question({ item, ask, points }: QuizItem, number: number): string {
  const worth = points === 1 ? '' : ` *(${points} points)*`;
  const stem = `**${number}.** ${toMarkdown(item.stem)}${worth}`;
  if (ask === 'recall') return `${stem}\n\nAnswer: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`;
  const options = item.options.map(
    (option, index) => `- ${optionLetter(index)}) ${indented(toMarkdown(option))}`,
  );
  return `${stem}\n\n${options.join('\n')}`;
}

/** Lines after the first stay inside their list entry. */
function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

function answer(quizItem: QuizItem, number: number): string {
  const { item, ask } = quizItem;
  const keyIndex = ask === 'choice' ? item.options.indexOf(item.key) : -1;
  const label = keyIndex === -1 ? '' : `${optionLetter(keyIndex)}) `;
  const also = item.accept.length === 0 ? '' : ` (also accepted: ${item.accept.map(toMarkdown).join('; ')})`;
  const evidence = markKey(item)
    .map(({ text, marked }) => (marked ? `<b>${toMarkdown(text)}</b>` : toMarkdown(text)))
    .join('');
  const { text, link } = sourceOf(quizItem);
  const lines = [
    evidence,
    item.derivation === null ? null : toMarkdown(item.derivation),
    [toMarkdown(text), link === null ? '' : `<${link.replaceAll(/[<>\s]/g, encodeURIComponent)}>`]
      .filter((part) => part !== '')
      .join(' '),
  ].filter((line) => line !== null && line !== '');
  const quoted = lines
    .join('\n\n')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  return `**${number}.** ${label}${toMarkdown(item.key)}${also}\n\n${quoted}`;
}
