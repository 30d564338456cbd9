import type { ISectionOptions, Paragraph } from 'docx';
import { partHeadline } from '../item/context/headline.js';
import type { Form, FormItem } from '../model.js';
import { optionLetter } from '../quiz/option-letter.js';
import { formsOf } from './docx/forms-of.js';
import { heading, paragraph } from './docx/paragraph.js';
import { writeDocx } from './docx/write-docx.js';
import { replaceUnwritable } from './item/find-unwritable.js';
import { sortOut } from './item/sort-out.js';
import type { Writer } from './writer.js';

const OPTION_INDENT = 500;
const WRITING_LINE = '_'.repeat(50);

/** The paper for students, one section per form. The answers are in a document of their own. */
export const docxWorksheet: Writer = {
  format: 'docx',
  label: 'Word worksheet',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  settings: ['forms'],
  lacks: ['answers and evidence: they are in the Word answer key'],
  async write(quiz, options) {
    const { written, lossReport } = sortOut(quiz, ({ item }) => ({ written: item.id }));
    const forms = formsOf(quiz, options, new Set(written));
    const title = replaceUnwritable(quiz.title);
    return { bytes: await writeDocx(title, quiz.createdAt, forms.map(section)), lossReport };
  },
};

function section(form: Form): ISectionOptions {
  const directions =
    form.directions === null ? [] : [paragraph(replaceUnwritable(form.directions), { after: 240 })];
  return {
    children: [
      heading(replaceUnwritable(form.title)),
      paragraph(`Name: ${'_'.repeat(30)}   Date: ${'_'.repeat(14)}`, { after: 240 }),
      ...directions,
      ...form.items.flatMap((item, at) => question(item, form.items[at - 1])),
    ],
  };
}

/** @param before the question above, whose headline or opening is not printed twice */
function question({ quizItem, number, options }: FormItem, before: FormItem | undefined): Paragraph[] {
  const { points, item } = quizItem;
  const { headline, question: asked } = partHeadline(item.stem);
  const above = before ? partHeadline(before.quizItem.item.stem).headline : null;
  const lead =
    headline !== null && headline !== above ? [paragraph(headline, { after: 120, keepNext: true })] : [];
  const label = points === 1 ? `${number}.` : `${number}. (${points} points)`;
  const stem = paragraph(asked, { label, keepNext: true });
  if (options.length === 0)
    return [...lead, stem, paragraph(WRITING_LINE, { indent: OPTION_INDENT, after: 240 })];
  const last = options.length - 1;
  const lines = options.map((option, index) =>
    paragraph(option, {
      label: `${optionLetter(index)})`,
      indent: OPTION_INDENT,
      after: index === last ? 240 : 40,
      keepNext: index !== last,
    }),
  );
  return [...lead, stem, ...lines];
}
