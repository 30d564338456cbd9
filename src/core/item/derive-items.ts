import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LanguageModel } from '../document/language-model.js';
import { sentenceReader } from '../document/read-sentences.js';
import { Tree } from '../document/tree.js';
import { FACT_PATTERNS } from '../fact/patterns/index.js';
import type { Document, Item, ItemKind } from '../model.js';
import { orderOptions } from '../quiz/order-options.js';
import { seededRandom } from '../quiz/random.js';
import type { World } from '../world/world.js';
import { choose, type Candidate } from './choose.js';
import { anchoringOf } from './context/anchored.js';
import { follows, isNewsPerfect } from './context/follows.js';
import type { Draft } from './draft.js';
import { featuresOf } from './features.js';
import type { Fact } from '../fact/fact.js';
import { GATES, GATES_AFTER_REREADING } from './gates/index.js';
import type { Gate } from './gates/gate.js';
import type { AskContext } from './item-type.js';
import { leadContext, type LeadContext } from './lead-context.js';
import { lintItem } from './lint-item.js';
import { OptionOffers, type Offer } from './offer-options.js';
import { rank, type RankerWeights } from './rank.js';
import { reread } from './reread.js';
import { ITEM_TYPES } from './types/index.js';
import { Anchors } from './wording/anchors.js';
import { Attributions } from './wording/attributed.js';
import { contentWords } from './wording/content-words.js';
import { dateWords } from './wording/date-phrase.js';
import { Naming } from './wording/naming.js';
import { Phrases } from './wording/phrase.js';
import { StemWriter } from './wording/stem.js';

/** A draft that a gate kept out, for the bench and the curious. */
export interface Refusal {
  readonly draft: Draft;
  readonly gate: string;
  readonly fault: string;
}

export interface Derivation {
  /** Every draft that passed all gates, with its score. */
  readonly candidates: readonly Candidate[];
  readonly refusals: readonly Refusal[];
}

export interface Knowledge {
  readonly world: World;
  readonly ranker: RankerWeights;
  readonly languageModel: LanguageModel;
}

/** All questions that the article supports, before choosing. */
export function deriveDrafts(document: Document, knowledge: Knowledge): Derivation {
  const context = contextOf(document, knowledge.world);
  const facts = FACT_PATTERNS.flatMap((pattern) => pattern.find(document, context.tree));
  const alone = sift(ask(facts, context), context, knowledge);
  const lead = leadContext(facts, context);
  if (!lead) return alone;
  // What does not stand alone may stand behind a sentence that says what the article is about.
  const behind = behindLead(lead, facts, context, knowledge, alone);
  const led = leadUp(lead, alone.candidates, context, knowledge);
  return {
    candidates: [...led.candidates, ...behind.candidates],
    refusals: [...alone.refusals, ...led.refusals, ...behind.refusals],
  };
}

/** Whether a question may stand behind the lead; the headline, which is quoted, claims nothing about it. */
function mayFollow(lead: LeadContext, fact: Fact, question: string, context: AskContext): boolean {
  const { document, tree } = context;
  if (lead.sentence < 0) return true;
  const published = dateWords(document.article.publishedOn?.slice(0, 7) ?? '');
  const { words } = context.anchor(fact);
  const sameMonth =
    published !== null &&
    (words === null ? isNewsPerfect(tree, fact) : isSaid(words, lead.text) || words === `in ${published}`);
  return follows(lead, fact, question, tree, sameMonth);
}

/** The questions that the lead, told short, makes clear. */
function behindLead(
  lead: LeadContext,
  facts: readonly Fact[],
  context: AskContext,
  knowledge: Knowledge,
  alone: Derivation,
): Derivation {
  const { document, world } = context;
  const told = contextOf(document, world, lead);
  const later = facts.filter((fact) => fact.sentence > lead.sentence && fact.pattern !== 'role');
  const drafts = askBehind(lead, later, alone.candidates, told);
  return sift(
    drafts.filter(({ fact, question }) => mayFollow(lead, fact, question, context)).map(({ draft }) => draft),
    told,
    knowledge,
  );
}

/** Puts the lead before every question that does not say by itself which event it is about. */
function leadUp(
  lead: LeadContext,
  candidates: readonly Candidate[],
  context: AskContext,
  knowledge: Knowledge,
): Derivation {
  const told = contextOf(context.document, context.world, lead);
  // What the headline dates needs no date of its own.
  const facts = [...new Set(candidates.map(({ draft }) => draft.fact))];
  const retold = new Map(askBehind(lead, facts, [], told).map(({ draft }) => [nameOf(draft), draft]));
  const kept: Candidate[] = [];
  const loose: Candidate[] = [];
  const drafts: Draft[] = [];
  for (const candidate of candidates) {
    const { draft } = candidate;
    const anchoring = anchoringOf(draft, context.document);
    const early = draft.fact.sentence <= lead.sentence || draft.fact.pattern === 'role';
    const leads = !early && mayFollow(lead, draft.fact, draft.stem, context);
    if (anchoring === 'firm' || (anchoring === 'loose' && !leads)) kept.push(candidate);
    else if (leads) {
      const behind = { ...draft, context: lead.text, stem: `${lead.text} ${draft.stem}` };
      drafts.push(retold.get(nameOf(draft)) ?? behind);
      if (anchoring === 'loose') loose.push(candidate);
    }
  }
  const { candidates: led, refusals } = sift(drafts, told, knowledge);
  // Where the lead gives the answer away, a question that nearly says enough is asked without it.
  const given = new Set(
    refusals.filter(({ gate }) => gate === 'key in stem').map(({ draft }) => nameOf(draft)),
  );
  const held = loose.filter(({ draft }) => given.has(nameOf(draft)));
  return { candidates: [...kept, ...led, ...held], refusals };
}

/** Questions behind a sentence, but for those that are asked without it. */
function askBehind(
  lead: LeadContext,
  facts: readonly Fact[],
  known: readonly Candidate[],
  context: AskContext,
): { readonly fact: Fact; readonly question: string; readonly draft: Draft }[] {
  const names = new Set(known.map(({ draft }) => nameOf(draft)));
  return ask(facts, context)
    .filter((draft) => !names.has(nameOf(draft)))
    .map((draft) => ({
      fact: draft.fact,
      question: draft.stem,
      draft: { ...draft, context: lead.text, stem: `${lead.text} ${draft.stem}` },
    }));
}

function ask(facts: readonly Fact[], context: AskContext): Draft[] {
  return facts.flatMap((fact) =>
    ITEM_TYPES.filter((type) => type.pattern === fact.pattern).flatMap((type) => type.ask(fact, context)),
  );
}

function nameOf(draft: Draft): string {
  return `${draft.rule} ${draft.fact.predicate} ${draft.key}`;
}

/** Scores what passes the gates, and keeps what does not with the reason. */
function sift(drafts: readonly Draft[], context: AskContext, knowledge: Knowledge): Derivation {
  const first = parted(drafts, GATES, context);
  const read = reread(first.passed, context.tree, sentenceReader(knowledge.languageModel));
  const second = parted(read, GATES_AFTER_REREADING, context);
  const candidates = second.passed.map((draft) => {
    const features = featuresOf(draft, context);
    const paragraph = context.document.sentences[draft.fact.sentence]?.paragraph ?? 0;
    return { draft, features, score: rank(features, knowledge.ranker), paragraph };
  });
  return { candidates, refusals: [...first.refusals, ...second.refusals] };
}

function parted(drafts: readonly Draft[], gates: readonly Gate[], context: AskContext) {
  const passed: Draft[] = [];
  const refusals: Refusal[] = [];
  for (const draft of drafts) {
    const refusal = refuse(draft, gates, context);
    if (refusal) refusals.push(refusal);
    else passed.push(draft);
  }
  return { passed, refusals };
}

function refuse(draft: Draft, gates: readonly Gate[], context: AskContext): Refusal | null {
  for (const gate of gates) {
    const fault = gate.fault(draft, context);
    if (fault) return { draft, gate: gate.name, fault };
  }
  return null;
}

/** The best items in the order in which to ask them. */
export function deriveItems(
  document: Document,
  knowledge: Knowledge,
  request: { readonly count: number; readonly kinds: readonly ItemKind[]; readonly seed: string },
): Item[] {
  const wanted = deriveDrafts(document, knowledge).candidates.filter(
    ({ draft }) => request.kinds.length === 0 || request.kinds.includes(draft.kind),
  );
  const chosen = choose(wanted, request.count, request.kinds.length === 0);
  return writeItems(document, knowledge, chosen, request.seed);
}

/** Candidates as items, with options. */
export function writeItems(
  document: Document,
  { world }: Knowledge,
  candidates: readonly Candidate[],
  seed: string,
): Item[] {
  const offers = new OptionOffers(document, new Tree(document), world, []);
  const items = candidates.map(({ draft, score }) => {
    const id = idOf(document, draft);
    const random = seededRandom(`${seed}/${id}`);
    const item = {
      id,
      kind: draft.kind,
      stem: draft.stem,
      key: draft.key,
      accept: draft.accept,
      evidence: {
        ...draft.evidence,
        text: document.article.body.slice(draft.evidence.start, draft.evidence.end),
      },
      derivation: draft.derivation,
      rule: draft.rule,
      score: Math.round(score * 1000) / 1000,
    };
    return { ...item, ...flawless(item, offers.offer(draft, random)) };
  });
  // No letter is the answer much more often than another.
  const orders = orderOptions(items, seededRandom(`${seed}/${document.article.body.length}`));
  return items.map((item, i) => ({ ...item, options: orders[i] ?? [] }));
}

/** The options, unless the linter finds fault with them: then the question is asked as recall. */
function flawless(item: Omit<Item, keyof Offer>, offer: Offer): Offer {
  const fault = lintItem({ ...item, ...offer }).find((each) => each.severity === 'fault');
  return fault ? { distractors: [], options: [], recallOnly: fault.message } : offer;
}

/** The same article, rule, evidence and key give the same id; rewording the stem does not change it. */
function idOf(document: Document, draft: Draft): string {
  const words = [
    document.article.body,
    draft.rule,
    draft.evidence.start,
    draft.fact.predicate,
    draft.fact.quotation,
    draft.key,
  ].join('\u0000');
  return bytesToHex(sha256(utf8ToBytes(words))).slice(0, 20);
}

function contextOf(document: Document, world: World, lead?: LeadContext): AskContext {
  const tree = new Tree(document);
  const phrases = new Phrases(document, tree, world, lead?.nouns);
  const anchors = new Anchors(document, tree);
  const topics = topicsOf(document);
  return {
    document,
    tree,
    phrases,
    world,
    stems: new StemWriter(tree, phrases),
    naming: new Naming(document, tree, phrases, world),
    attributions: new Attributions(tree, phrases),
    anchor: (fact) => {
      const anchor = anchors.anchor(fact);
      return lead && anchor.words && isSaid(anchor.words, lead.text) ? { ...anchor, words: null } : anchor;
    },
    looseness: lead ? 1 : 0,
    isTopic: (word) => [...contentWords(word)].some((each) => topics.has(each)),
    isTopical: (words) => words.size >= 5 && [...words].some((word) => topics.has(word)),
  };
}

/** "in October 2021" behind "On October 18, 2021, …": the date is told. */
function isSaid(anchor: string, text: string): boolean {
  return anchor
    .split(' ')
    .slice(1)
    .every((word) => text.includes(word));
}

/** Words of the title, and nouns that the article keeps coming back to. */
function topicsOf(document: Document): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const token of document.tokens) {
    if (token.upos === 'NOUN')
      for (const word of contentWords(token.lemma)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= 3).map(([word]) => word);
  return new Set([...contentWords(document.article.title), ...frequent]);
}

/** The sentence that may stand before this article's questions, for the bench and the curious. */
export function leadOf(document: Document, { world }: Knowledge): LeadContext | null {
  const context = contextOf(document, world);
  return leadContext(
    FACT_PATTERNS.flatMap((pattern) => pattern.find(document, context.tree)),
    context,
  );
}
