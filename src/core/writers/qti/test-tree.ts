import { element, type XmlElement } from '../text/xml.js';
import { textNodes } from './item-tree.js';
import { CONTENT_BODY } from './serialiser.js';

export interface TestItem {
  readonly identifier: string;
  /** Inside the zip: `items/g0123.xml`. */
  readonly href: string;
  readonly tree: XmlElement;
}

/** The test: its directions, then its items in order, as a tree with QTI 2.1's names. */
export function testTree(
  id: string,
  title: string,
  directions: string,
  items: readonly TestItem[],
): XmlElement {
  const rubric = element(
    'rubricBlock',
    { view: 'candidate', use: 'instructions' },
    element(CONTENT_BODY, {}, element('p', {}, ...textNodes(directions))),
  );
  return element(
    'assessmentTest',
    { identifier: id, title },
    element(
      'testPart',
      { identifier: 'part1', navigationMode: 'nonlinear', submissionMode: 'simultaneous' },
      element(
        'assessmentSection',
        { identifier: 'section1', title, visible: 'true' },
        ...(directions === '' ? [] : [rubric]),
        ...items.map(({ identifier, href }) => element('assessmentItemRef', { identifier, href })),
      ),
    ),
  );
}
