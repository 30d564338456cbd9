/**
 * Makes those files of data/language-model that need no network to be trained (see src/training/network for
 * these):
 *
 *     node dist/training/import-model.js vectors FILE | gazetteer PACKAGES CENSUS
 *     node dist/training/import-model.js boundaries TREEBANK… | lemmas TREEBANK… | sequences TREEBANK…
 */
import { readConllu } from './conllu.js';
import { importGazetteer, importVectors } from './import-tables.js';
import { trainBoundaries } from './train-boundaries.js';
import { trainLemmas } from './train-lemmas.js';
import { trainSequences } from './train-sequences.js';

const FOLDER = 'data/language-model';

const [what, ...sources] = process.argv.slice(2);
const [from = '', census = ''] = sources;
if (what === 'vectors') importVectors(from, `${FOLDER}/vectors.bin.gz`);
else if (what === 'gazetteer') importGazetteer(from, census, `${FOLDER}/gazetteer.bin.gz`);
else if (what === 'boundaries') trainBoundaries(sources.flatMap(readConllu), `${FOLDER}/boundaries.bin.gz`);
else if (what === 'lemmas') trainLemmas(sources.flatMap(readConllu), `${FOLDER}/lemmas.bin.gz`);
else if (what === 'sequences') trainSequences(sources.flatMap(readConllu), `${FOLDER}/sequences.bin.gz`);
else console.error('Say what to make: vectors, gazetteer, boundaries, lemmas or sequences.');
