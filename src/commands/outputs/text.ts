import { sourceLine } from '../../core/article/source-line.js';
import type { FormItem } from '../../core/model.js';
import type { Making } from '../../core/pipeline.js';
import { makeForm, OWN_ORDER } from '../../core/quiz/make-form.js';
import { optionLetter } from '../../core/quiz/option-letter.js';
import { quizOf } from '../../core/quiz/quiz-of.js';

const INDENT = '    ';

function question({ number, quizItem, options }: FormItem): string {
  const lines = options.map((option, index) => `${INDENT}${optionLetter(index)}  ${option}`);
  if (lines.length === 0) lines.push(`${INDENT}______________________________`);
  return [`${String(number).padStart(2)}. ${quizItem.item.stem}`, ...lines, ''].join('\n');
}

function keyEntry({ number, quizItem: { item }, keyIndex }: FormItem): string {
  const letter = keyIndex < 0 ? '' : `${optionLetter(keyIndex)}  `;
  const accept = item.accept.length === 0 ? '' : ` (also: ${item.accept.join('; ')})`;
  const lines = [
    `${String(number).padStart(2)}. ${letter}${item.key}${accept}`,
    `${INDENT}“${item.evidence.text}”`,
  ];
  if (item.derivation !== null) lines.push(`${INDENT}${item.derivation}`);
  return lines.join('\n');
}

/** A quiz to read on the screen: questions first, then the key with its evidence. */
export function plainText(making: Making): string {
  const { items } = makeForm(quizOf(making, 'quiz', 0), OWN_ORDER, '');
  const { title } = making.article;
  const source = sourceLine(making.article);
  return [
    title,
    ...(source === '' ? [] : [source]),
    '',
    ...items.map(question),
    'KEY',
    '',
    ...items.map(keyEntry),
    ...(making.shortfall === null ? [] : ['', making.shortfall]),
    '',
    '',
  ].join('\n');
}
