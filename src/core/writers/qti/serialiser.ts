import { element, type XmlElement, type XmlNode } from '../text/xml.js';

/** What differs between QTI 2.1 and 3.0 when the tree of an item or test is written. */
export interface Serialiser {
  readonly namespace: string;
  readonly schemaLocation: string;
  readonly itemType: string;
  readonly testType: string;
  /** The manifest's own namespace, schema and version. */
  readonly package: { readonly namespace: string; readonly schema: string; readonly version: string };
  rename(node: XmlElement): XmlElement;
}

/** Elements that QTI takes from HTML, the same in both versions. */
const HTML = new Set(['a', 'br', 'div', 'em', 'p', 'strong']);

/** Set around the text of feedback and rubrics by 3.0; 2.1 knows no such element, and has the text alone. */
export const CONTENT_BODY = 'contentBody';

export const QTI_21: Serialiser = {
  namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  schemaLocation: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
  itemType: 'imsqti_item_xmlv2p1',
  testType: 'imsqti_test_xmlv2p1',
  package: {
    namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    schema: 'QTIv2.1 Package',
    version: '1.0.0',
  },
  rename: withoutContentBody,
};

export const QTI_30: Serialiser = {
  namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  schemaLocation: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
  itemType: 'imsqti_item_xmlv3p0',
  testType: 'imsqti_test_xmlv3p0',
  package: {
    namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    schema: 'QTI Package',
    version: '3.0.0',
  },
  rename: toKebabCase,
};

function withoutContentBody(node: XmlElement): XmlElement {
  const children = node.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child];
    const renamed = withoutContentBody(child);
    return child.name === CONTENT_BODY ? renamed.children : [renamed];
  });
  return { ...node, children };
}

/** `choiceInteraction maxChoices` → `qti-choice-interaction max-choices`. */
function toKebabCase(node: XmlElement): XmlElement {
  const children = node.children.map((child) => (typeof child === 'string' ? child : toKebabCase(child)));
  if (HTML.has(node.name)) return { ...node, children };
  const attributes = Object.entries(node.attributes).map(([name, value]) => [kebab(name), value]);
  return element(`qti-${kebab(node.name)}`, Object.fromEntries(attributes), ...children);
}

function kebab(name: string): string {
  return name.startsWith('xml') ? name : name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** The root element of a file, with the names and namespace of one version. */
export function rootOf(tree: XmlElement, serialiser: Serialiser): XmlElement {
  const { name, attributes, children } = serialiser.rename(tree);
  const namespaces = {
    xmlns: serialiser.namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${serialiser.namespace} ${serialiser.schemaLocation}`,
  };
  return element(name, { ...namespaces, ...attributes }, ...children);
}
