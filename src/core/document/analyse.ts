import type { Article, Document, Entity, Mention } from '../model.js';
import type { LanguageModel } from './language-model.js';
import { divide } from './passes/divide.js';
import { findMentions } from './passes/mentions.js';
import { parseTokens } from './passes/syntax.js';

/** Runs the passes over an article's body, each on what those before it found. */
export function analyse(article: Article, model: LanguageModel): Document {
  const { body } = article;
  const { paragraphs, sentences, tokens: spans } = divide(body, model.boundaries);
  const tokens = parseTokens(body, spans, sentences, model);
  const named = findMentions(body, tokens, sentences, model.names);
  const { mentions, entities } = joinByText(named);
  return {
    article,
    tokens,
    sentences,
    paragraphs,
    mentions,
    entities,
    anaphors: [],
    dates: [],
    quantities: [],
    quotations: [],
  };
}

/** Mentions of the same text and kind mean the same. */
function joinByText(named: readonly Mention[]): { mentions: Mention[]; entities: Entity[] } {
  const entities = new Map<string, Entity>();
  const mentions = named.map((mention) => {
    const { kind, text } = mention;
    const key = `${kind} ${text}`;
    const index = entities.get(key)?.index ?? entities.size;
    const known = entities.get(key)?.mentions ?? [];
    const mentioned = [...known, mention.index];
    entities.set(key, {
      index,
      kind,
      name: text,
      aliases: [],
      mentions: mentioned,
      role: null,
      gender: null,
    });
    return { ...mention, entity: index };
  });
  return { mentions, entities: [...entities.values()] };
}
