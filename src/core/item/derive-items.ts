import { Tree } from '../document/tree.js';
import { isOfOffice, type Fact } from '../fact/fact.js';
import { FACT_PATTERNS } from '../fact/patterns/index.js';
import type { Document, Item, ItemKind } from '../model.js';
import { choose } from './choose.js';
import { contextOf, isSaid } from './context-of.js';
import { anchoringOf } from './context/anchored.js';
import { follows, isNewsPerfect } from './context/follows.js';
import { isOpening, withoutMonth } from './context/headline.js';
import type { Draft } from './draft.js';
import type { AskContext } from './item-type.js';
import type { Knowledge } from './knowledge.js';
import { leadContext, openingLead, partialLead, type LeadContext } from './lead-context.js';
import { Sieve, type Derivation } from './sieve.js';
import { ITEM_TYPES } from './types/index.js';
import { dateWords } from './wording/date-phrase.js';
import type { Candidate } from './worth.js';
import { writeItems } from './write-items.js';

/** All questions that the article supports, before choosing. */
export function deriveDrafts(document: Document, knowledge: Knowledge): Derivation {
  const tree = new Tree(document);
  const context = contextOf(tree, knowledge.world);
  const sieve = new Sieve(knowledge);
  const facts = FACT_PATTERNS.flatMap((pattern) => pattern.find(document, tree));
  const alone = sieve.sift(
    facts.flatMap((fact) => ask(fact, context)),
    context,
  );
  const lead = leadContext(facts, context);
  const opening = openingLead(context);
  const ways = [lead, opening].flatMap((each) =>
    each ? [around(each, facts, context, knowledge, sieve, alone)] : [],
  );
  // What the headline names cannot be asked for behind it, but behind a part of it.
  const part = lead && partialLead(lead, ways[0]?.refusals ?? [], context);
  const all = part ? [...ways, around(part, facts, context, knowledge, sieve, alone)] : ways;
  const [first, ...others] = all.map(({ candidates }) => candidates);
  if (!first) return alone;
  return {
    candidates: [...first, ...others.flat().filter(({ draft }) => draft.context !== null)],
    refusals: [...alone.refusals, ...ways.flatMap(({ refusals }) => refusals)],
  };
}

/** The questions that stand by themselves, and those behind this lead. */
function around(
  lead: LeadContext,
  facts: readonly Fact[],
  context: AskContext,
  knowledge: Knowledge,
  sieve: Sieve,
  alone: Derivation,
): Derivation {
  const place = new BehindLead(lead, contextOf(context.tree, knowledge.world, lead));
  // What does not stand alone may stand behind a sentence that says what the article is about.
  const behind = behindLead(place, facts, context, sieve, alone);
  const led = leadUp(place, alone.candidates, context, sieve);
  return {
    candidates: [...led.candidates, ...behind.candidates],
    refusals: [...led.refusals, ...behind.refusals],
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
  place: BehindLead,
  facts: readonly Fact[],
  context: AskContext,
  sieve: Sieve,
  alone: Derivation,
): Derivation {
  const { lead } = place;
  const later = facts.filter((fact) => fact.sentence > lead.told && !isOfOffice(fact));
  const known = new Set(alone.candidates.map(({ draft }) => nameOf(draft)));
  const drafts = place
    .ask(later)
    .filter(
      ({ fact, question, draft }) => !known.has(nameOf(draft)) && mayFollow(lead, fact, question, context),
    );
  return sieve.sift(
    drafts.map(({ draft }) => draft),
    place.context,
  );
}

/** Puts the lead before every question that does not say by itself which event it is about. */
function leadUp(
  place: BehindLead,
  candidates: readonly Candidate[],
  context: AskContext,
  sieve: Sieve,
): Derivation {
  const { lead } = place;
  // What the headline dates needs no date of its own.
  const facts = [...new Set(candidates.map(({ draft }) => draft.fact))];
  const retold = new Map(place.ask(facts).map(({ draft }) => [nameOf(draft), draft]));
  const kept: Candidate[] = [];
  const loose: Candidate[] = [];
  const firm: Candidate[] = [];
  const drafts: Draft[] = [];
  for (const candidate of candidates) {
    const { draft } = candidate;
    const anchoring = anchoringOf(draft, context.document);
    const early = draft.fact.sentence <= lead.told || isOfOffice(draft.fact);
    const leads = !early && mayFollow(lead, draft.fact, draft.stem, context);
    // Behind a quoted headline even what says by itself which event it is is accepted more often.
    const alone = anchoring === 'firm' && (lead.sentence >= 0 || !leads);
    if (alone || (anchoring === 'loose' && !leads)) kept.push(candidate);
    else if (leads) {
      drafts.push(retold.get(nameOf(draft)) ?? behind(lead, draft));
      if (anchoring === 'firm') firm.push(candidate);
      if (anchoring === 'loose') loose.push(candidate);
    }
  }
  const { candidates: led, refusals } = sieve.sift(drafts, place.context);
  // Where the lead gives the answer away, a question that nearly says enough is asked without it.
  const given = new Set(
    refusals.filter(({ gate }) => gate === 'key in stem').map(({ draft }) => nameOf(draft)),
  );
  const told = new Set(led.map(({ draft }) => nameOf(draft)));
  const held = [
    ...loose.filter(({ draft }) => given.has(nameOf(draft))),
    ...firm.filter(({ draft }) => !told.has(nameOf(draft))),
  ];
  return { candidates: [...kept, ...led, ...held], refusals };
}

/** A question behind the lead, and how it would read without. */
interface Told {
  readonly fact: Fact;
  readonly question: string;
  readonly draft: Draft;
}

/** The place behind the lead, where each fact is asked about once. */
class BehindLead {
  private readonly told = new Map<Fact, readonly Told[]>();

  /** @param context in which the lead is known */
  constructor(
    readonly lead: LeadContext,
    readonly context: AskContext,
  ) {}

  ask(facts: readonly Fact[]): Told[] {
    return facts.flatMap((fact) => {
      const told =
        this.told.get(fact) ??
        ask(fact, this.context).map((draft) => ({
          fact,
          question: draft.stem,
          draft: behind(this.lead, draft),
        }));
      this.told.set(fact, told);
      return told;
    });
  }
}

/**
 * The draft with the sentence before it; what asks for a date of that year is not told the year by a headline. The opening
 * of a report keeps its date, for it is printed once.
 */
function behind(lead: LeadContext, draft: Draft): Draft {
  const year = /\b\d{4}$/.exec(draft.key)?.[0];
  const dated = draft.answer.type === 'date' && year !== undefined && isSaid(`in ${year}`, lead.text);
  const text = dated && !isOpening(lead.text) ? withoutMonth(lead.text) : lead.text;
  return { ...draft, context: text, stem: `${text} ${draft.stem}` };
}

function ask(fact: Fact, context: AskContext): Draft[] {
  return ITEM_TYPES.filter((type) => type.pattern === fact.pattern).flatMap((type) =>
    type.ask(fact, context),
  );
}

function nameOf(draft: Draft): string {
  return `${draft.rule} ${draft.fact.predicate} ${draft.key}`;
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

/** The sentence that may stand before this article's questions, for the bench and the curious. */
export function leadOf(document: Document, { world }: Knowledge): LeadContext | null {
  const tree = new Tree(document);
  return leadContext(
    FACT_PATTERNS.flatMap((pattern) => pattern.find(document, tree)),
    contextOf(tree, world),
  );
}
