import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** XML read with xmldom; any fault in it is thrown. (It warns of �, which is a character like others.) */
export function parseXml(bytes: Uint8Array): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  });
  const document: Document = parser.parseFromString(new TextDecoder().decode(bytes), 'application/xml');
  if (document.documentElement === null) throw new Error('The file has no root element.');
  return document.documentElement;
}

/** Elements of a name below another, in document order. */
export function all(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagName(name));
}

/** Text of the first element of a name; empty when there is none. */
export function text(parent: Element, name: string): string {
  return all(parent, name)[0]?.textContent ?? '';
}

/** Text in which each `<br/>` is a line break. */
export function textWithBreaks(element: Element | undefined, without: readonly string[] = []): string {
  return Array.from(element?.childNodes ?? [])
    .map((node) => {
      if (node.nodeName === 'br') return '\n';
      if (without.includes(node.nodeName)) return '';
      return node.hasChildNodes() ? textWithBreaks(node as Element, without) : (node.nodeValue ?? '');
    })
    .join('');
}
