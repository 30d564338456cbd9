import { expect, test } from '@jest/globals';

import type { Upos } from '../../../../src/core/model.js';
import { english } from '../english.js';

test.each<[string, string, Upos, string]>([
  ['cities', 'NNS', 'NOUN', 'city'],
  ['children', 'NNS', 'NOUN', 'child'],
  ['said', 'VBD', 'VERB', 'say'],
  ['announced', 'VBD', 'VERB', 'announce'],
  ['is', 'VBZ', 'AUX', 'be'],
  ['’s', 'POS', 'PART', "'s"],
  ['n’t', 'RB', 'PART', 'not'],
  ['better', 'JJR', 'ADJ', 'good'],
  ['Announcing', 'VBG', 'VERB', 'announce'],
  ['Brussels', 'NNP', 'PROPN', 'Brussels'],
  ['Zblorkified', 'VBD', 'VERB', 'zblorkify'],
])('%s (%s) has the lemma of %s: %s', (form, xpos, upos, lemma) => {
  expect(english.lemmas.lemmaOf(form, xpos, upos)).toBe(lemma);
});
