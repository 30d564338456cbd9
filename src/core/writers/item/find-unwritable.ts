import type { QuizItem } from '../../model.js';

/**
 * Characters that XML 1.0 forbids even as references (https://www.w3.org/TR/xml/#charsets), and halves of
 * surrogate pairs, which UTF-8 cannot hold. Spreadsheets, cards and plain text have no use for them either.
 */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The parts of an item that are text, each with the name by which a teacher knows it. */
function textsOf({ item, tags, source }: QuizItem): [string, string | null][] {
  return [
    ['question', item.stem],
    ['answer', item.key],
    ...item.accept.map((text): [string, string] => ['also accepted answer', text]),
    ...item.options.map((text): [string, string] => ['option', text]),
    ...item.distractors.map(({ why }): [string, string | null] => ['explanation', why]),
    ['evidence', item.evidence.text],
    ['explanation', item.derivation],
    ['source', [source.title, source.publisher, source.url].join(' ')],
    ['tag', tags.join(' ')],
  ];
}

/** A sentence naming the first character of an item that files cannot hold; null when all is well. */
export function findUnwritable(quizItem: QuizItem): string | null {
  for (const [part, text] of textsOf(quizItem)) {
    const found = text === null ? null : UNWRITABLE.exec(text);
    if (found === null) continue;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `Its ${part} contains the control character U+${code}, which the file cannot hold. Retype that text.`;
  }
  return null;
}

/** For the title and directions of a quiz, which cannot be left out: � in place of what files cannot hold. */
export function replaceUnwritable(text: string): string {
  return text.replaceAll(new RegExp(UNWRITABLE, 'g'), '\uFFFD');
}
