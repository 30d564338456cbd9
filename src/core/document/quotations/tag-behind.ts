import type { Token } from '../../model.js';
import type { TokenSearch } from '../token-search.js';
import { isCue } from './is-cue.js';
import { isShortened } from './stops.js';

/** Verbs that need the words: "“…” Smith agreed." is a sentence of its own. */
const NEEDS_WORDS = /^(?:say|tell|add|state|write|explain|continue|note)$/;

const NAMING = /^(?:NOUN|PROPN|ADJ|DET)$/;

/** Most words of a name with its title: "High Court Judge Tengku Maimon Tuan Mat". */
const LONGEST_NAME = 9;

/**
 * "“… in a row” Mr McCague said.", "“… so important.” said Tony Blair in a live statement.": the words behind the
 * closing mark do nothing but tell who speaks, though no comma joins them to it.
 */
export function isTag(search: TokenSearch, after: readonly Token[]): boolean {
  const [first] = after;
  if (first === undefined) return false;
  const small = /^\p{Ll}/u.test(first.text);
  const at = after.findIndex((token) => isCue(search, token, true));
  const cue = after[at];
  if (cue === undefined || cue.xpos === 'VBG') return false;
  // "“…” said Tony Blair": no sentence begins so
  if (at === 0) return small && /^(?:VBD|VBZ)$/.test(cue.xpos);
  const before = after.slice(0, at).filter(({ upos, lemma }) => upos !== 'ADV' && lemma !== 'have');
  const pronoun = before.length === 1 && /^(?:he|she)$/i.test(before[0]?.text ?? '');
  if (small && (pronoun || isName(before))) return true;
  if (!NEEDS_WORDS.test(cue.lemma) || !saysNothing(cue, after.slice(at + 1))) return false;
  return pronoun || isName(before);
}

function isName(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= LONGEST_NAME &&
    tokens.at(-1)?.upos === 'PROPN' &&
    tokens.every((token, at) => {
      const before = tokens[at - 1];
      return (
        NAMING.test(token.upos) ||
        token.xpos === 'POS' ||
        (token.text === '.' && before !== undefined && isShortened(before))
      );
    })
  );
}

/** Whether no words of somebody's stand behind the verb: "on Monday", "told reporters". */
function saysNothing(cue: Token, tail: readonly Token[]): boolean {
  const [first] = tail;
  if (first === undefined) return true;
  return (
    (cue.lemma === 'tell' ? /^(?:NOUN|PROPN|DET)$/ : /^(?:ADP|ADV)$/).test(first.upos) &&
    tail.every(({ upos }) => !/^(?:VERB|AUX|SCONJ)$/.test(upos))
  );
}
