/** An XML element, or text. Attributes that are null are not written. */
export type XmlNode = string | XmlElement;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly children: readonly XmlNode[];
}

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Carriage returns, and in attributes any white space but blanks, survive XML parsers as references only. */
function reference(character: string): string {
  return REFERENCES[character] ?? `&#${character.charCodeAt(0)};`;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children };
}

export function toXml(node: XmlNode): string {
  if (typeof node === 'string') return node.replaceAll(/[&<>\r]/g, reference);
  const attributes = Object.entries(node.attributes)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([name, value]) => ` ${name}="${value.replaceAll(/[&<>"\r\n\t]/g, reference)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(toXml).join('')}</${node.name}>`;
}

/** HTML inside text, where added white space would show. */
const INLINE = new Set(['br', 'em', 'strong', 'a', 'textEntryInteraction', 'qti-text-entry-interaction']);

/** True where line breaks between the children change nothing. */
function isStructure({ children }: XmlElement): boolean {
  return (
    children.length > 0 && children.every((child) => typeof child !== 'string' && !INLINE.has(child.name))
  );
}

function toIndentedXml(node: XmlNode, indent: string): string {
  if (typeof node === 'string' || !isStructure(node)) return indent + toXml(node);
  const [open] = toXml({ ...node, children: [''] }).split('</');
  const inside = node.children.map((child) => toIndentedXml(child, `${indent}  `)).join('\n');
  return `${indent}${open}\n${inside}\n${indent}</${node.name}>`;
}

/** A whole file, indented for people wherever white space means nothing. */
export function toXmlFile(root: XmlElement): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${toIndentedXml(root, '')}\n`);
}
