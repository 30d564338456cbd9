import type { Mention, MentionKind, Sentence, Token } from '../../model.js';
import type { LanguageModel } from '../language-model.js';
import { joinNames } from './join-names.js';
import { refineNames } from './name-rules.js';
import type { NameSpan } from './name-span.js';
import { recurNames } from './recur-names.js';

/**
 * Finds the names of persons, organisations and places; a name never goes beyond its sentence.
 *
 * `entity` is -1: names are joined to entities by a later pass.
 */
export function findMentions(
  body: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { names, gazetteer }: LanguageModel,
): Mention[] {
  const labels = names.label(
    sentences.map(({ first, last }) => tokens.slice(first, last).map((token) => token.text)),
  );
  const labelled = sentences.flatMap(({ first }, sentence) => readNames(labels[sentence]!, first));
  const refined = refineNames(joinNames(labelled, tokens), { tokens, gazetteer });
  return recurNames(refined, tokens).map((name, index) => {
    const { start } = tokens[name.first]!;
    const { end } = tokens[name.last - 1]!;
    return { ...name, index, start, end, text: body.slice(start, end), entity: -1 };
  });
}

const KINDS: Readonly<Record<string, MentionKind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
};

/** Reads `B-PER I-PER O` as one person of two tokens. */
function readNames(labels: readonly string[], offset: number): NameSpan[] {
  const names: NameSpan[] = [];
  labels.forEach((label, first) => {
    const kind = KINDS[label.slice(2)];
    if (!label.startsWith('B-') || !kind) return;
    let last = first + 1;
    while (labels[last]?.startsWith('I-')) last++;
    names.push({ kind, first: offset + first, last: offset + last });
  });
  return names;
}
