import { characterClass, isAlphanumeric, outline, plain } from './character-class.js';

/** Words that English writes as one and treebanks cut in two: `can|not`, `do|nt`, `gon|na`. */
const FUSED =
  /^(?:cannot|gonna|wanna|gotta|dont|cant|didnt|doesnt|isnt|wont|im|ive|youre|thats|its|lemme|gimme)$/;

const NEGATION = /^n't/;

/** `J.` is one token: nearly always it is an initial. */
const INITIAL = /^\p{Lu}\.$/u;

/**
 * Places in a run of characters without spaces where a token may end: beside anything but letters and
 * digits, between digits and letters, and inside contractions.
 */
export function tokenCandidates(run: string): number[] {
  if (INITIAL.test(run)) return [];
  const lower = plain(run);
  const anywhere = FUSED.test(lower);
  const candidates: number[] = [];
  for (let at = 1; at < run.length; at++) {
    const before = characterClass(run[at - 1]);
    const after = characterClass(run[at]);
    const inWord = isAlphanumeric(before) && isAlphanumeric(after);
    const numberMeetsWord = (before === 'd') !== (after === 'd');
    if (!inWord || numberMeetsWord || anywhere || NEGATION.test(lower.slice(at, at + 3))) candidates.push(at);
  }
  return candidates;
}

/**
 * What speaks for or against a cut at `at`.
 *
 * @param lastCut where the token began that would end here
 */
export function tokenFeatures(run: string, at: number, lastCut: number): string[] {
  const lower = plain(run);
  const token = lower.slice(lastCut, at);
  const left = lower.slice(0, at);
  const right = lower.slice(at);
  const c = (offset: number): string => characterClass(run[at + offset]);
  const g = (offset: number): string => lower[at + offset] ?? '␣';
  const [b1, a1] = [c(-1), c(0)];
  const features = [
    '1',
    `2${b1}${a1}`,
    `3${c(-2)}${b1}${a1}`,
    `4${b1}${a1}${c(1)}`,
    `5${c(-2)}${b1}${a1}${c(1)}`,
    `6${c(-3)}${c(-2)}${b1}${a1}${c(1)}${c(2)}`,
    `7${g(-1)}${g(0)}`,
    `8${g(-2)}${g(-1)}${g(0)}`,
    `9${g(-1)}${g(0)}${g(1)}`,
    `10${g(-2)}${g(-1)}${g(0)}${g(1)}`,
    `11${token}|${a1}`,
    `12${b1}|${right}`,
    `13${left}|${right}`,
    `14${left}|`,
    `15|${right}`,
    `16${outline(run)}${at}`,
    `17${outline(token)}|${outline(right)}`,
    `18${g(-1)}${g(0)}${outline(right)}`,
    `19${outline(token)}${g(-1)}${g(0)}`,
    `20${right.slice(0, 3)}${b1}`,
    `21${token.slice(-3)}${a1}`,
    `22${at === 1 ? 'S' : ''}${at === run.length - 1 ? 'F' : ''}${g(-1)}${g(0)}`,
    `23${Math.min(4, run.length - at)}${b1}${a1}${g(-1)}`,
    `24${run.split('.').length}${g(-1)}${g(0)}${at === run.length - 1}`,
    `25${token.length}${b1}${a1}`,
  ];
  if (/https?:|www\.|@|\.(?:com|org|net)/.test(lower)) features.push(`26${b1}${a1}`);
  const hyphen = left.search(/[-–—]/);
  if (hyphen >= 0) features.push(`27${left.slice(0, hyphen)}-${at - hyphen}`);
  return features;
}
