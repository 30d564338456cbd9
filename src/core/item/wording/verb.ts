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
export function fullForm(token: Token): string | null {
  const text = token.text.toLowerCase().replace('’', "'");
  if (text === "'s") return token.lemma === 'have' ? 'has' : token.lemma === 'be' ? 'is' : null;
  if (text === "'d") return null;
  return FULL_FORMS[text] ?? text;
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
  if (token.xpos === 'VBP' && !plural) return thirdPerson(token.lemma);
  if (token.xpos === 'VBZ' && plural) return token.lemma;
  return token.text.toLowerCase();
}

/** The form of "do" that carries the tense of a finite main verb. */
export function support(token: Token, plural: boolean): string {
  if (token.xpos === 'VBD') return 'did';
  return plural ? 'do' : 'does';
}

const SHORT_STEM = /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/;

/** The infinitive: the form itself in the plural present, else the lemma. */
export function baseForm(token: Token): string {
  const text = token.text.toLowerCase();
  if (token.xpos === 'VBP' || token.xpos === 'VB') return text;
  const lemma = token.lemma.toLowerCase();
  // "ruled" is not of "rul": a short stem would have doubled its last letter.
  return text === `${lemma}ed` && SHORT_STEM.test(lemma) ? `${lemma}e` : lemma;
}
