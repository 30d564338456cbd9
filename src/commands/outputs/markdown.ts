import { sourceLine } from '../../core/article/source-line.js';
import type { FormItem } from '../../core/model.js';
import type { Making } from '../../core/pipeline.js';
import { makeForm } from '../../core/quiz/make-form.js';
import { optionLetter } from '../../core/quiz/option-letter.js';
import { quizOf } from '../../core/quiz/quiz-of.js';
import type { Output } from './output.js';

/** Text as it stands, whatever Markdown would make of its signs. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~$]/gu, String.raw`\$&`);

function question({ number, quizItem, options }: FormItem): string {
  const choices = options.map((option, index) => `   - ${optionLetter(index)}. ${escaped(option)}`);
  return [`${number}. ${escaped(quizItem.item.stem)}`, ...choices].join('\n');
}

function keyEntry({ number, quizItem: { item }, keyIndex }: FormItem): string {
  const letter = keyIndex < 0 ? '' : `${optionLetter(keyIndex)}. `;
  const accept = item.accept.length === 0 ? '' : ` (also: ${item.accept.map(escaped).join('; ')})`;
  const derivation = item.derivation === null ? '' : `\n\n   ${escaped(item.derivation)}`;
  return `${number}. **${letter}${escaped(item.key)}**${accept}\n\n   > ${escaped(item.evidence.text)}${derivation}`;
}

function section(making: Making, seed: string): string {
  const { items } = makeForm(quizOf(making, 'quiz', 0), 'A', seed);
  const source = sourceLine(making.article);
  return [
    `# ${escaped(making.article.title)}`,
    ...(source === '' ? [] : [`*${escaped(source)}*`]),
    ...items.map(question),
    '## Key',
    ...items.map(keyEntry),
    ...(making.shortfall === null ? [] : [escaped(making.shortfall)]),
  ].join('\n\n');
}

/** Questions, then the key with evidence. */
export const markdownOutput: Output = {
  extension: '.md',
  async write(makings, { seed }) {
    return new TextEncoder().encode(
      `${makings.map((making) => section(making, seed)).join('\n\n---\n\n')}\n`,
    );
  },
};
