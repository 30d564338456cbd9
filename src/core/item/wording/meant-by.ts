import type { Tree } from '../../document/tree.js';
import { oncePer } from '../../once.js';
import type { World } from '../../world/world.js';
import { bodyMeantBy } from './body-meant.js';
import { withArticle } from './with-article.js';

/** Nouns for a country, by itself or by its government. */
const COUNTRY = new Set(['country', 'nation']);

/** Another country must be named so many times less often than the one meant. */
const LEAD = 3;

/**
 * The name that "the country", "the government" or "the retailer" stands for, where the article has spoken of one
 * thing of that kind before; null where it could be another.
 */
export function nameMeantBy(noun: number, tree: Tree, world: World): string | null {
  const { lemma, xpos } = tree.token(noun);
  if (xpos !== 'NN') return null;
  const described = tree.childrenBy(noun, 'amod', 'compound', 'nummod').map((at) => tree.lower(at));
  if (COUNTRY.has(lemma)) {
    const island = described.length === 1 && described[0] === 'island';
    if (described.length === 0 || island) return countryBefore(noun, tree, world)?.named ?? null;
    return onlyCountryOf(described.join(' '), noun, tree, world);
  }
  if (described.length > 0) return null;
  if (lemma === 'government') {
    const adjective = countryBefore(noun, tree, world)?.adjective;
    return adjective ? `the ${adjective} government` : null;
  }
  return bodyMeantBy(noun, tree, world);
}

/** "the European nation": the one country of that region that was named before. */
function onlyCountryOf(adjective: string, noun: number, tree: Tree, world: World): string | null {
  const found = new Set<string>();
  for (let at = 0; at < noun; at++) {
    const country = world.country(countryAt(at, tree, world) ?? '');
    const regions = country ? [country.region, country.subregion].map(adjectiveOf) : [];
    if (country && regions.includes(adjective)) found.add(country.name);
  }
  const [only] = found;
  return only && found.size === 1 ? withArticle({ name: only, kind: 'place' }, '') : null;
}

/** Europe → european, Middle East → middle eastern. */
const adjectiveOf = (region: string): string =>
  region
    .toLowerCase()
    .replace(/(?:europe|africa|asia|america|east)$/, (word) =>
      word === 'east' ? 'eastern' : `${word}${word.endsWith('a') ? 'n' : 'an'}`,
    );

interface Meant {
  readonly named: string;
  readonly adjective: string | null;
}

/** The country that the article is about so far: in its first sentence, and named much more often than any other. */
function countryBefore(noun: number, tree: Tree, world: World): Meant | null {
  const counts = new Map<string, number>();
  const early = new Set<string>();
  const near = new Set<string>();
  const sentence = tree.token(noun).sentence;
  for (const { at, country } of countriesOf(tree)(world)) {
    if (at >= noun) break;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    if (tree.token(at).sentence < 2) early.add(country);
    if (tree.token(at).sentence >= sentence - 1) near.add(country);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || !early.has(first[0]) || (second?.[1] ?? 0) * LEAD > first[1]) return null;
  // A country just named is as likely the one meant.
  if ([...near].some((name) => name !== first[0])) return null;
  const country = world.country(first[0]);
  if (!country) return null;
  return {
    named: withArticle({ name: country.name, kind: 'place' }, ''),
    adjective: country.adjectives[0] ?? null,
  };
}

/** Every place of the text that names a country or its people, in order. */
const countriesOf = oncePer((tree: Tree) =>
  oncePer((world: World) =>
    tree.tokens.flatMap(({ index: at }) => {
      const country = countryAt(at, tree, world);
      return country === null ? [] : [{ at, country }];
    }),
  ),
);

function countryAt(at: number, tree: Tree, world: World): string | null {
  const token = tree.token(at);
  if (!/^\p{Lu}/u.test(token.text)) return null;
  const mention = tree.mention(at);
  if (mention) {
    if (mention.first !== at) return null;
    const entity = tree.document.entities[mention.entity];
    const name = entity ? world.country(entity.name)?.name : undefined;
    if (name) return name;
  }
  return world.countryOfDemonym(token.text)?.name ?? null;
}
