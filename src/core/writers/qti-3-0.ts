import { QTI_30 } from './qti/serialiser.js';
import { writePackage } from './qti/write-package.js';
import type { Writer } from './writer.js';

/** https://www.imsglobal.org/spec/qti/v3p0/impl */
export const qti30: Writer = {
  format: 'qti-3.0',
  label: 'QTI 3.0',
  extension: 'zip',
  mediaType: 'application/zip',
  settings: [],
  lacks: ['tags'],
  write: (quiz) => writePackage(quiz, QTI_30),
};
