import type { Quiz } from '../model.js';
import { hashedId } from './hashed-id.js';
import { replaceUnwritable } from './item/find-unwritable.js';
import { sortOutAsked } from './item/sort-out-asked.js';
import { assessmentMeta } from './qti/canvas-meta.js';
import { canvasItem } from './qti/canvas-item.js';
import { canvasManifest } from './qti/canvas-manifest.js';
import { element, toXmlFile, type XmlElement } from './text/xml.js';
import type { Writer } from './writer.js';
import { zipFiles } from './zip-files.js';

/** QTI 1.2 as Canvas exports and imports it, in classic quizzes and New Quizzes. */
export const qti12: Writer = {
  format: 'qti-1.2',
  label: 'QTI 1.2 (Canvas)',
  extension: 'zip',
  mediaType: 'application/zip',
  settings: [],
  lacks: ['tags'],
  write(quiz) {
    const { written, lossReport } = sortOutAsked(quiz, (quizItem, asked, number) => ({
      xml: canvasItem(quizItem, asked, number),
      points: quizItem.points,
    }));
    const id = hashedId('quiz', quiz.id);
    const title = replaceUnwritable(quiz.title);
    const points = written.reduce((sum, item) => sum + item.points, 0);
    const items = written.map(({ xml }) => xml);
    const bytes = zipFiles([
      ['imsmanifest.xml', toXmlFile(canvasManifest(id, title, quiz.createdAt))],
      [`${id}/${id}.xml`, toXmlFile(assessment(id, title, items))],
      [`${id}/assessment_meta.xml`, toXmlFile(assessmentMeta(id, title, directionsOf(quiz), points))],
    ]);
    return { bytes, lossReport };
  },
};

function directionsOf({ directions }: Quiz): string {
  return replaceUnwritable(directions ?? '');
}

function assessment(id: string, title: string, items: readonly XmlElement[]): XmlElement {
  const attempts = element(
    'qtimetadatafield',
    {},
    element('fieldlabel', {}, 'cc_maxattempts'),
    element('fieldentry', {}, '1'),
  );
  return element(
    'questestinterop',
    {
      xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd',
    },
    element(
      'assessment',
      { ident: id, title },
      element('qtimetadata', {}, attempts),
      element('section', { ident: 'root_section' }, ...items),
    ),
  );
}
