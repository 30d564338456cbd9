/**
 * Measures the dates that are found against those that the Georgetown University Multilayer corpus (GUM) marks in the
 * last column of its treebank, with the day on which each text was written as its day of publication:
 *
 *     npm run bench:dates -- ../shared/language-data/gum-dev-free.conllu [--wrong]
 *
 * Found: the words share a character with a marked date. Normalised: the value says the same day, month or year, as far
 * as both do. The corpus marks no lengths of time, no clocks and nothing vague, so these do not
 * count as found in vain.
 */
import { readFileSync } from 'node:fs';

import { analyse } from '../core/document/analyse.js';
import type { Span } from '../core/model.js';
import { loadLanguageModel } from '../resources.js';
import { readConllu } from './conllu.js';
import type { TreebankDocument } from './conllu.js';

interface GoldDate extends Span {
  /** ISO as far as known: `2016-09-28`, `2016`; of a range where it begins; null for a year or month left open. */
  readonly value: string | null;
}

function goldDates({ sentences }: TreebankDocument): GoldDate[] {
  const found: GoldDate[] = [];
  for (const words of sentences) {
    let open: { start: number; value: string | null } | null = null;
    for (const word of words) {
      const [, marks = ''] = /XML=([^|]*)/.exec(word.notes) ?? [];
      const [, particulars] = /<date([^>]*)>/.exec(marks) ?? [];
      if (particulars !== undefined) {
        const [, value = ''] = /(?:when|from|notBefore|notAfter):::"([^"]*)"/.exec(particulars) ?? [];
        open = { start: word.start, value: /^\d{4}/.test(value) ? value : null };
      }
      if (open !== null && marks.includes('</date>')) {
        found.push({ start: open.start, end: word.end, value: open.value });
        open = null;
      }
    }
  }
  return found;
}

/** As far as both are known: `183X` and `1830-01-01`, `2012-SU` and `2012`. */
function saysTheSame(found: string | null, expected: string | null): boolean {
  const known = found?.replace(/(?:X|-(?:SP|SU|AU|WI|[QH]\d|W)).*$/, '') ?? '';
  return known !== '' && expected !== null && (expected.startsWith(known) || known.startsWith(expected));
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const NOT_MARKED = new Set(['duration', 'vague', 'time']);
const model = loadLanguageModel();
const [path = '', ...options] = process.argv.slice(2);
const written = readFileSync(path, 'utf8')
  .split(/^# newdoc id/m)
  .slice(1)
  .map((text) => /^# meta::dateCreated = (\d{4}-\d\d-\d\d)$/m.exec(text)?.[1] ?? null);
let [marked, met, right, found, sound] = [0, 0, 0, 0, 0];
readConllu(path).forEach((text, number) => {
  const gold = goldDates(text);
  // most texts of the corpus have no dates marked at all
  if (gold.length === 0) return;
  const publishedOn = written[number] ?? null;
  const { dates } = analyse({ title: '', publisher: null, url: null, publishedOn, body: text.text }, model);
  for (const each of gold) {
    const date = dates.find((one) => touches(one, each));
    const same = saysTheSame(date?.value ?? null, each.value);
    marked++;
    if (date !== undefined) met++;
    if (same) right++;
    if (!same && options.includes('--wrong')) {
      console.log(
        `${text.text.slice(each.start, each.end)} is ${each.value}, found ${date?.text} as ${date?.value}`,
      );
    }
  }
  const stated = dates.filter(({ grain }) => !NOT_MARKED.has(grain));
  found += stated.length;
  sound += stated.filter((date) => gold.some((each) => touches(date, each))).length;
  if (options.includes('--wrong')) {
    for (const date of stated) {
      if (!gold.some((each) => touches(date, each))) console.log(`not marked: ${date.text} as ${date.value}`);
    }
  }
});
const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
console.log(
  `marked dates found: ${share(met, marked)}; normalised as the corpus does: ${share(right, marked)}`,
);
console.log(`days, months and years found that are marked: ${share(sound, found)}`);
