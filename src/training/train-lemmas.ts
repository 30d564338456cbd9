import { plain } from '../core/document/passes/character-class.js';
import { LemmaTable, endingKey, wordKey } from '../core/document/passes/lemma-table.js';
import type { TreebankDocument, TreebankWord } from './conllu.js';
import { writeTensorFile } from './write-tensor-file.js';

const LONGEST_ENDING = 5;

/** An ending of more than one letter must have been seen so often. */
const LEAST_COUNT = 3;

/** Counts edit scripts for each key. */
type Counts = Map<string, Map<string, number>>;

/**
 * Learns the most frequent edit script of every word and ending, and writes `lemmas.bin.gz`. Words that
 * their ending gets right already are left out.
 */
export function trainLemmas(documents: readonly TreebankDocument[], to: string): void {
  const words: Counts = new Map();
  const endings: Counts = new Map();
  const seen = documents.flatMap(({ sentences }) => sentences.flat()).filter(isTelling);
  for (const word of seen) {
    const script = scriptOf(word);
    count(words, wordKey(word.form, word.xpos, word.upos), script);
    if (word.upos === 'PROPN') continue;
    for (let length = 0; length <= Math.min(LONGEST_ENDING, word.form.length); length++) {
      count(endings, endingKey(word.form, word.xpos, length), script);
    }
  }
  const common = mostFrequent(endings, (key, total) => total >= LEAST_COUNT || /^\S* .?$/u.test(key));
  const byEnding = new LemmaTable(new Map(), common);
  const listed = mostFrequent(words, () => true);
  for (const { form, xpos, upos } of seen) {
    const key = wordKey(form, xpos, upos);
    if (listed.get(key) === byEnding.scriptByEnding(form, xpos, upos)) listed.delete(key);
  }
  writeTensorFile(to, { words: lines(listed), endings: lines(common) }, []);
}

/** Misspelt words and the second halves of words torn apart teach nothing. */
const isTelling = ({ lemma, deprel, notes }: TreebankWord): boolean =>
  lemma !== '_' && deprel !== 'goeswith' && !/CorrectForm|Typo/.test(notes);

function scriptOf({ form, lemma, upos }: TreebankWord): string {
  if (upos === 'PROPN' && lemma === form) return '=';
  const base = plain(form);
  const goal = plain(lemma);
  let shared = 0;
  while (shared < base.length && base[shared] === goal[shared]) shared++;
  return `${base.length - shared}|${lemma.slice(shared)}`;
}

function count(counts: Counts, key: string, script: string): void {
  const scripts = counts.get(key) ?? new Map<string, number>();
  counts.set(key, scripts.set(script, (scripts.get(script) ?? 0) + 1));
}

function mostFrequent(counts: Counts, keep: (key: string, total: number) => boolean): Map<string, string> {
  const best = new Map<string, string>();
  for (const [key, scripts] of counts) {
    const total = [...scripts.values()].reduce((sum, n) => sum + n, 0);
    if (!keep(key, total)) continue;
    best.set(key, [...scripts].reduce((most, next) => (next[1] > most[1] ? next : most))[0]);
  }
  return best;
}

const lines = (scripts: ReadonlyMap<string, string>): string[] =>
  [...scripts].map(([key, script]) => `${key}\t${script}`).sort();
