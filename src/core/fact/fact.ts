import type { Document, Span } from '../model.js';
import type { Tree } from '../document/tree.js';

/** What a constituent does in its clause. */
export type Role =
  | 'subject'
  | 'object'
  | 'indirect object'
  | 'agent'
  | 'oblique'
  | 'predicate'
  | 'complement'
  | 'open complement'
  | 'adverbial'
  | 'adverb';

/** What an oblique or adverbial tells. */
export type Sense = 'time' | 'duration' | 'place' | 'cause' | 'purpose' | 'manner' | 'source' | 'condition';

/** A constituent of a clause: the subtree of one token. */
export interface Argument {
  readonly role: Role;
  readonly sense: Sense | null;
  /** Token number of the syntactic head. */
  readonly head: number;
  /** Preposition or subordinator as written, lower case (`in`, `because`, `in response to`); null for none. */
  readonly marker: string | null;
  /** Taken over from another clause: the subject of a conjoined verb, the noun of a relative clause. */
  readonly shared: boolean;
}

/** Who vouches for a reported fact. */
export interface Attribution {
  /** Head token of the source phrase. */
  readonly source: number;
  /** Reporting verb, or `according`. */
  readonly cue: number;
}

/** One proposition that the article states. */
export interface Fact {
  /** Name of the pattern that found it. */
  readonly pattern: string;
  readonly sentence: number;
  /** Main verb, or the predicate noun or adjective of a copular clause. */
  readonly predicate: number;
  /** Auxiliaries and copula in order, as token numbers. */
  readonly auxiliaries: readonly number[];
  /** Token whose form carries the tense: the verb itself, or the main verb for a participle. */
  readonly carrier: number;
  readonly passive: boolean;
  /** Token of the negation (`not`, `n't`, `never`), -1 for none. */
  readonly negation: number;
  /** In the order of the text; shared ones first. */
  readonly arguments: readonly Argument[];
  readonly attribution: Attribution | null;
  /** Depth in the sentence: 0 for the main clause, one more for each clause around it. */
  readonly depth: number;
  /** Least confidence of the arcs it rests on, 0..1. */
  readonly confidence: number;
  /** Position in `Document.quotations` of the words said, -1 when the fact is not a quotation. */
  readonly quotation: number;
  /** The sentence that states it. */
  readonly span: Span;
}

/** Finds one kind of proposition. */
export interface FactPattern {
  readonly name: string;
  find(document: Document, tree: Tree): Fact[];
}

export function argument(fact: Fact, role: Role): Argument | undefined {
  return fact.arguments.find((each) => each.role === role);
}

/** Who holds which office: of a person, not of an event. */
export const isOfOffice = ({ pattern }: Fact): boolean => pattern === 'role' || pattern === 'office';
