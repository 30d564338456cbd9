import type { Quiz, QuizItem, WriterResult } from '../../model.js';
import { hashedId } from '../hashed-id.js';
import type { Asked } from '../item/as-asked.js';
import { replaceUnwritable } from '../item/find-unwritable.js';
import { sortOutAsked } from '../item/sort-out-asked.js';
import { element, toXmlFile, type XmlElement } from '../text/xml.js';
import { zipFiles } from '../zip-files.js';
import { itemTree } from './item-tree.js';
import { rootOf, type Serialiser } from './serialiser.js';
import { type TestItem, testTree } from './test-tree.js';

const TEST_FILE = 'test.xml';

/** A QTI 2.1 or 3.0 content package: manifest, test, and one file per item. */
export function writePackage(quiz: Quiz, serialiser: Serialiser): WriterResult {
  const { written, lossReport } = sortOutAsked(quiz, testItem);
  const id = hashedId('quiz', quiz.id);
  const title = replaceUnwritable(quiz.title);
  const test = testTree(id, title, replaceUnwritable(quiz.directions ?? ''), written);
  const bytes = zipFiles([
    ['imsmanifest.xml', toXmlFile(manifest(id, written, serialiser))],
    [TEST_FILE, toXmlFile(rootOf(test, serialiser))],
    ...written.map(({ href, tree }) => [href, toXmlFile(rootOf(tree, serialiser))] as const),
  ]);
  return { bytes, lossReport };
}

function testItem(quizItem: QuizItem, asked: Asked, number: number): TestItem {
  const identifier = hashedId('item', quizItem.item.id);
  return { identifier, href: `items/${identifier}.xml`, tree: itemTree(quizItem, asked, number) };
}

function manifest(
  id: string,
  items: readonly TestItem[],
  { package: pack, testType, itemType }: Serialiser,
): XmlElement {
  const test = element(
    'resource',
    { identifier: id, type: testType, href: TEST_FILE },
    element('file', { href: TEST_FILE }),
    ...items.map(({ identifier }) => element('dependency', { identifierref: identifier })),
  );
  const resources = items.map(({ identifier, href }) =>
    element('resource', { identifier, type: itemType, href }, element('file', { href })),
  );
  return element(
    'manifest',
    { xmlns: pack.namespace, identifier: `${id}_manifest` },
    element('metadata', {}, element('schema', {}, pack.schema), element('schemaversion', {}, pack.version)),
    element('organizations'),
    element('resources', {}, test, ...resources),
  );
}
