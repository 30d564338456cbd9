import type { ISectionOptions, Paragraph } from 'docx';
import type { Form, FormItem, QuizItem } from '../model.js';
import { optionLetter } from '../quiz/option-letter.js';
import { formsOf } from './docx/forms-of.js';
import { heading, paragraph, paragraphOf } from './docx/paragraph.js';
import { runsRightToLeft, textRuns } from './docx/text-runs.js';
import { writeDocx } from './docx/write-docx.js';
import { replaceUnwritable } from './item/find-unwritable.js';
import { markKey } from './item/mark-key.js';
import { sortOut } from './item/sort-out.js';
import { sourceOf } from './item/source-of.js';
import type { Writer } from './writer.js';

const INDENT = 500;
const FAINT = '5F6368';
const MARK = 'FFE58A';

/** The teacher's key to the worksheet: answers, what else to accept, and the evidence for each. */
export const docxKey: Writer = {
  format: 'docx-key',
  label: 'Word answer key',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  settings: ['forms'],
  lacks: ['wrong options: they are on the Word worksheet', 'tags'],
  async write(quiz, options) {
    const { written, lossReport } = sortOut(quiz, ({ item }) => ({ written: item.id }));
    const forms = formsOf(quiz, options, new Set(written));
    const title = `${replaceUnwritable(quiz.title)} – Answer key`;
    return { bytes: await writeDocx(title, quiz.createdAt, forms.map(section)), lossReport };
  },
};

function section(form: Form): ISectionOptions {
  return {
    children: [heading(replaceUnwritable(`${form.title} – Answer key`)), ...form.items.flatMap(answer)],
  };
}

function answer({ quizItem, number, keyIndex }: FormItem): Paragraph[] {
  const { item, points } = quizItem;
  const letter = keyIndex === -1 ? '' : ` ${optionLetter(keyIndex)})`;
  const worth = points === 1 ? '' : ` (${points} points)`;
  const faint = { indent: INDENT, color: FAINT, keepNext: true };
  return [
    paragraph(item.stem, { label: `${number}.`, color: FAINT, keepNext: true }),
    paragraph(`${item.key}${worth}`, {
      label: `Answer:${letter}`,
      indent: INDENT,
      bold: true,
      keepNext: true,
    }),
    ...(item.accept.length === 0
      ? []
      : [paragraph(item.accept.join('; '), { ...faint, label: 'Also accepted:' })]),
    evidence(quizItem),
    ...(item.derivation === null ? [] : [paragraph(item.derivation, { ...faint, italics: true })]),
    paragraph(sourceLine(quizItem), { indent: INDENT, color: FAINT, after: 280 }),
  ];
}

/** The evidence with the answer marked. */
function evidence({ item }: QuizItem): Paragraph {
  const runs = markKey(item).flatMap(({ text, marked }) =>
    textRuns(text, marked ? { bold: true, fill: MARK } : {}),
  );
  return paragraphOf(runs, runsRightToLeft(item.evidence.text), { indent: INDENT, keepNext: true });
}

function sourceLine(quizItem: QuizItem): string {
  const { text, link } = sourceOf(quizItem);
  return [text, link].filter((part) => part !== null && part !== '').join(' – ');
}
