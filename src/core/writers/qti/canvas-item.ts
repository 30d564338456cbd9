import type { QuizItem } from '../../model.js';
import { hashedId } from '../hashed-id.js';
import type { Asked } from '../item/as-asked.js';
import { nameOf } from '../item/name-of.js';
import { feedbackHtml } from '../text/evidence-html.js';
import { toHtml } from '../text/html.js';
import { element, type XmlElement } from '../text/xml.js';

interface Answer {
  readonly ident: string;
  readonly text: string;
  readonly right: boolean;
  /** Why it is wrong, null where nothing is known. */
  readonly why: string | null;
}

/** One item of QTI 1.2 in Canvas's dialect. Texts are HTML, and that HTML is escaped once more as XML text. */
export function canvasItem(quizItem: QuizItem, asked: Asked, number: number): XmlElement {
  const answers = answersOf(quizItem, asked);
  return element(
    'item',
    { ident: hashedId('item', quizItem.item.id), title: nameOf(quizItem, number) },
    metadata(quizItem, asked.kind, answers),
    presentation(quizItem.item.stem, asked.kind, answers),
    processing(asked.kind, answers),
    feedback('general_fb', feedbackHtml(quizItem)),
    ...answers.flatMap(({ ident, why }) => (why === null ? [] : [feedback(`${ident}_fb`, toHtml(why))])),
  );
}

function answersOf({ item }: QuizItem, asked: Asked): Answer[] {
  const texts = asked.kind === 'choice' ? asked.options : asked.answers;
  return texts.map((text, index) => {
    const right = asked.kind === 'recall' || index === asked.keyIndex;
    const why = item.distractors.find((distractor) => distractor.text === text)?.why ?? null;
    return { ident: String(1000 + index), text, right, why: right ? null : why };
  });
}

function metadata({ item, points }: QuizItem, kind: Asked['kind'], answers: readonly Answer[]): XmlElement {
  const entries: readonly (readonly [string, string])[] = [
    ['question_type', kind === 'choice' ? 'multiple_choice_question' : 'short_answer_question'],
    ['points_possible', points.toFixed(1)],
    ['original_answer_ids', answers.map(({ ident }) => ident).join(',')],
    ['assessment_question_identifierref', hashedId('question', item.id)],
  ];
  const fields = entries.map(([label, entry]) =>
    element('qtimetadatafield', {}, element('fieldlabel', {}, label), element('fieldentry', {}, entry)),
  );
  return element('itemmetadata', {}, element('qtimetadata', {}, ...fields));
}

function material(html: string): XmlElement {
  return element('material', {}, element('mattext', { texttype: 'text/html' }, html));
}

function presentation(stem: string, kind: Asked['kind'], answers: readonly Answer[]): XmlElement {
  const response =
    kind === 'choice'
      ? element('response_lid', { ident: 'response1', rcardinality: 'Single' }, choices(answers))
      : element('response_str', { ident: 'response1', rcardinality: 'Single' }, blank());
  return element('presentation', {}, material(toHtml(stem)), response);
}

function choices(answers: readonly Answer[]): XmlElement {
  const labels = answers.map(({ ident, text }) =>
    element('response_label', { ident }, material(toHtml(text))),
  );
  return element('render_choice', {}, ...labels);
}

function blank(): XmlElement {
  return element('render_fib', {}, element('response_label', { ident: 'answer1', rshuffle: 'No' }));
}

/** Answers that are typed are compared as plain text; choices by their ident. */
function equals({ ident, text }: Answer, kind: Asked['kind']): XmlElement {
  return element('varequal', { respident: 'response1' }, kind === 'choice' ? ident : text);
}

function processing(kind: Asked['kind'], answers: readonly Answer[]): XmlElement {
  const score = { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' };
  const right = answers.filter((answer) => answer.right).map((answer) => equals(answer, kind));
  return element(
    'resprocessing',
    {},
    element('outcomes', {}, element('decvar', score)),
    condition('Yes', [element('other')], show('general_fb')),
    ...answers
      .filter(({ why }) => why !== null)
      .map((answer) => condition('Yes', [equals(answer, kind)], show(`${answer.ident}_fb`))),
    condition('No', right, element('setvar', { action: 'Set', varname: 'SCORE' }, '100')),
  );
}

function condition(goOn: 'Yes' | 'No', variables: readonly XmlElement[], effect: XmlElement): XmlElement {
  return element('respcondition', { continue: goOn }, element('conditionvar', {}, ...variables), effect);
}

function show(feedbackId: string): XmlElement {
  return element('displayfeedback', { feedbacktype: 'Response', linkrefid: feedbackId });
}

function feedback(ident: string, html: string): XmlElement {
  return element('itemfeedback', { ident }, element('flow_mat', {}, material(html)));
}
