import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** What HTML shows, read with parse5; `<br>` is a line break. */
export function htmlText(html: string): string {
  return parseFragment(html).childNodes.map(textOf).join('');
}

/** The text of each element of one name inside the first element of another, or anywhere. */
export function htmlTexts(html: string, ...names: readonly string[]): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (names.includes(node.nodeName)) found.push(textOf(node));
    else if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  parseFragment(html).childNodes.forEach(walk);
  return found;
}
