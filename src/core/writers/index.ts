import { aiken } from './aiken.js';
import { ankiApkg } from './anki-apkg.js';
import { ankiText } from './anki-text.js';
import { blooket } from './blooket.js';
import { csv } from './csv.js';
import { docxKey } from './docx-key.js';
import { docxWorksheet } from './docx-worksheet.js';
import { gift } from './gift.js';
import { gimkit } from './gimkit.js';
import { json } from './json.js';
import { kahoot } from './kahoot.js';
import { markdown } from './markdown.js';
import { moodleXml } from './moodle-xml.js';
import { qti12 } from './qti-1-2.js';
import { qti21 } from './qti-2-1.js';
import { qti30 } from './qti-3-0.js';
import { quizlet } from './quizlet.js';
import { wayground } from './wayground.js';
import type { Writer } from './writer.js';
import { zipgrade } from './zipgrade.js';

/** Every way out, in the order of the download menu: what most people look for comes first. */
export const WRITERS: readonly Writer[] = [
  ankiApkg,
  docxWorksheet,
  docxKey,
  kahoot,
  blooket,
  gimkit,
  wayground,
  quizlet,
  moodleXml,
  gift,
  aiken,
  qti12,
  qti21,
  qti30,
  zipgrade,
  csv,
  markdown,
  json,
  ankiText,
];
