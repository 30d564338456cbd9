import { relation } from '../../document/tree.js';
import { wordsOfSentence } from '../../document/words-of-sentence.js';
import { argument } from '../../fact/fact.js';
import type { Distractor, Token } from '../../model.js';
import { shuffled } from '../../quiz/random.js';
import type { Draft } from '../draft.js';
import { asClause, clauseForm } from './clause-form.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import { excerpt } from './excerpt.js';
import { casedLike } from './in-form-of.js';

const FEWEST = 3;
const MOST = 11;

/** What others in the article are to do, want to do or do something for: infinitives apart from the fact. */
export const articleActions: DistractorSource = {
  name: 'article-actions',
  propose(draft, context) {
    const form = clauseForm(draft);
    if (!form) return [];
    const found = context.tree.tokens.flatMap((token): Distractor[] => {
      if (!isInfinitive(token, context) || !isApart(token, draft, context)) return [];
      if (isOfSubject(token, draft, context)) return [];
      const text = verbPhrase(token, context);
      const clause = text === null ? null : asClause(text, form);
      if (clause === null) return [];
      return [
        {
          text: casedLike(clause, draft.key),
          from: articleActions.name,
          why: `The article says so in another connection: “${excerpt(token.sentence, context.document)}”`,
        },
      ];
    });
    return shuffled(found, context.random);
  },
};

function isInfinitive(token: Token, { tree }: DistractorContext): boolean {
  if (token.xpos !== 'VB' || !['xcomp', 'advcl', 'acl', 'ccomp'].includes(relation(token))) return false;
  if (tree.childBy(token.index, 'aux', 'aux:pass', 'cop', 'nsubj', 'conj') >= 0) return false;
  return tree.childrenBy(token.index, 'mark').some((mark) => tree.lower(mark) === 'to');
}

/** Of another sentence, with another verb, not under the verb of the fact. */
function isApart(token: Token, { fact, key }: Draft, { tree }: DistractorContext): boolean {
  const verb = tree.token(fact.predicate).lemma.toLowerCase();
  const governor = tree.tokens[token.head]?.lemma.toLowerCase();
  const same = new RegExp(String.raw`\b${token.text.replace(/e$/, '').replace(/\W/g, '.')}`, 'i');
  return (
    token.sentence !== fact.sentence &&
    governor !== verb &&
    token.lemma.toLowerCase() !== verb &&
    !same.test(key)
  );
}

/** Whether its sentence speaks of the fact's subject, whose aims would then be many. */
function isOfSubject(token: Token, { fact }: Draft, { tree, document }: DistractorContext): boolean {
  const subject = argument(fact, 'subject');
  if (!subject) return false;
  const entity = tree.mention(subject.head)?.entity;
  const { lemma } = tree.token(subject.head);
  const named = document.anaphors.some(
    (anaphor) => anaphor.entity === entity && tree.token(anaphor.first).sentence === token.sentence,
  );
  if (named) return true;
  return wordsOfSentence(document, token.sentence).some(
    (word) => word.lemma === lemma || (entity !== undefined && tree.mention(word.index)?.entity === entity),
  );
}

/** The verb with what belongs to it, in the words of the article; null for what leans on other words. */
function verbPhrase(token: Token, { tree, document }: DistractorContext): string | null {
  const below = tree.subtree(token.index).filter((at) => at >= token.index);
  const last = below.at(-1) ?? token.index;
  const words = tree.tokens.slice(token.index, last + 1);
  // a run without gaps that holds no comma, name-dropping pronoun, clause or quotation
  if (below.length !== words.length || words.length < FEWEST || words.length > MOST) return null;
  if (words.some((word) => !isPlain(word))) return null;
  const end = tree.token(last).end;
  return document.article.body
    .slice(token.start, end)
    .replace(/\s+/g, ' ')
    .replace(/[.!?]+$/, '');
}

function isPlain({ upos, xpos, text, deprel }: Token): boolean {
  if (upos === 'PRON' || xpos === 'PRP$' || /^(?:this|that|these|those|such|there|here)$/i.test(text))
    return false;
  if (upos === 'PUNCT') return text === '-' || text === '.';
  return !['ccomp', 'acl:relcl', 'parataxis', 'advcl', 'discourse'].includes(deprel);
}
