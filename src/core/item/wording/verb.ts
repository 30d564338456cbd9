import { BASE_OF_PARTICIPLE, BASE_OF_PAST, SAME_IN_PAST } from '../../document/passes/irregular-verbs.js';
import type { Tree } from '../../document/tree.js';
import type { Token } from '../../model.js';

const THIRD_PERSON: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };

/** "announce" → "announces". */
export function thirdPerson(lemma: string): string {
  const irregular = THIRD_PERSON[lemma];
  if (irregular) return irregular;
  if (/(s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

const FULL_FORMS: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  wo: 'will',
  ca: 'can',
  "n't": 'not',
};

/** An auxiliary or copula written out: `'ll` → `will`; null for `'d`, which may be had or would. */
function fullForm(token: Token): string | null {
  const text = token.text.toLowerCase().replace('’', "'");
  if (text === "'s") return token.lemma === 'have' ? 'has' : token.lemma === 'be' ? 'is' : null;
  if (text === "'d") return null;
  return FULL_FORMS[text] ?? text;
}

/** An auxiliary in its clause: "he’s had to leave" has, "he’s leaving" is. */
export function writtenOut(tree: Tree, at: number): string | null {
  const token = tree.token(at);
  const perfect = token.deprel === 'aux' && token.head >= 0 && tree.token(token.head).xpos === 'VBN';
  return perfect && /^['’]s$/.test(token.text) ? 'has' : fullForm(token);
}

const SINGULAR: Readonly<Record<string, string>> = {
  were: 'was',
  are: 'is',
  have: 'has',
  do: 'does',
  am: 'is',
};
const PLURAL: Readonly<Record<string, string>> = {
  was: 'were',
  is: 'are',
  has: 'have',
  does: 'do',
  am: 'are',
};

/** The finite auxiliary made to agree: "were" → "was" for a singular subject. */
export function agree(auxiliary: string, plural: boolean): string {
  return (plural ? PLURAL : SINGULAR)[auxiliary] ?? auxiliary;
}

/** The finite main verb made to agree: "say" → "says" after "who". */
export function agreeMain(token: Token, plural: boolean): string {
  if (token.lemma === 'be') return agree(token.text.toLowerCase(), plural);
  // "beat", "put": the past, whatever the tag says, unless the article has "beats".
  if (isSameInPast(token)) return token.text.toLowerCase();
  if (token.xpos === 'VBP' && !plural) return thirdPerson(token.lemma);
  if (token.xpos === 'VBZ' && plural) return token.lemma;
  return token.text.toLowerCase();
}

/** The form of "do" that carries the tense of a finite main verb. */
export function support(token: Token, plural: boolean): string {
  // "Real Madrid beat Bayern": a singular present would have its s.
  if (token.xpos === 'VBD' || (!plural && isSameInPast(token))) return 'did';
  return plural ? 'do' : 'does';
}

function isSameInPast(token: Token): boolean {
  return token.xpos !== 'VBZ' && SAME_IN_PAST.has(token.text.toLowerCase());
}

/** The infinitive: the form itself in the plural present, else the lemma. */
export function baseForm(token: Token): string {
  const text = token.text.toLowerCase();
  return token.xpos === 'VBP' || token.xpos === 'VB' ? text : token.lemma.toLowerCase();
}

/** Verb forms that end in none of the usual ways and are in no list: nothing can be made of them. */
export function isKnownForm(token: Token): boolean {
  const text = token.text.toLowerCase();
  return (
    /(?:ed|ing|s)$/.test(text) ||
    ['VB', 'VBP'].includes(token.xpos) ||
    BASE_OF_PAST.has(text) ||
    BASE_OF_PARTICIPLE.has(text)
  );
}
