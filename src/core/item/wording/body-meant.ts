import type { Tree } from '../../document/tree.js';
import type { Entity } from '../../model.js';
import type { World } from '../../world/world.js';
import { withArticle } from './with-article.js';

/** Nouns for what the lists of the world know the kind of. */
const KNOWN_KINDS = new Set(
  (
    'airline agency bank broadcaster carmaker chain charity city magazine museum newspaper party retailer spacecraft ' +
    'supermarket university'
  ).split(' '),
);

/** Kinds that are companies. */
const COMPANY = /(?:company|firm|airline|bank|retailer|supermarket|carmaker|manufacturer|maker|chain|brand)$/;

/** Names that say so themselves. */
const COMPANY_NAME =
  /\b(?:Inc|Corp|Corporation|Ltd|plc|PLC|Company|Co|Group|Holdings|Telecom|Motors?|Airlines|Airways|Industries|Technologies|Stores)\.?$/;

/** What stands behind the name of a company: "the Quiznos restaurant chain". */
const CALLED_COMPANY = /^(?: \p{Ll}+)? (?:chain|company|firm|retailer|manufacturer)\b/u;

/**
 * The name that "the company" or "the airline" stands for: the one thing of that kind that the article has named
 * before, or the one of the headline, where no other stands close by. Null where it could be another.
 */
export function bodyMeantBy(noun: number, tree: Tree, world: World): string | null {
  const { lemma } = tree.token(noun);
  const company = lemma === 'company' || lemma === 'firm';
  if (!company && !KNOWN_KINDS.has(lemma)) return null;
  const fits = (entity: Entity): boolean => {
    const kind = world.categoryNoun(entity.name, entity.kind) ?? '';
    if (company) return COMPANY.test(kind) || (kind === '' && isCalledCompany(entity, tree));
    return kind === lemma || kind.endsWith(` ${lemma}`);
  };
  const { entities } = tree.document;
  const fitting = entities.filter(
    (each) => each.kind !== 'person' && isNamedBefore(each, noun, tree) && fits(each),
  );
  const [only] = fitting;
  if (only && fitting.length === 1 && only.mentions.length > 1) return withArticle(only, '');
  // Of an organisation that no list has, nobody knows whether it is a company, too.
  const possible = entities.filter(
    (each) =>
      fitting.includes(each) || (each.kind === 'organisation' && !world.categoryNoun(each.name, each.kind)),
  );
  const [topic, rival] = possible.filter((each) => isInHeadline(each, tree));
  if (!topic || rival || !fitting.includes(topic)) return null;
  if (possible.some((each) => each !== topic && isClose(each, noun, tree)) || hasMissed(noun, tree))
    return null;
  return withArticle(topic, '');
}

const firstsOf = ({ mentions }: Entity, { document }: Tree): number[] =>
  mentions.map((index) => document.mentions[index]?.first ?? Infinity);

const isNamedBefore = (entity: Entity, noun: number, tree: Tree): boolean =>
  firstsOf(entity, tree).some((first) => first < noun);

/** In the same sentence, or in the one before. */
const isClose = (entity: Entity, noun: number, tree: Tree): boolean =>
  firstsOf(entity, tree).some(
    (first) => first < noun && tree.token(first).sentence >= tree.token(noun).sentence - 1,
  );

/** A subject close by looks like a name that was not found. */
const hasMissed = (noun: number, tree: Tree): boolean =>
  tree.tokens
    .slice(tree.document.sentences[tree.token(noun).sentence - 1]?.first ?? 0, noun)
    .some(({ index, upos }) => upos === 'PROPN' && tree.has(index, 'nsubj') && !tree.mention(index));

const isInHeadline = ({ name, aliases }: Entity, { document }: Tree): boolean =>
  [name, ...aliases].some((each) => each.length > 1 && document.article.title.includes(each));

/** "Apple Inc.", "Quiznos restaurant chain" */
function isCalledCompany({ kind, name, aliases }: Entity, { document: { article } }: Tree): boolean {
  if (kind !== 'organisation') return false;
  return [name, ...aliases].some(
    (each) =>
      COMPANY_NAME.test(each) ||
      `${article.title}\n${article.body}`.split(each).some((rest) => CALLED_COMPANY.test(rest)),
  );
}
