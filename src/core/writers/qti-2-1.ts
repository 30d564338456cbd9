import { QTI_21 } from './qti/serialiser.js';
import { writePackage } from './qti/write-package.js';
import type { Writer } from './writer.js';

/** https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html */
export const qti21: Writer = {
  format: 'qti-2.1',
  label: 'QTI 2.1',
  extension: 'zip',
  mediaType: 'application/zip',
  settings: [],
  lacks: ['tags'],
  write: (quiz) => writePackage(quiz, QTI_21),
};
