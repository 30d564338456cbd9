import type { Element } from '@xmldom/xmldom';
import { htmlText } from './html-text.js';
import type { ReadItem } from './read-back.js';
import { unzip } from './unzip.js';
import { all, parseXml, text, textWithBreaks } from './xml.js';

/** Finds the quiz as Canvas does: manifest, resource, file. Texts are HTML inside XML. */
export async function readCanvasZip(bytes: Uint8Array): Promise<ReadItem[]> {
  const files = await unzip(bytes);
  const manifest = parseXml(files.get('imsmanifest.xml') ?? Buffer.alloc(0));
  const quiz = all(manifest, 'resource').find(
    (resource) => resource.getAttribute('type') === 'imsqti_xmlv1p2',
  );
  const href = quiz === undefined ? '' : (all(quiz, 'file')[0]?.getAttribute('href') ?? '');
  return all(parseXml(files.get(href) ?? Buffer.alloc(0)), 'item').map(readCanvasItem);
}

function readCanvasItem(item: Element): ReadItem {
  const presentation = all(item, 'presentation')[0];
  const stem = presentation === undefined ? '' : htmlText(text(presentation, 'mattext'));
  const scored = all(item, 'respcondition').find((condition) => all(condition, 'setvar').length > 0);
  const right = scored === undefined ? [] : all(scored, 'varequal').map((equal) => equal.textContent ?? '');
  if (all(item, 'response_str').length > 0) return { stem, right, wrong: [] };
  const labels = all(item, 'response_label').map((label) => ({
    right: right.includes(label.getAttribute('ident') ?? ''),
    text: htmlText(text(label, 'mattext')),
  }));
  return {
    stem,
    right: labels.filter((label) => label.right).map((label) => label.text),
    wrong: labels.filter((label) => !label.right).map((label) => label.text),
  };
}

/** Names of one version of QTI: `choiceInteraction` or `qti-choice-interaction`. */
type Namer = (name: string) => string;

const kebab: Namer = (name) => name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

export const readQti21 = (bytes: Uint8Array): Promise<ReadItem[]> =>
  readQti(
    bytes,
    (name) => name,
    (name) => name,
  );
export const readQti30 = (bytes: Uint8Array): Promise<ReadItem[]> =>
  readQti(bytes, (name) => `qti-${kebab(name)}`, kebab);

/** Follows the test from item to item. */
async function readQti(bytes: Uint8Array, element: Namer, attribute: Namer): Promise<ReadItem[]> {
  const files = await unzip(bytes);
  const test = parseXml(files.get('test.xml') ?? Buffer.alloc(0));
  return all(test, element('assessmentItemRef')).map((reference) => {
    const item = parseXml(files.get(reference.getAttribute('href') ?? '') ?? Buffer.alloc(0));
    return readQtiItem(item, element, attribute);
  });
}

function readQtiItem(item: Element, element: Namer, attribute: Namer): ReadItem {
  const prompt = all(item, element('prompt'))[0];
  if (prompt === undefined) {
    const keys = all(item, element('mapEntry')).map((entry) => entry.getAttribute(attribute('mapKey')) ?? '');
    return { stem: textWithBreaks(all(item, 'p')[0]), right: keys, wrong: [] };
  }
  const correct = all(item, element('correctResponse'))[0];
  const right = correct === undefined ? '' : text(correct, element('value'));
  const choices = all(item, element('simpleChoice')).map((choice) => ({
    right: choice.getAttribute('identifier') === right,
    text: textWithBreaks(choice, [element('feedbackInline')]),
  }));
  return {
    stem: textWithBreaks(prompt),
    right: choices.filter((choice) => choice.right).map((choice) => choice.text),
    wrong: choices.filter((choice) => !choice.right).map((choice) => choice.text),
  };
}
