import { expect, test } from '@jest/globals';
import { element, toXmlFile } from '../../../../src/core/writers/text/xml.js';
import { parseXml } from '../reading/xml.js';

const HOSTILE = '<a href="x">\'&amp; ]]> \r\n\t é 😀';

test('texts and attributes come back as they were, carriage returns and tabs too', () => {
  const root = parseXml(toXmlFile(element('root', { title: HOSTILE, nothing: null }, HOSTILE)));
  expect(root.textContent).toBe(HOSTILE);
  expect(root.getAttribute('title')).toBe(HOSTILE);
  expect(root.hasAttribute('nothing')).toBe(false);
});

test('white space is added between elements only where no text is', () => {
  const mixed = element('p', {}, element('strong', {}, 'a'), element('strong', {}, 'b'));
  const file = new TextDecoder().decode(toXmlFile(element('root', {}, element('list', {}, mixed))));
  expect(file).toContain(
    '<root>\n  <list>\n    <p><strong>a</strong><strong>b</strong></p>\n  </list>\n</root>',
  );
});
