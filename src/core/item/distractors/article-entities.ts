import type { Tree } from '../../document/tree.js';
import { REPORTING_VERBS } from '../../fact/lexicon.js';
import { shuffled } from '../../quiz/random.js';
import { isPersonNoun } from '../../document/coreference/person-nouns.js';
import type { Distractor, Document, Entity, Token } from '../../model.js';
import type { EntryKind } from '../../world/entry.js';
import { askedNoun } from '../../world/noun-groups.js';
import type { World } from '../../world/world.js';
import type { AnswerType, Draft } from '../draft.js';
import { askedWords } from './asked-entry.js';
import { culturesOfName } from './culture-of.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import { isCutShort } from '../wording/person-name.js';
import { questionOf } from '../wording/question-of.js';
import { genderOfStem } from './gender-of-stem.js';
import { casedLike } from './in-form-of.js';
import { isOfLikeField } from './like-field.js';
import { whyRuledOut } from './why-ruled-out.js';

/** Other people, places and bodies of the article, as far as the article rules them out. */
export const articleEntities: DistractorSource = {
  name: 'article-entities',
  propose(draft, context) {
    const fits = fitting(draft, context);
    if (!fits) return [];
    const offers = context.document.entities.flatMap((entity): Distractor[] => {
      if (entity.index === draft.entity || !fits(entity)) return [];
      if (entity.kind === 'person' && isCutShort(entity.name)) return [];
      const why = whyRuledOut(entity, draft, context);
      return why === null
        ? []
        : [{ text: casedLike(textOf(entity, context), draft.key), from: articleEntities.name, why }];
    });
    return shuffled(offers, context.random);
  },
};

function textOf(entity: Entity, { world }: DistractorContext): string {
  const known = world.known(entity.name, entity.kind);
  return known?.article && !/^(the|an?) /i.test(entity.name)
    ? `${known.article} ${entity.name}`
    : entity.name;
}

type Fits = (entity: Entity) => boolean;

/** Whether an entity is of the key's kind; null for keys that no entity can replace. */
function fitting(draft: Draft, context: DistractorContext): Fits | null {
  const { answer } = draft;
  if (answer.type === 'person') return fittingPerson(draft, context);
  if (answer.type === 'organisation') return fittingOrganisation(draft, answer, context);
  if (answer.type === 'country' || answer.type === 'city' || answer.type === 'place')
    return fittingPlace(draft, context);
  return null;
}

/** A person in full, of the gender and role that the stem names. */
function fittingPerson(draft: Draft, context: DistractorContext): Fits {
  const { world, document, tree } = context;
  const key = { name: draft.key, role: roleOf(draft, document) };
  const gender = genderOfStem(draft.stem);
  const role = roleAsked(draft.stem, world);
  const full = isInFull(draft.key);
  const fitsCountry = fittingCountry(draft, world);
  const isSaid = asksSpeaker(draft, tree);
  return (entity) =>
    entity.kind === 'person' &&
    isInFull(entity.name) === full &&
    !/[&\d,/]/.test(entity.name) &&
    !isThing(entity, document, context) &&
    !isWork(entity, document, tree) &&
    isNumbered(entity.name) === isNumbered(draft.key) &&
    world.countryIn(entity.name) === null &&
    isNobodyElse(entity.name, world) &&
    isOfLikeField(entity, key, world) &&
    !isOnlyNamed(entity, document, tree) &&
    (!isSaid || speaks(entity, document, tree)) &&
    (!asksOffice(draft) || HEAD.test(questionOf(draft)) || !isHeadOfState(entity, world)) &&
    fitsCountry(entity) &&
    (gender === null || entity.gender === gender) &&
    (role === null || (entity.role ?? '').toLowerCase().includes(role));
}

/** Who said so is asked. */
const asksSpeaker = ({ kind, rule, fact }: Draft, tree: Tree): boolean =>
  kind === 'quotation' ||
  (/(?:who|which)-(?:subject|stated|role)$|-subject$/.test(rule) &&
    REPORTING_VERBS.has(tree.token(fact.predicate).lemma));

/** Whoever speaks in the article, or is somebody in it: films, songs and victims bear names, too. */
function speaks({ index, role, mentions }: Entity, document: Document, tree: Tree): boolean {
  if (role !== null && !UNHEARD.test(role)) return true;
  if (document.quotations.some(({ speakerEntity }) => speakerEntity === index)) return true;
  return mentions.some((at) => {
    const { first, last } = document.mentions[at] ?? { first: 0, last: 0 };
    return tree.tokens
      .slice(first, last)
      .some((token) => tree.has(token.index, 'nsubj') && REPORTING_VERBS.has(tree.token(token.head).lemma));
  });
}

const UNHEARD = /\b(?:killer|murderer|victim|suspect|character|hero|heroine|late)\b/i;

/** Nobody takes a president for an ambassador, nor a prime minister for one of education. */
const asksOffice = (draft: Draft): boolean =>
  draft.rule === 'office/holder' ||
  /^which (?:\S+ ){0,4}(?:minister|secretary|ambassador|spokes\w+|M[SE]?P|senator|governor|mayor)\b/i.test(
    questionOf(draft),
  );

const HEAD = /\b(?:president|prime minister|premier|chancellor|king|queen|pope)\b/i;
const isHeadOfState = ({ name }: Entity, world: World): boolean =>
  world.people(name).some(({ noun }) => HEAD.test(noun));

/** "Von Neuhoff" is a surname alone. */
const isInFull = (name: string): boolean =>
  name.replace(/^(?:von|van|de|della?|da|di|du) /i, '').includes(' ');

/** A shop, an island and a troupe may look like somebody's name: they are a thing, or somebody is in or on them. */
function isThing(
  { gender, role, mentions }: Entity,
  document: Document,
  { tree, world }: DistractorContext,
): boolean {
  if (gender !== null || role !== null) return false;
  return mentions.some((at) => {
    const { first, last } = document.mentions[at] ?? { first: 0, last: 0 };
    return tree.tokens.slice(first, last).some(({ index }) => {
      const inside = tree
        .childrenBy(index, 'case')
        .some((marker) => /^(?:in|on|at)$/i.test(tree.token(marker).text));
      return inside || tree.childrenBy(index, 'appos').some((noun) => isNoPerson(tree.token(noun), world));
    });
  });
}

function isNoPerson({ upos, lemma }: Token, world: World): boolean {
  const noun = lemma.toLowerCase();
  return upos === 'NOUN' && !isPersonNoun(noun) && (world.nouns.of(noun) ?? 'person') !== 'person';
}

/** "plays Becky Sharp", "nominations for Vera Drake", "the hero Arthur Dent": a part or a work, whatever it looks like. */
function isWork({ mentions }: Entity, document: Document, tree: Tree): boolean {
  return mentions.some((at) => {
    const { first, last } = document.mentions[at] ?? { first: 0, last: 0 };
    // "Mississippi Masala, starring Denzel Washington"
    if (tree.tokens[last]?.text === ',' && STAGED.test(tree.tokens[last + 1]?.text ?? '')) return true;
    return tree.tokens.slice(first, last).some((token) => {
      let { deprel, head } = token;
      if (head >= first && head < last) return false;
      // "for Hamlet and Vera Drake"
      while (deprel === 'conj' && head >= 0) ({ deprel, head } = tree.token(head));
      const above = head < 0 ? '' : tree.token(head).lemma.toLowerCase();
      if (deprel === 'obj') return PERFORMED.test(above);
      return /^(?:appos|compound|flat|nmod)/.test(deprel) && WORK.test(above);
    });
  });
}

const STAGED = /^(?:starring|directed|featuring)$/;
const PERFORMED = /^(?:play|portray|direct|release|record|perform|screen)$/;
const WORK =
  /^(?:hero|heroine|role|part|nomination|film|movie|comedy|drama|thriller|musical|album|single|song|novel|sitcom|hit|character|remake|sequel)$/;

/** "Mswati III", and "Martin III", of whose name the middle was lost. */
const isNumbered = (name: string): boolean => / (?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?)$/.test(name);

const roleOf = ({ answer, entity }: Draft, { entities }: Document): string | null =>
  (answer.type === 'person' ? answer.role : null) ?? entities[entity ?? -1]?.role ?? null;

/** Who does nothing in the article: "the days of Charles Dickens", "a Harry Potter film". */
function isOnlyNamed({ index, mentions }: Entity, document: Document, tree: Tree): boolean {
  if (document.anaphors.some(({ entity }) => entity === index)) return false;
  return mentions
    .flatMap((at) => document.mentions[at] ?? [])
    .every(({ first, last }) =>
      tree.tokens
        .slice(first, last)
        .every(({ head, deprel }) => (head >= first && head < last) || BESIDE.has(deprel)),
    );
}

const BESIDE = new Set(['nmod', 'nmod:poss', 'compound']);

/**
 * "Whom did Korea substitute?": beside Park Joo-ho nobody takes Jan Vertonghen for a Korean. "Which Colombian president
 * …": no president of whom the article does not say that he is Colombian.
 */
function fittingCountry(draft: Draft, world: World): (other: Entity) => boolean {
  const asked = world.countryIn(askedWords(draft.stem))?.name;
  if (asked !== undefined) return (other) => countryOf(other, world) === asked;
  const country = world.countryIn(questionOf(draft).replaceAll(draft.key, ''))?.name;
  if (country === undefined) return () => true;
  const isLocal = (name: string): boolean | null => {
    const known = world.people(name).find((person) => person.country !== null);
    if (known) return known.country === country;
    const cultures = culturesOfName(name, [country], world);
    return cultures.length === 0 ? null : cultures.some(({ countries }) => countries.includes(country));
  };
  return isLocal(draft.key) ? ({ name }) => isLocal(name) !== false : () => true;
}

function countryOf({ name, role }: Entity, world: World): string | null {
  return world.countryIn(role ?? '')?.name ?? world.people(name)[0]?.country ?? null;
}

/** "People Power" and "Al Jazeera" look like somebody's names. */
function isNobodyElse(name: string, world: World): boolean {
  const known = world.find(name);
  // "Foster 27" of a line-up is a name and a minute.
  if (/\d/.test(name) || BODY.test(name)) return false;
  return known.length === 0 || known.some(({ kind }) => kind === 'person');
}

const BODY =
  /\b(?:Part(?:y|ies)|Power|Council|Committee|Commission|Alliance|Union|League|Front|Movement|Group|Association|Federation|Foundation|Institute|University|College|School|Hospital|Court|Agency|Ministry|Department|Office|Bank|Company|Corp|Inc|Ltd|News|Times|Post|Press|TV|Radio|Team|Club|Church|Centre|Center|Society|Trust|Fund|Parliament|Senate|Government|Army|Police|Airlines?|Airways|Museum|Studios?|Records|Act|Law|Code|Bill|Prize|Award|Cup|Street|Road|Park|Bridge|Island|River|Lake|Mount|City|County|Valley|Day|Week|Festival|Games|Newswires?|Inquiry|Enquiry|Tribunal|Panel|Authority|Service|Coalition|Campaign|Industries|Journal|Magazine|Tower|Square|Airport|Hotel|Herald|Guardian|Tribune|Project|Programme|Program|Agreement|Treaty|Conference|Forum)\b/;

/** The noun that says what somebody is: "Which Moscow-based political analyst said …" asks for an analyst. */
function roleAsked(stem: string, world: World): string | null {
  const words = askedWords(stem).toLowerCase().split(' ');
  return words.find((word) => !ANYBODY.has(word) && world.nouns.of(word) === 'person') ?? null;
}

const ANYBODY = new Set(['man', 'woman', 'person', 'people', 'official', 'boy', 'girl']);

/** "Labor Law of Bangladesh" is nobody. */
const LAW = /\b(?:Law|Act|Code|Bill|Treaty|Convention)\b|^NGOs?$/;

/** A body that the stem's noun asks for, by the lists or by its own last word; any body where the stem has no noun. */
function fittingOrganisation(
  draft: Draft,
  answer: Extract<AnswerType, { type: 'organisation' }>,
  { world }: DistractorContext,
): Fits {
  const asked = answer.group ?? askedWords(draft.stem);
  const known = askedNoun(world, asked);
  const ofNoun = new Set(known?.entries);
  const country = world.countryIn(known?.words ?? asked);
  const noun = (known?.words ?? asked).split(' ').at(-1)?.toLowerCase() ?? '';
  return (entity) => {
    if (entity.kind !== 'organisation' || world.country(entity.name) !== null) return false;
    if (LAW.test(entity.name) && !LAW.test(draft.key)) return false;
    const entry = world.known(entity.name, 'organisation');
    if (country && entry && entry.country !== null && entry.country !== country.name) return false;
    if (noun === '' || (!known && /^(?:organi[sz]ation|body|group|institution)$/.test(noun))) return true;
    return (entry !== null && ofNoun.has(entry)) || entity.name.toLowerCase().includes(noun);
  };
}

const GEOGRAPHIC: readonly EntryKind[] = ['country', 'region', 'city'];

/** A place that the lists know as the same kind of place. */
function fittingPlace(draft: Draft, { world }: DistractorContext): Fits {
  const key = world.meanings(draft.key, 'place')[0];
  return (entity) => {
    if (entity.kind === 'person' || !key || !GEOGRAPHIC.includes(key.kind)) return false;
    const other = world.meanings(entity.name, 'place')[0];
    return (
      other !== undefined &&
      other !== key &&
      other.kind === key.kind &&
      (key.kind !== 'region' || other.group === key.group)
    );
  };
}
