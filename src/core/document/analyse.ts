import type { Article, Document } from '../model.js';
import { genderByPronouns } from './coreference/gender-by-pronouns.js';
import type { DraftDocument } from './draft-document.js';
import type { LanguageModel } from './language-model.js';
import { resolveAnaphors } from './passes/anaphors.js';
import { repairAttachments } from './passes/attachments.js';
import { findDates } from './passes/dates.js';
import { divide } from './passes/divide.js';
import { joinEntities } from './passes/entities.js';
import { tagFiniteVerbs } from './passes/finite-verbs.js';
import { findQuantities } from './passes/quantities.js';
import { findMentions } from './passes/mentions.js';
import { findQuotations } from './passes/quotations.js';
import { parseTokens } from './passes/syntax.js';
import { nameSpeakers } from './quotations/name-speakers.js';

/** Runs the passes over an article's body, each on what those before it found. */
export function analyse(article: Article, model: LanguageModel): Document {
  const { body } = article;
  const { paragraphs, sentences, tokens: spans } = divide(body, model.boundaries);
  const parsed = parseTokens(body, spans, sentences, model);
  const named = findMentions(body, parsed, sentences, model);
  const tokens = tagFiniteVerbs(repairAttachments(parsed, named));
  const draft: DraftDocument = { article, tokens, sentences, paragraphs, mentions: named };
  const dates = findDates(draft);
  const quantities = findQuantities({ ...draft, dates });
  const quoted = findQuotations(draft);
  const { mentions, entities } = joinEntities({ ...draft, dates }, model.firstNames);
  const known = { ...draft, mentions, entities, dates, quantities };
  const anaphors = resolveAnaphors({ ...known, quotations: quoted }, model);
  const gendered = { ...known, entities: genderByPronouns(entities, anaphors, tokens), anaphors };
  return { ...gendered, quotations: nameSpeakers(quoted, gendered) };
}
