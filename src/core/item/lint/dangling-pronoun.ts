import { inStem, type LintCheck } from './lint-check.js';

const PERSONAL = /^(?:he|she|him|his|her|hers|they|them|their|theirs|it|its|himself|herself|themselves)$/i;
const POINTING = /^(?:this|these|those)$/i;

/** In front of a noun that a later "it" or "they" can mean: "the hole", "which airline", "two astronauts". */
const DETERMINER =
  /^(?:the|a|an|which|what|whose|how|many|two|three|four|five|six|seven|eight|nine|ten|some|several|most|each|every|all|one|no|any|\d[\d,.]*)$/i;

/** In front of the subject of a question: "did water reach its", "do zebras use their". */
const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|may|might|must|should)$/i;

const NO_NOUN = new Set(
  'long much often far not been be to in on at of by for from with there likely already ever also he she it they'.split(
    ' ',
  ),
);

/** "it" that means nothing: "how long did it take", "was it announced that", "why is it hard to". */
const EMPTY_IT =
  /\bit (?:took|takes?|taken|means?|meant|costs?|seems?|appears?|rains?|snows?|rained|snowed|was like|is like|like)\b|\bit (?:be |been )?(?:\w+ ){1,3}(?:that|to|how|if|whether)\b|\bmake it\b/gi;

/** These point to the options, or to nothing: "which of these", "those who". "This year" is another fault. */
const POINTS_TO_NOTHING =
  /\b(?:those|these) (?:who|that|with|in|of|from|options|answers|words|choices)\b|\b(?:which|who|what|one|all|none|any) of (?:these|this|those)\b|\bthis (?:week|month|year|morning|afternoon|evening|weekend|summer|winter|spring|autumn|fall)\b|\blike this\b/gi;

/** "After he resigned, where did Boris Johnson go?": the name follows at once. */
const NAMED_AFTER =
  /^(?:when|after|before|while|as|although|though|since|until|despite|in|on|at|with|by|for)\b[^,?]*,(?=[^?]*\s\p{Lu})/iu;

const FIRST_WORDS =
  /^(?:who|whom|whose|what|which|when|where|why|how|in|on|at|by|to|for|from|with|of|the|a|an|after|before|did|does|do|is|was|were|are|if|as|according|under|during)$/i;

function isName(word: string, place: number): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    (place > 0 || !FIRST_WORDS.test(word)) &&
    !PERSONAL.test(word) &&
    !POINTING.test(word)
  );
}

/** A common noun, by the word in front of it or by its plural. */
function isNoun(word: string, before: string): boolean {
  if (NO_NOUN.has(word) || AUXILIARY.test(word) || DETERMINER.test(word)) return false;
  return (
    DETERMINER.test(before) ||
    (AUXILIARY.test(before) && !/(?:ed|ing)$/.test(word)) ||
    /^[a-z]{3,}[^su]s$/.test(word)
  );
}

/** What "it" and "he" could mean among the words before them. */
function hasReferent(pronoun: string, before: readonly string[]): boolean {
  if (before.some(isName)) return true;
  if (POINTING.test(pronoun)) return before.some((word) => /[.;!]$/.test(word));
  // in "Which city did they leave?" the city is what they left
  const inverted = before.findIndex((word) => AUXILIARY.test(word)) === before.length - 1;
  const free = inverted ? before.slice(0, before.findLastIndex((word) => /[,.;!]$/.test(word)) + 1) : before;
  if (
    /^(?:he|she|his|her|him|they|their|them|themselves|himself|herself)$/i.test(pronoun) &&
    free.some((word) => /^who(?:m|se)?$/i.test(word))
  ) {
    return true;
  }
  return free.some((word, i) => isNoun(word.toLowerCase().replace(/[,.;!]$/, ''), free[i - 1] ?? ''));
}

/** "Why did he resign?" */
export const danglingPronoun: LintCheck = {
  check: 'A4',
  name: 'dangling-pronoun',
  severity: 'fault',
  find({ stem }) {
    const plain = stem
      .replace(/[“"][^”"]*[”"]/g, ' “” ')
      .replace(EMPTY_IT, (found) => found.replace(/\bit\b/i, ''))
      .replace(POINTS_TO_NOTHING, '');
    const named = NAMED_AFTER.exec(plain)?.[0].length ?? 0;
    const words = [...plain.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,;!’'-]*/gu)].map(({ 0: text, index }) => ({
      text,
      index,
    }));
    const bare = words.map(({ text }) => text.replace(/[’'-]+$/, ''));
    const at = words.findIndex(({ index }, i) => {
      const word = (bare[i] ?? '').replace(/[,.;!]$/, '');
      return (
        (PERSONAL.test(word) || POINTING.test(word)) && index >= named && !hasReferent(word, bare.slice(0, i))
      );
    });
    const pronoun = (bare[at] ?? '').toLowerCase().replace(/[,.;!]$/, '');
    return at < 0 ? [] : [inStem(`Nothing before “${pronoun}” says who or what is meant: put the name.`)];
  },
};
