import { isPersonNoun } from '../../document/coreference/person-nouns.js';
import type { Tree } from '../../document/tree.js';
import type { Anaphor, Document, Entity, Mention, Token } from '../../model.js';
import { isTheySubject, Rendering } from './rendering.js';
import type { World } from '../../world/world.js';
import { contentWords } from './content-words.js';
import { EVENT_NOUNS } from './lexicon.js';
import { LEAD_SENTENCES, leadMonth } from './lead.js';
import { isIntroduced } from './definite.js';
import { nameMeantBy } from './meant-by.js';
import { isTorn, listComma, pruned } from './prune.js';

/** How a constituent is to be put into words. */
export interface PhraseOptions {
  /** Keep the preposition or subordinator in front. */
  readonly marker?: boolean;
  /** Head tokens of subtrees to leave out. */
  readonly without?: ReadonlySet<number>;
  /** Entities named so far in the same stem: these are not introduced again. Extended by the call. */
  readonly named?: Set<number>;
  /** Entity that is asked for: "Who said that [she] was not surprised?" keeps its pronoun. */
  readonly asked?: number;
  /** The source named before the question: "According to Tesco, what does it intend to do?" */
  readonly speaker?: Owner;
  /** How many more "the" may stand although only the article tells which thing is meant; counted down.
   * `thingsOnly`: not for people and events, which need to be told apart. */
  readonly loose?: { left: number; readonly thingsOnly?: boolean };
  /** Tokens whose place other words take: "elected with [how many] votes". */
  readonly gap?: { readonly first: number; readonly last: number; readonly words: string };
  /** Commas between words that both stay are kept: the phrase is a sentence. */
  readonly commas?: boolean;
  /** What stands in the stem before, to which "its" or "their" may point. */
  readonly owners?: readonly Owner[];
}

/** What a possessive pronoun may point to. */
export interface Owner {
  readonly plural: boolean;
  readonly person: boolean;
  /** Entity that it names, -1 for none. */
  readonly entity: number;
  /** Its noun, where it stands in the clause itself. */
  readonly head?: number;
  readonly isSubject?: boolean;
}

/** "According to Larry Cox, his organization …": whom the source has named need not be named again. */
export const namedBefore = (speaker?: Owner): Set<number> =>
  new Set(speaker && speaker.entity >= 0 ? [speaker.entity] : []);

/** A constituent in words that stand alone. */
export interface Phrase {
  readonly text: string;
  /** Tokens that are in it. */
  readonly tokens: readonly number[];
  /** Sentences on what was resolved, for the derivation. */
  readonly notes: readonly string[];
}

/** Longest description, in words, that takes the place of "the treaty". */
const LONGEST_NAME = 8;

/** "Eberhard van der Laan’s policy" */
const OWNED = /^\p{Lu}[^ ]*(?: (?:\p{Lu}[^ ]*|van|von|der|den|de|la|el|al|bin|of|the|and))*['’]s? /u;

const DETERMINER = /^(the|an?|some|its|their|his|her) /i;

/** "many countries", "further fines": any of their kind, or others than those told of. */
const SOME_OF =
  /^(?:many|several|few|more|most|all|further|additional|other|another|such|various|numerous) /i;

/** Confidence from which a pronoun or "the airline" is replaced by the name it stands for. */
export const RESOLVED = 0.75;

const OF_A_LAND = /^(?:French|English|Irish|Dutch|Welsh|Scots)(?:wo)?m[ae]n$/;

/** Puts constituents of one document into words that stand alone. */
export class Phrases {
  private readonly anaphors = new Map<number, Anaphor>();
  /** Heads of noun phrases that are being put in the place of a pronoun. */
  private readonly underWay = new Set<number>();

  constructor(
    readonly document: Document,
    readonly tree: Tree,
    private readonly world: World,
    /** Nouns, as written, that the sentence before the question has brought up: "the boat" is that boat. */
    private readonly introduced: ReadonlySet<string> = new Set(),
    /** Whether that sentence tells the whole story. */
    readonly isLed = false,
  ) {
    for (const anaphor of document.anaphors) {
      if (anaphor.confidence >= RESOLVED) this.anaphors.set(anaphor.first, anaphor);
    }
  }

  /** Null when the constituent leans on another sentence in a way that cannot be resolved. */
  render(head: number, options: PhraseOptions = {}): Phrase | null {
    const kept = this.keep(head, options);
    if (kept.length === 0) return null;
    return new Rendering(this, kept, options).run();
  }

  /**
   * What the article called this thing before, with "the": only when it has called one thing so. Null when
   * it has not said more, or has named several things with this noun.
   */
  fullerName(noun: number): string | null {
    const { lemma, xpos } = this.tree.token(noun);
    const said = this.tree.childrenBy(noun, 'amod', 'compound').map((child) => this.tree.lower(child));
    const counted = this.tree.childrenBy(noun, 'nummod').filter((at) => !this.tree.date(at));
    const texts = new Set<string>();
    let alike = '';
    for (const token of this.tree.ofLemma(lemma).map((at) => this.tree.token(at))) {
      if (token.index >= noun) break;
      if (token.upos !== 'NOUN' || !isIntroduced(this.tree, token.index)) continue;
      if (this.tree.childBy(token.index, 'cop') >= 0) continue;
      // "a strike … that the strike …": what leads back to this noun says no more of it.
      if (this.underWay.has(token.index) || this.tree.dominates(token.index, noun)) continue;
      const without = new Set(this.tree.childrenBy(token.index, 'acl', 'conj', 'cc'));
      this.underWay.add(token.index);
      const text = this.render(token.index, { without })?.text.replace(DETERMINER, '');
      this.underWay.delete(token.index);
      const words = text?.split(' ').length ?? 0;
      if (!text || words < 2 || words > LONGEST_NAME) continue;
      // It must say more than what it stands for: "the measles outbreak" is no clearer by itself.
      if (said.every((word) => text.toLowerCase().includes(word)) && words > said.length + 1) {
        texts.add(text);
        if (token.xpos === xpos) alike = text;
      }
    }
    const plural = xpos === 'NNS';
    // "a question about citizenship", "the citizenship question" are one.
    const meant = new Set([...texts].map((each) => [...contentWords(each)].sort().join(' ')));
    // "the fine" is none of "further fines", "the two countries" are not "many countries"
    const numbers = counted.every((at) => alike.toLowerCase().includes(this.tree.lower(at)));
    if (!numbers || SOME_OF.test(alike)) return null;
    const owned = OWNED.test(alike);
    return meant.size === 1 && alike ? `${plural || owned ? '' : 'the '}${alike}` : null;
  }

  /** The noun phrase that a pronoun stands for, with "the"; null when it does not say which one by itself. */
  thing(anaphor: Anaphor): string | null {
    const { antecedent, first } = anaphor;
    const noun = this.tree.token(antecedent);
    const joined = this.tree.childrenBy(antecedent, 'conj').length > 0;
    if (this.underWay.has(antecedent) || this.tree.dominates(antecedent, first)) return null;
    // "the team … they are"
    if (isTheySubject(this.tree.token(first)) && noun.xpos === 'NN' && !joined) return null;
    this.underWay.add(antecedent);
    // of "nearly 32 million e-bikes … they" the number is no part
    const spare = ['acl', 'appos', 'nummod', 'parataxis', 'dep'];
    const without = new Set(this.tree.childrenBy(antecedent, ...spare));
    const text = this.render(antecedent, { without })?.text ?? '';
    this.underWay.delete(antecedent);
    const bare = text.replace(DETERMINER, '').split(' ').length;
    if (bare > LONGEST_NAME) return null;
    // "the airline" has a fuller name, "children" may be any
    const known = this.tree.childrenBy(antecedent, 'det').some((at) => this.tree.lower(at) === 'the');
    if (bare < 2) return text === '' || !known ? null : this.fullerName(antecedent);
    return text.replace(/^(?:an?|some) /i, 'the ');
  }

  /** "the government" → "the Samoan government" */
  nameMeantBy(noun: number): string | null {
    return nameMeantBy(noun, this.tree, this.world);
  }

  /** "the vote" → "the September 2016 vote", when the first sentences tell of that vote. */
  datedEvent(the: Token): string | null {
    const noun = this.tree.token(the.head);
    const month = leadMonth(this.document);
    if (!month || !EVENT_NOUNS.has(noun.lemma) || noun.xpos !== 'NN') return null;
    const end = this.document.sentences[LEAD_SENTENCES - 1]?.last ?? 0;
    const others = this.tree.ofLemma(noun.lemma).filter((at) => at !== noun.index);
    const told = others.some((at) => at < end);
    // Where the article tells several games apart, "the June 2018 game" could be any.
    if (others.filter((at) => isIntroduced(this.tree, at)).length > 2) return null;
    return told ? `the ${month}${this.document.article.body.slice(the.end, noun.end)}` : null;
  }

  /** "Samoan": a nationality, or written with a capital in mid-sentence and never without. */
  isAlwaysCapital(word: string): boolean {
    if (this.world.countryOfDemonym(word) || OF_A_LAND.test(word)) return true;
    // "Californian", but not "Politician"
    if (/^\p{Lu}\p{Ll}{3,}ian$/u.test(word) && !isPersonNoun(word.toLowerCase())) return true;
    const { article, mentions } = this.document;
    const { body } = article;
    if (mentions.some(({ text }) => text === word)) return true;
    return !body.includes(` ${word.toLowerCase()} `) && new RegExp(`[a-z,] ${word}\\b`).test(body);
  }

  /**
   * Whether the sentence before the question has brought this noun up, so that "the" needs no more: "the boat".
   * With words of its own it may be another: "the second boat".
   */
  isIntroduced(noun: number): boolean {
    if (noun < 0 || !this.introduced.has(this.tree.lower(noun))) return false;
    const modifiers = this.tree.childrenBy(noun, 'amod', 'compound', 'nummod');
    return modifiers.every((at) => this.introduced.has(this.tree.lower(at)));
  }

  /** Whether the sentence before the question has this noun, whatever words stand with it here. */
  isBroughtUp(noun: number): boolean {
    return this.introduced.has(this.tree.lower(noun)) || this.introduced.has(this.tree.token(noun).lemma);
  }

  anaphorAt(token: number): Anaphor | undefined {
    return this.anaphors.get(token);
  }

  entityOf(mention: Mention): Entity | undefined {
    return this.document.entities[mention.entity];
  }

  private keep(head: number, options: PhraseOptions): number[] {
    const kept: number[] = [];
    let torn = false;
    const visit = (at: number): void => {
      kept.push(at);
      for (const child of this.tree.children(at)) {
        if (options.without?.has(child)) continue;
        // "is at the forefront of": of a whole sentence the preposition is no marker
        const isPredicate = options.commas === true && this.tree.has(child, 'case');
        if (at === head && !options.marker && !isPredicate && this.isMarker(child, head)) continue;
        torn ||= isTorn(this.tree, at, child);
        // What holds the words asked about stays: "…, receiving how many votes?"
        if (this.holdsGap(head, at, child, options) || !pruned(this.tree, at, child)) visit(child);
      }
    };
    visit(head);
    if (torn) return [];
    kept.sort((a, b) => a - b);
    return withInnerPunctuation(this.tree, kept, options.commas ?? false);
  }

  private holdsGap(head: number, at: number, child: number, { gap }: PhraseOptions): boolean {
    // The comma behind an aside that goes, goes too.
    if (!gap || this.tree.token(child).upos === 'PUNCT') return false;
    return (
      this.tree.dominates(child, gap.first) ||
      (at !== head && this.tree.dominates(at, gap.first) && child < gap.first)
    );
  }

  private isMarker(child: number, head: number): boolean {
    return (
      child < head &&
      this.tree.has(child, 'case', 'mark', 'cc') &&
      !/^['’]s?$/.test(this.tree.token(child).text)
    );
  }
}

/** Commas of lists and dates, hyphens, and the marks inside names stay; all other punctuation goes. */
function withInnerPunctuation(tree: Tree, kept: readonly number[], commas: boolean): number[] {
  const result: number[] = [];
  kept.forEach((at, i) => {
    const before = kept[i - 1];
    if (before !== undefined) {
      for (let k = before + 1; k < at; k++) {
        const between = commas && tree.token(k).text === ',' && k === before + 1 && at === k + 1;
        if (between || listComma(tree, k, before, at)) result.push(k);
      }
    }
    result.push(at);
  });
  return balancedQuotes(tree, result);
}

/** "Ne’Kiya": in the middle of a word. */
const isApostrophe = (tree: Tree, at: number): boolean =>
  /^['’]$/.test(tree.token(at).text) &&
  tree.tokens[at - 1]?.end === tree.token(at).start &&
  tree.tokens[at + 1]?.start === tree.token(at).end;

/** A quotation mark without its partner goes. */
function balancedQuotes(tree: Tree, kept: number[]): number[] {
  const marks = kept.filter(
    (at) =>
      /^["“”‘'`’]+$/.test(tree.token(at).text) && tree.token(at).upos === 'PUNCT' && !isApostrophe(tree, at),
  );
  return marks.length % 2 === 0 ? kept : kept.filter((at) => !marks.includes(at));
}
