import { element, type XmlElement } from '../text/xml.js';

/** Canvas finds the quiz through its resource, and the quiz's settings through that one's dependency. */
export function canvasManifest(id: string, title: string, createdAt: number): XmlElement {
  const settings = `${id}_meta`;
  return element(
    'manifest',
    {
      identifier: `${id}_manifest`,
      xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
      'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_v1p2',
    },
    element(
      'metadata',
      {},
      element('schema', {}, 'IMS Content'),
      element('schemaversion', {}, '1.1.3'),
      element(
        'imsmd:lom',
        {},
        element('imsmd:general', {}, element('imsmd:title', {}, element('imsmd:string', {}, title))),
        element('imsmd:lifeCycle', {}, contribution(createdAt)),
      ),
    ),
    element('organizations'),
    element(
      'resources',
      {},
      element(
        'resource',
        { identifier: id, type: 'imsqti_xmlv1p2' },
        element('file', { href: `${id}/${id}.xml` }),
        element('dependency', { identifierref: settings }),
      ),
      element(
        'resource',
        {
          identifier: settings,
          type: 'associatedcontent/imscc_xmlv1p1/learning-application-resource',
          href: `${id}/assessment_meta.xml`,
        },
        element('file', { href: `${id}/assessment_meta.xml` }),
      ),
    ),
  );
}

/** @param createdAt seconds since 1970 */
function contribution(createdAt: number): XmlElement {
  const day = new Date(createdAt * 1000).toISOString().slice(0, 10);
  return element('imsmd:contribute', {}, element('imsmd:date', {}, element('imsmd:dateTime', {}, day)));
}
