import type { Item, QuizItem } from '../model.js';
import type { Asked } from './item/as-asked.js';
import { replaceUnwritable } from './item/find-unwritable.js';
import { nameOf } from './item/name-of.js';
import { sortOutAsked } from './item/sort-out-asked.js';
import { feedbackHtml } from './text/evidence-html.js';
import { toHtml } from './text/html.js';
import { element, toXmlFile, type XmlElement } from './text/xml.js';
import type { Writer } from './writer.js';

/**
 * Moodle's question bank, https://docs.moodle.org/en/Moodle_XML_format. Answers are worth 100 or 0, both in the list
 * of fractions Moodle knows; a wrong try at a question costs a third, Moodle's own default (0.3333333 in its list).
 */
export const moodleXml: Writer = {
  format: 'moodle',
  label: 'Moodle XML',
  extension: 'xml',
  mediaType: 'application/xml',
  settings: [],
  lacks: [],
  write(quiz) {
    const { written, lossReport } = sortOutAsked(quiz, question);
    const category = categoryOf(replaceUnwritable(quiz.title), replaceUnwritable(quiz.directions ?? ''));
    return { bytes: toXmlFile(element('quiz', {}, category, ...written)), lossReport };
  },
};

function text(name: string, value: string, attributes: Readonly<Record<string, string>> = {}): XmlElement {
  return element(name, attributes, element('text', {}, value));
}

function html(name: string, value: string): XmlElement {
  return text(name, value, { format: 'html' });
}

/** Categories part at `/`, and `//` stands for one that is meant. */
function categoryOf(title: string, directions: string): XmlElement {
  const path = `$course$/top/${title.replaceAll('/', '//')}`;
  return element('question', { type: 'category' }, text('category', path), html('info', toHtml(directions)));
}

function question(quizItem: QuizItem, asked: Asked, number: number): XmlElement {
  const { item, points, tags } = quizItem;
  return element(
    'question',
    { type: asked.kind === 'choice' ? 'multichoice' : 'shortanswer' },
    text('name', nameOf(quizItem, number)),
    html('questiontext', toHtml(item.stem)),
    html('generalfeedback', feedbackHtml(quizItem)),
    element('defaultgrade', {}, String(points)),
    element('penalty', {}, '0.3333333'),
    element('hidden', {}, '0'),
    element('idnumber', {}, item.id),
    ...(asked.kind === 'choice' ? choiceParts(asked.options, item) : recallParts(asked.answers)),
    element('tags', {}, ...tags.map((tag) => text('tag', tag))),
  );
}

function choiceParts(options: readonly string[], item: Item): XmlElement[] {
  const answers = options.map((option) => {
    const why = item.distractors.find((distractor) => distractor.text === option)?.why ?? '';
    const fraction = option === item.key ? '100' : '0';
    return element(
      'answer',
      { fraction, format: 'html' },
      element('text', {}, toHtml(option)),
      html('feedback', toHtml(why)),
    );
  });
  return [
    element('single', {}, 'true'),
    element('shuffleanswers', {}, 'true'),
    element('answernumbering', {}, 'ABCD'),
    ...answers,
  ];
}

function recallParts(answers: readonly string[]): XmlElement[] {
  return [element('usecase', {}, '0'), ...answers.map(shortAnswer)];
}

/** A bare `*` in a Moodle short answer would match anything. */
function shortAnswer(answer: string): XmlElement {
  const pattern = element('text', {}, answer.replaceAll('*', String.raw`\*`));
  return element('answer', { fraction: '100', format: 'plain_text' }, pattern, html('feedback', ''));
}
