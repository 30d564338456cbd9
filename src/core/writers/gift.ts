import type { Item, QuizItem } from '../model.js';
import { asAsked, type Asked } from './item/as-asked.js';
import { replaceUnwritable } from './item/find-unwritable.js';
import { nameOf } from './item/name-of.js';
import { type Outcome, sortOut } from './item/sort-out.js';
import { feedbackHtml } from './text/evidence-html.js';
import { toHtml } from './text/html.js';
import type { Writer } from './writer.js';

/**
 * GIFT, https://docs.moodle.org/en/GIFT_format. Everything but typed answers is HTML, on one line: blank lines part
 * questions and `//` opens comments, so no line break of ours may reach the file.
 */
export const gift: Writer = {
  format: 'gift',
  label: 'GIFT',
  extension: 'gift',
  mediaType: 'text/plain;charset=utf-8',
  settings: [],
  lacks: ['points'],
  write(quiz) {
    const { written, lossReport } = sortOut(quiz, question);
    const title = replaceUnwritable(quiz.title).replaceAll(/\s+/g, ' ');
    const category = `$CATEGORY: $course$/top/${escapeGift(title.replaceAll('/', '//'))}`;
    return { bytes: new TextEncoder().encode(`${[category, ...written].join('\n\n')}\n`), lossReport };
  },
};

/** The six marks of GIFT, and the backslash itself. */
function escapeGift(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/g, String.raw`\$&`);
}

/** At the start of a text `%50%` would be read as its weight, and `[plain]` as its format. */
function giftHtml(text: string): string {
  return escapeGift(toHtml(text).replace(/^[%[]/, (mark) => `&#${mark.charCodeAt(0)};`));
}

/**
 * What Moodle reads as its own in a typed answer, which is plain text and so cannot be written around:
 * `a->b` makes a matching question, `&&058;` is its private mark for a colon, `[html]` a format.
 */
const MOODLE_OWN = /->|&&0\d\d|^\[(?:html|plain|moodle|markdown)\]/;

function question(quizItem: QuizItem, number: number): Outcome<string> {
  const asked = asAsked(quizItem);
  if (typeof asked === 'string') return { refused: asked };
  const odd = asked.kind === 'recall' ? asked.answers.find((answer) => MOODLE_OWN.test(answer)) : undefined;
  if (odd !== undefined) return { refused: `GIFT would read its typed answer “${odd}” as a command.` };
  const lines = [
    comment(quizItem),
    `::${escapeGift(nameOf(quizItem, number))}::[html]${giftHtml(quizItem.item.stem)} {`,
    ...answerLines(asked, quizItem.item),
    `####${escapeGift(feedbackHtml(quizItem))}`,
    '}',
  ];
  return { written: lines.join('\n') };
}

/** `// [id:7f3a] [tag:Belarus]`, which Moodle reads although it stands in a comment. */
function comment({ item, tags }: QuizItem): string {
  const marks = [`id:${item.id}`, ...tags.map((tag) => `tag:${tag}`)];
  return [
    '//',
    ...marks.map((mark) => `[${mark.replaceAll(/\s+/g, ' ').replaceAll(']', String.raw`\]`)}]`),
  ].join(' ');
}

function answerLines(asked: Asked, item: Item): string[] {
  // A typed answer takes `*` for "anything". The weight is written out so that an answer may begin with a percentage.
  if (asked.kind === 'recall')
    return asked.answers.map((answer) => `=%100%${escapeGift(answer.replaceAll('*', String.raw`\*`))}`);
  return asked.options.map((option) => {
    const why = item.distractors.find((distractor) => distractor.text === option)?.why ?? null;
    const feedback = why === null ? '' : `#${giftHtml(why)}`;
    return `${option === item.key ? '=' : '~'}${giftHtml(option)}${feedback}`;
  });
}
