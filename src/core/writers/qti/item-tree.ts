import type { QuizItem } from '../../model.js';
import { hashedId } from '../hashed-id.js';
import type { Asked } from '../item/as-asked.js';
import { markKey } from '../item/mark-key.js';
import { nameOf } from '../item/name-of.js';
import { sourceOf } from '../item/source-of.js';
import { element, type XmlElement, type XmlNode } from '../text/xml.js';
import { CONTENT_BODY } from './serialiser.js';

/** An item as a tree with QTI 2.1's names; both versions are written from it. */
export function itemTree(quizItem: QuizItem, asked: Asked, number: number): XmlElement {
  const identifier = hashedId('item', quizItem.item.id);
  return element(
    'assessmentItem',
    { identifier, title: nameOf(quizItem, number), adaptive: 'false', timeDependent: 'false' },
    responseDeclaration(asked, quizItem.points),
    element(
      'outcomeDeclaration',
      {
        identifier: 'SCORE',
        cardinality: 'single',
        baseType: 'float',
        normalMaximum: String(quizItem.points),
      },
      element('defaultValue', {}, element('value', {}, '0')),
    ),
    element('outcomeDeclaration', { identifier: 'FEEDBACK', cardinality: 'single', baseType: 'identifier' }),
    itemBody(quizItem, asked),
    responseProcessing(asked, quizItem.points),
    evidenceFeedback(quizItem),
  );
}

/** Text in which line breaks show. */
export function textNodes(text: string): XmlNode[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index): XmlNode[] => (index === 0 ? [line] : [element('br'), line]));
}

function choiceId(index: number): string {
  return `choice${index + 1}`;
}

function responseDeclaration(asked: Asked, points: number): XmlElement {
  const choice = asked.kind === 'choice';
  const right = asked.kind === 'choice' ? choiceId(asked.keyIndex) : (asked.answers[0] ?? '');
  return element(
    'responseDeclaration',
    { identifier: 'RESPONSE', cardinality: 'single', baseType: choice ? 'identifier' : 'string' },
    element('correctResponse', {}, element('value', {}, right)),
    ...(asked.kind === 'choice' ? [] : [mapping(asked.answers, points)]),
  );
}

/** What a typed answer is worth; letter case does not count. Keys that differ in nothing else are one key. */
function mapping(answers: readonly string[], points: number): XmlElement {
  const lower = answers.map((answer) => answer.toLowerCase());
  const entries = answers
    .filter((_, index) => lower.indexOf(lower[index] ?? '') === index)
    .map((mapKey) => element('mapEntry', { mapKey, mappedValue: String(points), caseSensitive: 'false' }));
  return element('mapping', { defaultValue: '0' }, ...entries);
}

function itemBody({ item }: QuizItem, asked: Asked): XmlElement {
  if (asked.kind === 'recall') {
    const field = element('textEntryInteraction', { responseIdentifier: 'RESPONSE', expectedLength: '40' });
    return element('itemBody', {}, element('p', {}, ...textNodes(item.stem)), element('p', {}, field));
  }
  const choices = asked.options.map((option, index) => {
    const why = item.distractors.find((distractor) => distractor.text === option)?.why ?? null;
    return element(
      'simpleChoice',
      { identifier: choiceId(index) },
      ...textNodes(option),
      ...choiceFeedback(index, why),
    );
  });
  const interaction = element(
    'choiceInteraction',
    { responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices: '1' },
    element('prompt', {}, ...textNodes(item.stem)),
    ...choices,
  );
  return element('itemBody', {}, interaction);
}

function choiceFeedback(index: number, why: string | null): XmlElement[] {
  if (why === null) return [];
  const shown = { outcomeIdentifier: 'FEEDBACK', identifier: choiceId(index), showHide: 'show' };
  return [element('feedbackInline', shown, ...textNodes(why))];
}

/** Scores the response, and sets FEEDBACK to it so that the choice taken can explain itself. */
function responseProcessing(asked: Asked, points: number): XmlElement {
  const response = element('variable', { identifier: 'RESPONSE' });
  if (asked.kind === 'recall') {
    const worth = element('mapResponse', { identifier: 'RESPONSE' });
    return element('responseProcessing', {}, element('setOutcomeValue', { identifier: 'SCORE' }, worth));
  }
  const right = element('match', {}, response, element('correct', { identifier: 'RESPONSE' }));
  const full = element('baseValue', { baseType: 'float' }, String(points));
  return element(
    'responseProcessing',
    {},
    element(
      'responseCondition',
      {},
      element('responseIf', {}, right, element('setOutcomeValue', { identifier: 'SCORE' }, full)),
    ),
    element('setOutcomeValue', { identifier: 'FEEDBACK' }, response),
  );
}

/** The evidence, hidden by no outcome: FEEDBACK never has the value `none`. */
function evidenceFeedback(quizItem: QuizItem): XmlElement {
  const { item } = quizItem;
  const { text, link } = sourceOf(quizItem);
  const evidence = markKey(item).map((piece): XmlNode[] =>
    piece.marked ? [element('strong', {}, ...textNodes(piece.text))] : textNodes(piece.text),
  );
  const source = link === null ? textNodes(text) : [element('a', { href: link }, ...textNodes(text || link))];
  const paragraphs = [evidence.flat(), item.derivation === null ? [] : textNodes(item.derivation), source]
    .filter((nodes) => nodes.some((node) => node !== ''))
    .map((nodes) => element('p', {}, ...nodes));
  const shown = { outcomeIdentifier: 'FEEDBACK', identifier: 'none', showHide: 'hide' };
  return element('modalFeedback', shown, element(CONTENT_BODY, {}, ...paragraphs));
}
