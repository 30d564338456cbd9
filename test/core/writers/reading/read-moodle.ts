import { parse, type TextFormat } from 'gift-pegjs';
import { htmlText } from './html-text.js';
import type { ReadItem } from './read-back.js';
import { all, parseXml, text } from './xml.js';

/** Moodle drops the backslash before a star that stands for itself. */
function unstarred(answer: string): string {
  return answer.replaceAll(String.raw`\*`, '*');
}

export function readMoodleXml(bytes: Uint8Array): ReadItem[] {
  const questions = all(parseXml(bytes), 'question').filter(
    (question) => question.getAttribute('type') !== 'category',
  );
  return questions.map((question) => {
    const stem = all(question, 'questiontext')[0];
    const typed = question.getAttribute('type') === 'shortanswer';
    const answers = all(question, 'answer').map((answer) => ({
      text: typed ? unstarred(text(answer, 'text')) : htmlText(text(answer, 'text')),
      right: answer.getAttribute('fraction') === '100',
    }));
    return {
      stem: htmlText(stem === undefined ? '' : text(stem, 'text')),
      right: answers.filter(({ right }) => right).map((answer) => answer.text),
      wrong: answers.filter(({ right }) => !right).map((answer) => answer.text),
    };
  });
}

function giftText({ format, text }: TextFormat): string {
  return format === 'html' ? htmlText(text) : text;
}

export function readGift(bytes: Uint8Array): ReadItem[] {
  return parse(new TextDecoder().decode(bytes)).flatMap((question) => {
    if (question.type === 'Category') return [];
    if (question.type !== 'MC' && question.type !== 'Short') throw new Error(`Read as ${question.type}.`);
    const read = question.type === 'MC' ? giftText : ({ text }: TextFormat) => unstarred(text);
    return [
      {
        stem: giftText(question.stem),
        right: question.choices.filter(({ isCorrect }) => isCorrect).map((choice) => read(choice.text)),
        wrong: question.choices.filter(({ isCorrect }) => !isCorrect).map((choice) => read(choice.text)),
      },
    ];
  });
}

/** There is no Aiken parser on npm: this one follows Moodle's `question/format/aiken/format.php`. */
export function readAiken(bytes: Uint8Array): ReadItem[] {
  const read: ReadItem[] = [];
  let stem = '';
  let options: string[] = [];
  for (const line of new TextDecoder().decode(bytes).split(/\r\n|\r|\n/)) {
    const trimmed = line.trim();
    const answer = /^ANSWER:\s*([A-Z])/.exec(trimmed)?.[1];
    if (trimmed.length < 2) continue;
    if (/^[A-Z][).][ \t]?/.test(trimmed)) options.push(trimmed.slice(2).trim());
    else if (answer === undefined) stem = trimmed;
    else {
      const right = answer.charCodeAt(0) - 65;
      read.push({
        stem,
        right: [options[right] ?? ''],
        wrong: options.filter((_, index) => index !== right),
      });
      options = [];
    }
  }
  return read;
}
