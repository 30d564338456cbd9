import type { Document, Entity, Gender, Mention, MentionKind } from '../../model.js';
import { nameForm, initials } from '../coreference/name-form.js';
import type { FirstNames } from '../coreference/first-names.js';
import { genderOf } from '../coreference/gender.js';
import { roleOf } from '../coreference/roles.js';
import { isTitle } from './name-words.js';
import type { DraftDocument } from '../draft-document.js';
import { Tree } from '../tree.js';

/** Mentions on their way to one entity. */
interface Cluster {
  readonly forms: Set<string>;
  readonly mentions: Mention[];
  kind: MentionKind;
  /** Called "Mrs" or "Ms" throughout. */
  readonly isWoman?: boolean;
}

/**
 * Joins the mentions of one person, organisation or place: full name and surname, name and acronym, long and
 * short name of a firm. A surname that two persons bear stays apart from both.
 */
export function joinEntities(
  document: DraftDocument & Pick<Document, 'dates'>,
  firstNames: FirstNames,
): { mentions: Mention[]; entities: Entity[] } {
  const clusters = clusterByForm(document).flatMap((each) => apart(each, document));
  const joined = joinShortNames(clusters, document, firstNames);
  const tree = new Tree({
    ...document,
    entities: [],
    anaphors: [],
    quantities: [],
    quotations: [],
  });
  const entityOf = new Map<number, number>();
  const people = joined.flatMap(({ kind, forms }) => (kind === 'person' ? [longest(forms)] : []));
  const entities = joined.map((cluster, index): Entity => {
    for (const mention of cluster.mentions) entityOf.set(mention.index, index);
    const name = bestName(cluster, people);
    const role = cluster.kind === 'person' ? roleOf(tree, cluster.mentions) : null;
    return {
      index,
      kind: cluster.kind,
      name,
      aliases: [...new Set(cluster.mentions.map((mention) => mention.text))].filter((text) => text !== name),
      mentions: cluster.mentions.map((mention) => mention.index).sort((a, b) => a - b),
      role,
      gender: cluster.kind === 'person' ? genderFrom(tree, name, role, cluster.mentions, firstNames) : null,
    };
  });
  const mentions = document.mentions.map((mention) => {
    const entity = entityOf.get(mention.index) ?? -1;
    return { ...mention, entity, kind: entities[entity]?.kind ?? mention.kind };
  });
  return { mentions, entities };
}

function genderFrom(
  tree: Tree,
  name: string,
  role: string | null,
  mentions: readonly Mention[],
  firstNames: FirstNames,
): Gender | null {
  const before = mentions.map((mention) => (mention.first > 0 ? tree.lower(mention.first - 1) : ''));
  return genderOf(name, role, before, firstNames);
}

function clusterByForm({ mentions, tokens }: DraftDocument): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const mention of mentions) {
    const form = nameForm(mention.text);
    // "Mrs Howard" is not the Howard that she is married to
    const isWoman = WOMAN.test(tokens[mention.first - 1]?.text ?? '');
    const key = isWoman ? `${form} (she)` : form;
    const cluster = clusters.get(key) ?? {
      forms: new Set([form]),
      mentions: [],
      kind: mention.kind,
      isWoman,
    };
    cluster.mentions.push(mention);
    clusters.set(key, cluster);
  }
  for (const cluster of clusters.values()) cluster.kind = majority(cluster.mentions);
  return [...clusters.values()];
}

const WOMAN = /^(?:Mrs|Ms|Miss|Lady|Dame|Baroness)\.?$/;

/** "Mr Ford" is not the firm of that name. */
function apart(cluster: Cluster, { tokens }: DraftDocument): Cluster[] {
  const isTitled = ({ kind, first }: Mention): boolean =>
    kind === 'person' && isTitle(tokens[first - 1]?.text ?? '');
  const titled = cluster.mentions.filter(isTitled);
  if (cluster.kind !== 'organisation' || titled.length === 0) return [cluster];
  const others = cluster.mentions.filter((each) => !titled.includes(each));
  return [
    { ...cluster, mentions: others },
    { ...cluster, forms: new Set(cluster.forms), mentions: titled, kind: 'person' },
  ];
}

/** A name is of one kind everywhere: the one most of its mentions were given, the first one in a tie. */
function majority(mentions: readonly Mention[]): MentionKind {
  const counts = new Map<MentionKind, number>();
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'organisation';
}

function joinShortNames(clusters: Cluster[], document: DraftDocument, firstNames: FirstNames): Cluster[] {
  const result = [...clusters];
  const wordCount = (cluster: Cluster): number => ([...cluster.forms][0] ?? '').split(' ').length;
  // Longer forms first: "Robert Mugabe" joins "Robert Gabriel Mugabe" before "Mugabe" looks for its owner.
  for (const short of [...clusters].sort((a, b) => wordCount(b) - wordCount(a))) {
    const isMeant = shortFor(short, document);
    const longer = result.filter(
      (long) => long !== short && isMeant(long) && !(short.isWoman && isMan(long, firstNames)),
    );
    const long = longer.length === 1 ? longer[0] : dominant(longer);
    if (!long) continue;
    long.mentions.push(...short.mentions);
    for (const form of short.forms) long.forms.add(form);
    result.splice(result.indexOf(short), 1);
  }
  return result;
}

const isMan = ({ kind, mentions }: Cluster, firstNames: FirstNames): boolean =>
  kind === 'person' && firstNames.genderOf(mentions[0]?.text.split(' ')[0] ?? '') === 'male';

/** Of several bearers of a surname the one that the article is about: named first and far more often. */
function dominant(bearers: readonly Cluster[]): Cluster | undefined {
  const sorted = [...bearers].sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = sorted;
  if (!first || !second || first.mentions.length < 3 * second.mentions.length) return undefined;
  const start = (cluster: Cluster): number => cluster.mentions[0]?.start ?? 0;
  return sorted.every((each) => start(first) <= start(each)) ? first : undefined;
}

/** Of equally long ones the first. */
const longest = (forms: ReadonlySet<string>): string =>
  [...forms].reduce((best, form) => (form.length > best.length ? form : best), '');

/** Whether a cluster is what the short name stands for. */
function shortFor(short: Cluster, document: DraftDocument): (long: Cluster) => boolean {
  const first = short.mentions[0] as Mention;
  const letters = first.text.replace(/\./g, '');
  if (/^[A-Z]{2,6}$/.test(letters)) return (long) => isAcronymOf(first, letters, long, document);
  const [form = ''] = short.forms;
  const words = form.split(' ');
  return (long) => isPartOf(short, form, words, long);
}

/** "UN" for "United Nations": by its letters, or in brackets behind it. */
function isAcronymOf({ text }: Mention, letters: string, long: Cluster, document: DraftDocument): boolean {
  if (long.kind === 'person') return false;
  const { end, text: full } = long.mentions[0] as Mention;
  const bracketed = document.article.body.slice(end, end + letters.length + 4).includes(`(${text})`);
  return bracketed || initials(full) === letters;
}

function isPartOf(short: Cluster, form: string, words: readonly string[], long: Cluster): boolean {
  const full = longest(long.forms);
  const fullWords = full.split(' ');
  if (words.length >= fullWords.length || fullWords.length < 2) return false;
  // "Sears" built the "Sears Tower", Nobel gave the "Nobel Prize".
  if (NAMED_AFTER.test(fullWords.at(-1) ?? '')) return false;
  if (long.kind === 'person') {
    // "Lavrov", "Tuilaepa": any one word of the full name, wherever it stands in the article.
    if (words.length > 1 && words[0] === fullWords[0] && words.at(-1) === fullWords.at(-1)) return true;
    // "Mr Saffar" is Ammar al-Saffar
    const last = fullWords.at(-1)?.replace(/^(?:al|el)-/, '');
    const inside = words.length === 1 ? fullWords.includes(form) || last === form : full.endsWith(` ${form}`);
    // Ford is the firm that Bill Ford heads; recur-names.ts has made all other surnames persons.
    const isFirm = short.kind === 'organisation' && last === form;
    return short.kind !== 'place' && !isFirm && inside;
  }
  // "Mahan" for "Mahan Air": the short form only after the long one.
  return (
    long.kind === 'organisation' &&
    short.kind !== 'place' &&
    full.startsWith(`${form} `) &&
    (short.mentions[0]?.start ?? 0) > (long.mentions[0]?.start ?? 0)
  );
}

/** Last words of what bears the name of somebody or something else. */
const NAMED_AFTER =
  /^(?:towers?|building|plaza|street|avenue|road|boulevard|bridge|prize|award|awards|medal|cup|trophy|memorial|scholarship|act|treaty|scandal|affair)$/;

const words = (text: string): number => text.split(' ').length;

/** "the former chief of Apple Inc. Steve Jobs died": two names in one. */
const runsInto = (text: string, people: readonly string[]): boolean =>
  people.some((person) => person.includes(' ') && nameForm(text).endsWith(` ${person}`));

/** The fullest name that the article gives; a nickname in the middle or a title does not make it fuller. */
function bestName(cluster: Cluster, people: readonly string[]): string {
  const texts = cluster.mentions
    .map((mention) => mention.text.replace(/['’]s?$/, ''))
    .filter((text, _, all) => all.length < 2 || cluster.kind === 'person' || !runsInto(text, people));
  const most = cluster.kind === 'person' ? 5 : 9;
  const times = (text: string): number => texts.filter((other) => other === text).length;
  // A person is best known by first and last name; an organisation or place by the longest form.
  const rank = (text: string): number => (cluster.kind === 'person' ? Math.min(words(text), 2) : words(text));
  const sorted = texts
    .filter((text) => words(text) <= most)
    .sort((a, b) => rank(b) - rank(a) || times(b) - times(a) || b.length - a.length);
  return sorted[0] ?? texts[0] ?? '';
}
