import { analyse } from '../../../src/core/document/analyse.js';
import type { Document } from '../../../src/core/model.js';
import { loadLanguageModel } from '../../../src/resources.js';

/** The language model that ships, read once for a test file. */
export const english = loadLanguageModel();

/** Analyses a body that was published nowhere by nobody. */
export function analyseBody(body: string): Document {
  return analyse({ title: 'A test', publisher: null, url: null, publishedOn: null, body }, english);
}
