import type { Quotation } from '../../model.js';
import { capitalised } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { contentWords } from '../wording/content-words.js';
import { quotedSpeaker } from './who-said.js';

/** So few content words could be anybody's: "a major factor". */
const LEAST_CONTENT = 3;
const LONGEST = 14;

/** Editors' notes, other marks, and words that point out of the phrase. */
const MARRED =
  /[[\](){}?!"“”…]|\.\.\.|\b(?:this|that|these|those|it|its|he|she|him|her|his|they|them|their|here|there)\b/i;

/** "Which party leader spoke of a “smash and grab on our democracy”?": a phrase of somebody's, quoted in a sentence. */
export const whoSpokeOf: ItemType = {
  name: 'who-spoke-of',
  kind: 'quotation',
  pattern: 'quotation',
  ask(fact, context) {
    const quotation = context.document.quotations[fact.quotation];
    if (!quotation || quotation.clause || quotation.cue < 0) return [];
    const words = isBidden(quotation, context) ? null : phraseOf(quotation, context);
    const speaker = quotedSpeaker(fact, quotation, context);
    if (!words || !speaker) return [];
    const wrote = /^(?:write|tweet|post)$/.test(context.tree.token(quotation.cue).lemma);
    const mention = context.document.mentions[speaker.entity.mentions[0] ?? -1];
    return [
      {
        kind: 'quotation',
        context: null,
        stem: `${capitalised(speaker.words)} ${wrote ? 'wrote' : 'spoke'} of ${words}?`,
        key: capitalised(speaker.key),
        accept: [...new Set([speaker.entity.name, ...speaker.entity.aliases])].filter(
          (each) => each !== speaker.key,
        ),
        answer: speaker.answer,
        evidence: fact.span,
        derivation: null,
        rule: 'quotation/who-spoke-of',
        fact,
        entity: speaker.entity.index,
        ...(mention ? { keyTokens: { first: mention.first, last: mention.last } } : {}),
      },
    ];
  },
};

/** "told fans to leave their “large electronic devices” at home": the point is what they are told to do. */
function isBidden({ first, cue }: Quotation, { tree }: AskContext): boolean {
  if (!/^(?:tell|ask|urge|warn|order|advise)$/.test(tree.token(cue).lemma)) return false;
  for (let at = first; at >= 0 && at !== cue; at = tree.token(at).head)
    if (tree.has(at, 'xcomp')) return true;
  return false;
}

/** The quoted noun phrase in its marks, with the article that stands before them; null for what is none. */
function phraseOf({ first, last, text }: Quotation, { tree }: AskContext): string | null {
  const bare = text.trim().replace(/[.,;:]+$/, '');
  if (MARRED.test(bare) || bare.split(/\s+/).length > LONGEST || contentWords(bare).size < LEAST_CONTENT)
    return null;
  const tops = range(first, last).filter((at) => {
    const { head, upos } = tree.token(at);
    return upos !== 'PUNCT' && (head < first || head >= last);
  });
  const [top] = tops;
  const begins = tree.token(first);
  // "“a symbol of the country and has the potential …”": no phrase, but half a sentence
  if (range(first, last).some((at) => tree.has(at, 'conj') && /^VB[ZPD]$|^MD$/.test(tree.token(at).xpos)))
    return null;
  if (top === undefined || tops.length > 1 || tree.token(top).upos !== 'NOUN') return null;
  // "every independent expert", "own capabilities": of whom?
  if (/^(?:every|any|some|each|all|own|other|such|same|more|further)$/i.test(begins.text)) return null;
  if (!/^(?:DET|ADJ|NOUN)$/.test(begins.upos) || /^(?:VB|W)/.test(begins.xpos)) return null;
  // "“The state’s admission of defeat,” commented Patavino"
  if (begins.upos === 'DET') return `“${bare.charAt(0).toLowerCase()}${bare.slice(1)}”`;
  // “a "smash and grab on our democracy"”: the article stands before the mark
  const article = tree.childrenBy(top, 'det').find((at) => at < first);
  if (article !== undefined && /^(?:an?|the)$/.test(tree.lower(article)))
    return `${tree.lower(article)} “${bare}”`;
  return tree.token(top).xpos === 'NNS' ? `“${bare}”` : null;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);
