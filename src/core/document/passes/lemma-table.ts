import type { Upos } from '../../model.js';
import type { TensorFile } from '../network/tensor-file.js';
import { plain } from './character-class.js';
import { irregularBase, regularBase, settledBase, type RankOf } from './verb-lemma.js';

/**
 * How to make a lemma from a form: how many letters go off the end, and what is put there instead.
 * `3|y` makes "city" of "cities", `0|` keeps the form, `=` keeps its capitals as well.
 */
type EditScript = string;

/** Tags of forms that are the base; the shortest ("am", "'ve") are left to the table. */
const BASE_TAGS = new Set(['VB', 'VBP']);

/** The longest ending looked up for a word that is not listed. */
const LONGEST_ENDING = 5;

/** Edit scripts of words, and of endings for all other words. */
export class LemmaTable {
  readonly #words: ReadonlyMap<string, EditScript>;
  readonly #endings: ReadonlyMap<string, EditScript>;

  readonly #rankOf: RankOf;

  /** @param rankOf tells of two bases that a form could have the one that is a word */
  constructor(
    words: ReadonlyMap<string, EditScript>,
    endings: ReadonlyMap<string, EditScript>,
    rankOf: RankOf = () => undefined,
  ) {
    this.#words = words;
    this.#endings = endings;
    this.#rankOf = rankOf;
  }

  lemmaOf(form: string, xpos: string, upos: Upos): string {
    const irregular = upos === 'VERB' ? special(plain(form), xpos) : undefined;
    if (irregular) return irregular;
    const known = this.#words.get(wordKey(form, xpos, upos));
    if (known === undefined && upos === 'VERB') {
      const base = BASE_TAGS.has(xpos) ? plain(form) : regularBase(plain(form), xpos, this.#rankOf);
      if (base && form.length > 3) return base;
    }
    return applyScript(form, upos, known ?? this.scriptByEnding(form, xpos, upos));
  }

  /** What is done with a word that is not listed. */
  scriptByEnding(form: string, xpos: string, upos: Upos): EditScript {
    if (upos === 'PROPN') return xpos === 'NNPS' && form.endsWith('s') ? '1|' : '=';
    for (let length = LONGEST_ENDING; length >= 0; length--) {
      const script = length > form.length ? undefined : this.#endings.get(endingKey(form, xpos, length));
      if (script !== undefined) return script;
    }
    return '0|';
  }
}

const special = (form: string, xpos: string): string | undefined =>
  irregularBase(form, xpos) ?? (form.length > 3 ? settledBase(form, xpos) : undefined);

export const wordKey = (form: string, xpos: string, upos: Upos): string => `${plain(form)} ${xpos} ${upos}`;

export const endingKey = (form: string, xpos: string, length: number): string =>
  `${xpos} ${length === 0 ? '' : plain(form).slice(-length)}`;

/** Names keep their capitals, all else is written small. */
function applyScript(form: string, upos: Upos, script: EditScript): string {
  if (script === '=') return form;
  const [cut = '0', ending = ''] = script.split('|');
  const base = upos === 'PROPN' ? form : plain(form);
  return Number(cut) > base.length ? base : base.slice(0, base.length - Number(cut)) + ending;
}

export function readLemmaTable(file: TensorFile, rankOf: RankOf): LemmaTable {
  return new LemmaTable(readScripts(file.list('words')), readScripts(file.list('endings')), rankOf);
}

/** Lines of key and script with a tab between them. */
function readScripts(lines: readonly string[]): ReadonlyMap<string, EditScript> {
  const scripts = new Map<string, EditScript>();
  for (const line of lines) {
    const tab = line.indexOf('\t');
    scripts.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return scripts;
}
