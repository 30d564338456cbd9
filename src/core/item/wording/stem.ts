import type { Tree } from '../../document/tree.js';
import type { Token } from '../../model.js';

import type { Argument, Fact } from '../../fact/fact.js';
import { isMeasure } from '../../fact/read-clause.js';
import { standaloneDate } from './date-phrase.js';
import { HEDGING_ADVERBS } from './lexicon.js';
import type { Owner, Phrase, Phrases } from './phrase.js';
import { isSetOff } from './prune.js';
import { agree, agreeMain, baseForm, fullForm, support } from './verb.js';

/** Longest stem in words; professional news quizzes stay under 19 in nine of ten (docs/question-style.md). */
export const LONGEST_STEM = 22;

export interface StemOptions {
  /** The constituent asked for; null when what is asked for stands outside the clause ("why"). */
  readonly asked: Argument | null;
  /** "who", "which airline", "in which country", "how many Russian diplomats". */
  readonly question: string;
  /** The question phrase is the subject and plural: "which two astronauts were". */
  readonly plural?: boolean;
  /** Other constituents to leave out. */
  readonly without?: readonly Argument[];
  /** Said at the end when the stem has no date of its own: "in October 2021". */
  readonly anchor?: string | null;
  /** Words between the question phrase's clause and its end, for "to do". */
  readonly tail?: string;
  /** Entities named before the clause begins. */
  readonly named?: Set<number>;
  /** Heads of subtrees inside constituents to leave out: "a building [in Magnitogorsk] collapsed". */
  readonly inside?: ReadonlySet<number>;
  /** Entity that the key names, -1 for none: it must not be named. */
  readonly entity?: number;
  /** The source named before the question. */
  readonly speaker?: Owner;
  /** Preposition left where the asked constituent stood: "accused of". */
  readonly stranded?: string;
}

export interface Stem {
  readonly text: string;
  readonly tokens: ReadonlySet<number>;
  readonly notes: readonly string[];
}

/** A constituent in words, and whether the stem can do without it. */
interface Part {
  readonly argument: Argument;
  readonly text: string;
  readonly phrase: Phrase | null;
  /** 0: needed; the higher, the earlier it goes when the stem is too long. */
  readonly spare: number;
}

/** How well a stem can do without an oblique of no known sense: hardly. */
const ARGUMENT_LIKE = 4;

const NONE: ReadonlySet<number> = new Set();

/** What stands in the stem around a constituent. */
interface Around {
  readonly asked: number;
  readonly speaker: Owner | undefined;
  readonly named: Set<number>;
  readonly owner: Owner;
  readonly inside: ReadonlySet<number>;
}

/** The finite verb that comes before the subject, and the words of the verb after it. */
interface VerbGroup {
  readonly operator: string;
  readonly rest: string;
}

/** A participle made finite in the past: "expelled" → "was expelled", "killing" → "did … kill". */
function participle(
  verb: Token,
  passive: boolean,
  plural: boolean,
  asked: boolean,
  rest: readonly string[],
): VerbGroup | null {
  if (passive)
    return { operator: plural ? 'were' : 'was', rest: [verb.text.toLowerCase(), ...rest].join(' ') };
  return asked ? null : { operator: 'did', rest: [verb.lemma.toLowerCase(), ...rest].join(' ') };
}

/** What was to come when the article was written is past when it is asked. */
function future(claimed: boolean, plural: boolean, rest: readonly string[]): VerbGroup {
  if (claimed) return { operator: 'would', rest: rest.join(' ') };
  return { operator: plural ? 'were' : 'was', rest: ['to', ...rest].join(' ') };
}

/** Turns a clause into a question; null when some needed constituent cannot stand alone. */
export class StemWriter {
  constructor(
    private readonly tree: Tree,
    private readonly phrases: Phrases,
  ) {}

  write(fact: Fact, options: StemOptions): Stem | null {
    if (fact.negation >= 0) return null;
    const subject = fact.arguments.find((each) => each.role === 'subject');
    if (!subject) return null;
    const named = options.named ?? new Set<number>();
    const subjectAsked = options.asked === subject;
    const subjectPhrase = subjectAsked ? null : this.subjectPhrase(fact, subject, named, options);
    if (!subjectAsked && !subjectPhrase) return null;
    const group = this.verbGroup(
      fact,
      subjectAsked ? (options.plural ?? false) : this.isPlural(subject),
      subjectAsked,
    );
    if (!group) return null;
    const parts = this.parts(fact, subject, options, named);
    if (!parts) return null;
    return this.assemble(options, subjectPhrase, group, parts);
  }

  private subjectPhrase(
    fact: Fact,
    subject: Argument,
    named: Set<number>,
    options: StemOptions,
  ): Phrase | null {
    const without = new Set([...(options.inside ?? NONE), ...(subject.shared ? [fact.predicate] : [])]);
    const token = this.tree.token(subject.head);
    if (token.deprel === 'expl' || token.lemma === 'there') return null;
    const speaker = options.speaker ? { speaker: options.speaker } : {};
    return this.phrases.render(subject.head, { named, without, ...speaker });
  }

  /** "Tesco centralised its management": the subject, asked for or not, owns what is its own. */
  ownerOf(subject: Argument): Owner {
    return this.ownerAt(subject.head);
  }

  ownerAt(head: number): Owner {
    const token = this.tree.token(head);
    const person = this.tree.mention(head)?.kind === 'person' || /^(he|she|who)$/i.test(token.text);
    return { plural: this.isPlural({ head }), person };
  }

  isPlural(argument: Pick<Argument, 'head'>): boolean {
    const token = this.tree.token(argument.head);
    if (this.tree.childrenBy(argument.head, 'conj').length > 0) return true;
    // "The United Nations rates", "the Philippines has": one body, one country.
    if (token.xpos !== 'NNS' && this.tree.mention(argument.head)) return false;
    return ['NNS', 'NNPS'].includes(token.xpos) || /^(they|we)$/i.test(token.text);
  }

  /** The operator, and the words of the verb that follow the subject. */
  private verbGroup(fact: Fact, plural: boolean, subjectAsked: boolean): VerbGroup | null {
    const verb = this.tree.token(fact.predicate);
    const copular = fact.arguments.some((each) => each.role === 'predicate');
    const auxiliaries: string[] = [];
    for (const at of fact.auxiliaries) {
      const full = fullForm(this.tree.token(at));
      if (!full) return null;
      auxiliaries.push(full);
    }
    const hedges = copular ? [] : this.hedges(fact).map((at) => this.tree.lower(at));
    const particle = this.tree.childrenBy(fact.predicate, 'compound:prt').map((at) => this.tree.lower(at));
    const prefix = this.prefix(fact.predicate);
    if (auxiliaries.length > 0) {
      const [first, ...others] = auxiliaries as [string, ...string[]];
      const main = copular ? [] : [prefix + verb.text.toLowerCase(), ...particle];
      if (first === 'will') return future(fact.attribution !== null, plural, [...others, ...hedges, ...main]);
      return { operator: agree(first, plural), rest: [...others, ...hedges, ...main].join(' ') };
    }
    if (fact.carrier !== fact.predicate)
      return participle(verb, fact.passive, plural, subjectAsked, [...hedges, ...particle]);
    if (verb.lemma === 'be') return { operator: agreeMain(verb, plural), rest: '' };
    if (subjectAsked) {
      return { operator: [...hedges, prefix + agreeMain(verb, plural)].join(' '), rest: particle.join(' ') };
    }
    const base = prefix + baseForm(verb);
    return { operator: support(verb, plural), rest: [...hedges, base, ...particle].join(' ') };
  }

  /** Adverbs before the verb that keep the claim what it is. */
  private hedges(fact: Fact): number[] {
    return this.tree
      .childrenBy(fact.predicate, 'advmod')
      .filter((at) => at < fact.predicate && HEDGING_ADVERBS.has(this.tree.lower(at)));
  }

  /** "hand-" of "hand-picked", which the tokeniser cuts off. */
  private prefix(verb: number): string {
    let first = verb;
    while (first > 0 && this.tree.token(first - 1).end === this.tree.token(first).start) first--;
    const { body } = this.phrases.document.article;
    const text = body.slice(this.tree.token(first).start, this.tree.token(verb).start);
    return /^[\p{L}-]+-$/u.test(text) ? text : '';
  }

  private parts(fact: Fact, subject: Argument, options: StemOptions, named: Set<number>): Part[] | null {
    const parts: Part[] = [];
    const owner = this.ownerOf(subject);
    for (const argument of fact.arguments) {
      if (argument === options.asked && options.stranded) {
        parts.push({ argument, text: options.stranded, phrase: null, spare: 0 });
        continue;
      }
      if (argument === subject || argument === options.asked || options.without?.includes(argument)) continue;
      if (argument.role === 'complement' && this.tree.quotation(argument.head)?.clause) return null;
      const spare = this.spare(fact, argument);
      const part = this.part(fact, argument, spare, {
        named,
        owner,
        asked: options.entity ?? -1,
        speaker: options.speaker,
        inside: options.inside ?? NONE,
      });
      if (part) parts.push(part);
      else if (!isOptional(spare)) return null;
    }
    return parts.sort((a, b) => this.order(fact, a) - this.order(fact, b));
  }

  private part(fact: Fact, argument: Argument, spare: number, around: Around): Part | null {
    if (argument.sense === 'time' && argument.role !== 'adverbial') {
      const date = this.tree.date(argument.head);
      const text = date ? standaloneDate(date, argument.marker) : null;
      if (!text) return null;
      return {
        argument,
        text,
        spare: 1,
        phrase: { text, tokens: [argument.head], notes: date?.derivation ? [date.derivation] : [] },
      };
    }
    const { named, owner, asked, speaker, inside } = around;
    const without = new Set([...inside, ...(argument.head === fact.predicate ? this.clauseLevel(fact) : [])]);
    const phrase = this.phrases.render(argument.head, {
      marker: true,
      named,
      owner,
      asked,
      without,
      ...(speaker ? { speaker } : {}),
    });
    if (!phrase) return null;
    const text = argument.role === 'complement' ? this.reported(fact, argument, phrase.text) : phrase.text;
    return { argument, text, phrase, spare };
  }

  /** "announced Russia will suspend" → "announced that Russia would suspend". */
  private reported(fact: Fact, argument: Argument, text: string): string {
    const past =
      this.tree.token(fact.predicate).xpos === 'VBD' ||
      this.tree.lower(fact.auxiliaries[0] ?? fact.predicate) === 'had';
    const shifted = past ? text.replace(/\bwill\b/, 'would') : text;
    const clausal = this.tree.childBy(argument.head, 'nsubj', 'cop', 'aux') >= 0;
    return argument.marker || !clausal ? shifted : `that ${shifted}`;
  }

  /** Children of a predicate noun that belong to the clause, not to the noun. */
  private clauseLevel(fact: Fact): number[] {
    return this.tree
      .children(fact.predicate)
      .filter(
        (child) =>
          !isMeasure(this.tree, child) &&
          this.tree.has(
            child,
            'nsubj',
            'csubj',
            'cop',
            'aux',
            'mark',
            'advcl',
            'obl',
            'xcomp',
            'ccomp',
            'cc',
            'conj',
          ),
      );
  }

  /** How well the stem can do without a constituent. */
  private spare(fact: Fact, argument: Argument): number {
    const before = argument.head < fact.predicate;
    if (
      ['adverbial', 'oblique'].includes(argument.role) &&
      !argument.sense &&
      isSetOff(this.tree, argument.head)
    )
      return 9;
    if (argument.role === 'adverb')
      return before || !HEDGING_ADVERBS.has(this.tree.lower(argument.head)) ? 9 : 6;
    if (this.prefix(fact.predicate) && argument.head >= fact.predicate - 2 && before) return 9;
    if (argument.role === 'adverbial') return argument.sense === 'purpose' ? 5 : before ? 9 : 7;
    if (argument.role !== 'oblique') return 0;
    if (argument.sense === 'time') return 1;
    if (argument.sense === 'place') return 2;
    if (argument.sense === 'duration') return 3;
    if (before) return 8;
    if (!argument.marker) return 9;
    const bare = !fact.arguments.some((each) => ['object', 'predicate', 'complement'].includes(each.role));
    const nearest = fact.arguments.filter((each) => each.head > fact.predicate)[0] === argument;
    return bare && nearest ? 0 : ARGUMENT_LIKE;
  }

  /** Constituents keep their order; what stood before the verb comes last. */
  private order(fact: Fact, part: Part): number {
    return part.argument.head < fact.predicate ? part.argument.head + 100000 : part.argument.head;
  }

  private assemble(
    options: StemOptions,
    subject: Phrase | null,
    group: VerbGroup,
    parts: readonly Part[],
  ): Stem | null {
    let used = parts.filter(
      (part) => !(part.argument.role === 'adverb' && part.argument.head < 0) && part.spare < 9,
    );
    for (;;) {
      const words = [
        options.question,
        group.operator,
        subject?.text ?? '',
        group.rest,
        ...used.filter((part) => !options.tail || part.spare === 0).map((part) => part.text),
        options.tail ?? '',
        ...used.filter((part) => options.tail && part.spare > 0).map((part) => part.text),
      ];
      const text = withAnchor(words.filter(Boolean).join(' '), options.anchor ?? null);
      const spare = Math.max(0, ...used.map((part) => (isOptional(part.spare) ? part.spare : 0)));
      if (countWords(text) <= LONGEST_STEM || spare === 0) return this.finish(text, subject, used);
      const last = used.findLastIndex((part) => part.spare === spare);
      used = used.filter((_, i) => i !== last);
    }
  }

  private finish(text: string, subject: Phrase | null, used: readonly Part[]): Stem | null {
    if (countWords(text) > LONGEST_STEM + 4) return null;
    const phrases = [subject, ...used.map((part) => part.phrase)].filter((each) => each !== null);
    return {
      text: `${text.charAt(0).toUpperCase()}${text.slice(1)}?`,
      tokens: new Set(phrases.flatMap((each) => each.tokens)),
      notes: [...new Set(phrases.flatMap((each) => each.notes))],
    };
  }
}

function withAnchor(text: string, anchor: string | null): string {
  return anchor && !/\b(1[5-9]|20)\d\d\b/.test(text) ? `${text} ${anchor}` : text;
}

/** The verb may need an oblique that tells neither time nor place: without it the clause says something else. */
function isOptional(spare: number): boolean {
  return spare > 0 && spare !== ARGUMENT_LIKE;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
