import type { Tree } from '../../document/tree.js';
import type { Argument, Fact } from '../../fact/fact.js';
import { isMeasure } from '../../fact/read-clause.js';
import { withDate, type Placed } from './date-place.js';
import { joinsSeveral } from './coordination.js';
import { spanOfDates } from './date-span.js';
import { standaloneDate } from './date-phrase.js';
import { fateOf, isBounded, type Fate } from './fate.js';
import { PEOPLE_NOUN } from './lexicon.js';
import { namedBefore, type Owner, type Phrase, type PhraseOptions, type Phrases } from './phrase.js';
import { isExistential, plainVerb, verbGroup, type VerbGroup } from './verb-group.js';

/** Longest stem in words before constituents are left out; nine of ten professional stems are shorter. */
export const LONGEST_STEM = 22;

export interface StemOptions {
  /** The constituent asked for; null when what is asked for stands inside another. */
  readonly asked: Argument | null;
  /** "who", "which airline", "in which country", "how many Russian diplomats". */
  readonly question: string;
  /** The question phrase is the subject and plural: "which two astronauts were". */
  readonly plural?: boolean;
  /** Other constituents to leave out. */
  readonly without?: readonly Argument[];
  /** Said at the end when the stem has no date of its own: "in October 2021". */
  readonly anchor?: string | null;
  /** The present of the article is told as the past. */
  readonly backdated?: boolean;
  /** Words after the verb and its needed constituents: "to do". */
  readonly tail?: string;
  /** Heads of subtrees inside constituents to leave out: "a building [in Magnitogorsk] collapsed". */
  readonly inside?: ReadonlySet<number>;
  /** Entity that the key names, -1 for none: it must not be named. */
  readonly entity?: number;
  /** Words of the source that will stand before the question. */
  readonly wordsBefore?: number;
  /** The question asks how many. */
  readonly counting?: boolean;
  /** The source named before the question. */
  readonly speaker?: Owner;
  /** How many "the" may stand although only the article tells which thing is meant. */
  readonly loose?: { readonly left: number; readonly thingsOnly?: boolean };
  /** Preposition left where the asked constituent stood: "accused of". */
  readonly stranded?: string;
}

export interface Stem {
  readonly text: string;
  /** Sentences on what was resolved. */
  readonly notes: readonly string[];
  /** The same clause with its answer, not turned into a question, to be read once more by the parser. */
  readonly statement: string;
}

/** A constituent in words. */
interface Part extends Placed {
  readonly argument: Argument;
  readonly notes: readonly string[];
  readonly fate: Fate;
  /** It stands right behind a noun, which it may belong to: "encourage people with autism to speak". */
  readonly clings?: boolean;
}

const NONE: ReadonlySet<number> = new Set();

/** Children of a predicate noun that belong to the clause, not to the noun. */
const CLAUSE_LEVEL = ['nsubj', 'csubj', 'cop', 'aux', 'mark', 'advcl', 'obl', 'xcomp', 'ccomp', 'cc', 'conj'];

/** Turns a clause into a question; null when some needed constituent cannot stand alone. */
export class StemWriter {
  constructor(
    private readonly tree: Tree,
    private readonly phrases: Phrases,
  ) {}

  write(fact: Fact, options: StemOptions): Stem | null {
    const subject = fact.arguments.find((each) => each.role === 'subject');
    if (!subject) return null;
    const subjectAsked = options.asked === subject;
    // "What percentage of Britons did not wash …?" counts, and why not has a reason; any other negative question confuses.
    if (fact.negation >= 0 && !(subjectAsked && options.counting) && options.question !== 'why') return null;
    const around: PhraseOptions = {
      named: namedBefore(options.speaker),
      asked: options.entity ?? -1,
      ...(options.speaker ? { speaker: options.speaker } : {}),
      ...(options.loose ? { loose: { ...options.loose } } : {}),
    };
    const subjectPhrase = subjectAsked ? null : this.subjectPhrase(fact, subject, options, around);
    if (!subjectAsked && !subjectPhrase) return null;
    const plural = subjectAsked ? (options.plural ?? false) : this.agreesAsPlural(fact, subject);
    const group = verbGroup(this.tree, fact, { plural, subjectAsked, backdated: options.backdated ?? false });
    const parts = group && this.parts(fact, subject, options, around);
    if (!group || !parts) return null;
    const answer = options.asked ? this.answer(options.asked, fact) : null;
    return assemble(options, {
      subject: subjectPhrase,
      group,
      parts,
      answer,
      verb: plainVerb(this.tree, fact, group),
    });
  }

  /** What is asked for, in its place in the statement. */
  private answer(asked: Argument, fact: Fact): Part {
    const without = new Set(asked.head === fact.predicate ? this.clauseLevel(fact) : []);
    if (asked.shared) without.add(fact.predicate);
    const phrase = this.phrases.render(asked.head, { marker: asked.role !== 'subject', without });
    const { body } = this.tree.document.article;
    const whole = this.tree.subtree(asked.head).map((at) => this.tree.token(at));
    const text = phrase?.text ?? body.slice(whole[0]?.start, whole.at(-1)?.end);
    return { argument: asked, text, notes: [], fate: 'needed' };
  }

  private subjectPhrase(
    fact: Fact,
    subject: Argument,
    options: StemOptions,
    around: PhraseOptions,
  ): Phrase | null {
    const token = this.tree.token(subject.head);
    if (token.deprel === 'expl' || token.lemma === 'there' || isExistential(this.tree, fact)) return null;
    // "The first case is of the mayor who received …": of the clause that the noun is the predicate of, nothing.
    const outside = subject.shared
      ? [fact.predicate, ...this.tree.childrenBy(subject.head, 'cop', 'nsubj', 'aux', 'advcl')]
      : [];
    const phrase = this.phrases.render(subject.head, {
      ...around,
      without: new Set([...(options.inside ?? NONE), ...outside]),
    });
    // "Residents were told …": whose residents?
    const bare = token.upos === 'NOUN' && PEOPLE_NOUN.test(token.lemma) && phrase?.tokens.length === 1;
    return bare ? null : phrase;
  }

  /** All in the clause that "its" and "their" may point to: "sentenced the couple for torturing their children". */
  ownersIn(fact: Fact): Owner[] {
    return fact.arguments
      .filter((each) => ['subject', 'object', 'indirect object'].includes(each.role))
      .map(({ head, role }) => ({ ...this.ownerAt(head), head, isSubject: role === 'subject' }));
  }

  ownerAt(head: number): Owner {
    const mention = this.tree.mention(head);
    const person = mention?.kind === 'person' || /^(he|she|who)$/.test(this.tree.lower(head));
    const meant = mention ?? this.phrases.anaphorAt(head);
    return { plural: this.isPlural({ head }), person, entity: meant?.entity ?? -1 };
  }

  /** The article's own verb says best how "the police", "the team" or "a number of" agree with it. */
  private agreesAsPlural(fact: Fact, subject: Argument): boolean {
    if (subject.shared || fact.carrier !== fact.predicate) return this.isPlural(subject);
    const finite = this.tree.token(fact.auxiliaries[0] ?? fact.predicate);
    const word = finite.text.toLowerCase();
    if (/^(?:is|was|has|does)$/.test(word)) return false;
    if (/^(?:are|were|have|do)$/.test(word)) return true;
    // "Several of the firms belong"
    if (/^(?:several|many|most|some|few|both|half)$/.test(this.tree.lower(subject.head)))
      return finite.xpos === 'VBP' || this.isPlural(subject);
    return this.isPlural(subject);
  }

  isPlural(argument: Pick<Argument, 'head'>): boolean {
    const token = this.tree.token(argument.head);
    if (joinsSeveral(this.tree, argument.head)) return true;
    // "The United Nations rates", "the Philippines has": one body, one country.
    if (token.xpos !== 'NNS' && this.tree.mention(argument.head)) return false;
    if (/^(?:police|people|they|we)$/i.test(token.text)) return true;
    // "a number of people"
    const lot = /^(?:number|majority|handful|couple)$/.test(token.lemma);
    if (
      lot &&
      this.tree.childrenBy(argument.head, 'det').some((at) => /^an?$/i.test(this.tree.token(at).text))
    )
      return this.tree.childrenBy(argument.head, 'nmod').some((at) => this.tree.token(at).xpos === 'NNS');
    return ['NNS', 'NNPS'].includes(token.xpos);
  }

  private parts(fact: Fact, subject: Argument, options: StemOptions, around: PhraseOptions): Part[] | null {
    if (isBounded(this.tree, fact)) return null;
    const parts: Part[] = [];
    const owners = this.ownersIn(fact);
    for (const argument of fact.arguments) {
      if (argument === options.asked && options.stranded) {
        parts.push({ argument, text: options.stranded, notes: [], fate: 'needed' });
      }
      if (argument === subject || argument === options.asked || options.without?.includes(argument)) continue;
      if (argument.role === 'complement' && this.tree.quotation(argument.head)?.clause) return null;
      const fate = fateOf(this.tree, fact, argument, options.asked);
      if (fate === 'broken') return null;
      if (fate === 'aside') continue;
      const part = this.part(fact, argument, fate, options, { ...around, owners });
      if (part) parts.push(part);
      else if (fate === 'needed' || this.isLocal(argument, options)) return null;
    }
    // Constituents keep their order; what stood before the verb comes last.
    const order = ({ argument: { head } }: Part): number => (head < fact.predicate ? head + 1e6 : head);
    return datedFirst(
      onceDated(parts).sort((a, b) => order(a) - order(b)),
      fact,
      this.tree,
    );
  }

  /** "met in the city", "closed when it left": where and when something was, which the stem cannot say. */
  private isLocal({ sense, role, head, marker }: Argument, options: StemOptions): boolean {
    if (sense === 'place') return true;
    if (sense !== 'time') return false;
    if (role === 'adverbial') return marker !== 'after' && marker !== 'before';
    return this.hasStrayWord(head) || (!options.anchor && this.tree.date(head) !== undefined);
  }

  private part(
    fact: Fact,
    argument: Argument,
    fate: Fate,
    options: StemOptions,
    around: PhraseOptions,
  ): Part | null {
    const date =
      argument.sense === 'time' && argument.role !== 'adverbial' ? this.tree.date(argument.head) : null;
    if (date && this.hasStrayWord(argument.head)) return null;
    if (date) {
      const text = spanOfDates(this.tree, fact, argument) ?? standaloneDate(date, argument.marker);
      const moved = argument.head < fact.predicate;
      return text ? { argument, text, fate, moved, notes: date.derivation ? [date.derivation] : [] } : null;
    }
    const clauseLevel = argument.head === fact.predicate ? this.clauseLevel(fact) : [];
    const without = new Set([...(options.inside ?? NONE), ...clauseLevel]);
    const phrase = this.phrases.render(argument.head, { ...around, marker: true, without });
    if (!phrase) return null;
    const text = argument.role === 'complement' ? this.reported(fact, argument, phrase.text) : phrase.text;
    const before = (phrase.tokens[0] ?? 0) - 1;
    const clings = before > fact.predicate && /^(?:NOUN|PROPN)$/.test(this.tree.token(before).upos);
    return { argument, text, notes: phrase.notes, fate, clings, verbal: this.isVerbal(phrase, argument) };
  }

  /** "the leadership provided by Truman", "the fact that they were governed": a verb that a date behind it would seem to date. */
  private isVerbal({ tokens }: Phrase, { head }: Argument): boolean {
    return tokens.some(
      (at) =>
        at !== head &&
        this.tree.token(at).upos === 'VERB' &&
        this.tree.has(at, 'acl', 'advcl', 'ccomp', 'xcomp', 'conj', 'parataxis'),
    );
  }

  /** "are keeping busy Wednesday": what the parser hangs on the day is the verb's. */
  private hasStrayWord(head: number): boolean {
    const date = this.tree.date(head);
    return this.tree
      .childrenBy(head, 'amod')
      .some((at) => date !== undefined && (at < date.first || at >= date.last));
  }

  /** "announced Russia will suspend" → "announced that Russia would suspend". */
  private reported(fact: Fact, argument: Argument, text: string): string {
    const past =
      this.tree.token(fact.predicate).xpos === 'VBD' ||
      this.tree.lower(fact.auxiliaries[0] ?? fact.predicate) === 'had';
    const shifted = past
      ? text.replace(/\b(?:will|can)\b/, (word) => (word === 'will' ? 'would' : 'could'))
      : text;
    const clausal = this.tree.childBy(argument.head, 'nsubj', 'cop', 'aux') >= 0;
    return argument.marker || !clausal ? shifted : `that ${shifted}`;
  }

  /** Children of a predicate noun that belong to the clause. */
  clauseLevel(fact: Fact): number[] {
    return this.tree
      .children(fact.predicate)
      .filter((child) => !isMeasure(this.tree, child) && this.isOfClause(fact, child));
  }

  /** "the fittest overall": an adverb behind the predicate is a constituent of its own. */
  private isOfClause(fact: Fact, child: number): boolean {
    if (this.tree.has(child, 'advmod')) return child > fact.predicate;
    return this.tree.has(child, ...CLAUSE_LEVEL);
  }
}

/** A clause in words. */
interface Pieces {
  /** Null when it is asked for. */
  readonly subject: Phrase | null;
  readonly group: VerbGroup;
  readonly parts: readonly Part[];
  /** What is asked for; null when it stands inside another constituent. */
  readonly answer: Part | null;
  /** The verb of the statement. */
  readonly verb: string;
}

/** "Germany banned Mahan Air on January 21, 2019." */
function stateAgain({ subject, answer, verb }: Pieces, used: readonly Part[]): string {
  const others = used.filter((part) => part.argument !== answer?.argument);
  const behind = subject && answer ? [...others, answer].sort((a, b) => placeOf(a) - placeOf(b)) : others;
  const words = [subject?.text ?? answer?.text ?? '', verb, ...behind.map((part) => part.text)];
  const text = words.filter(Boolean).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Objects and predicates right behind the verb, all else in the order of the text. */
const placeOf = ({ argument: { role, head } }: Part): number =>
  ['object', 'indirect object', 'predicate'].includes(role) ? head - 1e6 : head;

/** Puts the words in order, leaving spare constituents out until the stem is short enough. */
function assemble(options: StemOptions, { subject, group, parts, answer, verb }: Pieces): Stem | null {
  let used = parts;
  for (;;) {
    const needed = used.filter((part) => !options.tail || standsBeforeTail(part));
    const behind = used.filter((part) => !needed.includes(part));
    const front = [options.question, group.operator, subject?.text ?? '', group.rest];
    const text = withDate({
      front,
      parts: needed,
      tail: options.tail ?? '',
      behind,
      anchor: options.anchor ?? null,
      opens: !options.wordsBefore,
    });
    const spare = Math.max(0, ...used.map((part) => (typeof part.fate === 'number' ? part.fate : 0)));
    if (countWords(text) <= LONGEST_STEM - (options.wordsBefore ?? 0) || spare === 0) {
      const notes = [...(subject?.notes ?? []), ...used.flatMap((part) => part.notes)];
      return {
        text: `${text.charAt(0).toUpperCase()}${text.slice(1)}?`,
        notes: [...new Set(notes)],
        statement: stateAgain({ subject, group, parts, answer, verb }, used),
      };
    }
    const last = used.findLastIndex((part) => part.fate === spare);
    used = used.filter((_, i) => i !== last);
  }
}

/** "What did Norway rely on Chile to do?", but "What is it allowed to do under the treaty?" */
const standsBeforeTail = ({ fate, clings, argument: { role, marker, sense } }: Part): boolean =>
  role === 'oblique'
    ? clings || (/^(?:on|upon|to)$/.test(marker ?? '') && sense !== 'time')
    : fate === 'needed';

/** A date said twice, in front and behind, is said once. */
function onceDated(parts: readonly Part[]): Part[] {
  return parts.filter(
    (part, i) => part.argument.sense !== 'time' || parts.findIndex((each) => each.text === part.text) === i,
  );
}

/** Verbs that their infinitive follows at once: "began to sink", "had to close". */
const CLOSE_VERBS = new Set(
  'begin start continue try have use go tend seem appear come get need help be become find cease happen'.split(
    ' ',
  ),
);

/** "On Monday, she announced that …" → "Who announced on Monday that …?" */
function datedFirst(parts: readonly Part[], fact: Fact, tree: Tree): Part[] {
  const close = CLOSE_VERBS.has(tree.token(fact.predicate).lemma) || copularOf(fact);
  const told = parts.map((part) => ({ ...part, clausal: !close && isClausalPart(part, tree) }));
  const first = told.findIndex((part) => part.clausal);
  if (first < 0) return told;
  const fronted = told.filter(
    (part, i) =>
      i > first && part.argument.sense === 'time' && part.argument.head < fact.predicate && !part.clausal,
  );
  const others = told.filter((part) => !fronted.includes(part));
  return [...others.slice(0, first), ...fronted, ...others.slice(first)];
}

const copularOf = (fact: Fact): boolean => fact.arguments.some((each) => each.role === 'predicate');

/** "that …", "to …", "after …": not "dead" of "declared dead". */
const isClausalPart = ({ argument: { role, head, marker } }: Part, tree: Tree): boolean =>
  marker !== 'from' &&
  ['complement', 'open complement', 'adverbial'].includes(role) &&
  tree.childBy(head, 'mark', 'nsubj') >= 0;

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
