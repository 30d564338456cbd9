/**
 * Makes the files of data/language-model from what the trainers and the sources of the lists left:
 *
 *     node dist/training/import-model.js parser FILE | names FILE | vectors FOLDER | gazetteer PACKAGES CENSUS
 *     node dist/training/import-model.js boundaries TREEBANK… | lemmas TREEBANK…
 */
import { readConllu } from './conllu.js';
import { importGazetteer, importNames, importParser, importVectors } from './import-weights.js';
import { trainBoundaries } from './train-boundaries.js';
import { trainLemmas } from './train-lemmas.js';

const FOLDER = 'data/language-model';

const [what, ...sources] = process.argv.slice(2);
const [from = '', census = ''] = sources;
if (what === 'parser') importParser(from, `${FOLDER}/parser.bin.gz`);
else if (what === 'names') importNames(from, `${FOLDER}/names.bin.gz`);
else if (what === 'vectors') importVectors(from, `${FOLDER}/vectors.bin.gz`);
else if (what === 'gazetteer') importGazetteer(from, census, `${FOLDER}/gazetteer.bin.gz`);
else if (what === 'boundaries') trainBoundaries(sources.flatMap(readConllu), `${FOLDER}/boundaries.bin.gz`);
else if (what === 'lemmas') trainLemmas(sources.flatMap(readConllu), `${FOLDER}/lemmas.bin.gz`);
else console.error('Say what to make: parser, names, vectors, gazetteer, boundaries or lemmas.');
