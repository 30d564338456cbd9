import type { Fact } from '../../fact/fact.js';
import type { Tree } from '../../document/tree.js';
import type { Document } from '../../model.js';
import { isPast } from '../../fact/tense.js';
import { dateWords } from './date-phrase.js';
import { isRate } from './fate.js';
import { LEAD_SENTENCES, leadMonth } from './lead.js';

/** Days before publication within which a date is news, not background. */
const RECENT_DAYS = 40;

/** Adverbs that say a state holds while the article is written. */
const NOW = new Set(['now', 'currently', 'still', 'presently', 'today', 'recently', 'already']);

/** Adverbs that say it was before all else that is told. */
const BYGONE = new Set(['previously', 'formerly', 'once', 'originally', 'initially', 'earlier']);

/** A date for a stem whose clause has none of its own. */
export interface Anchor {
  /** "in October 2021" */
  readonly words: string | null;
  /** The present of the article is to be told as the past. */
  readonly backdated: boolean;
  /** Taken from the sentences around. */
  readonly guessed?: boolean;
}

/** Sentences behind a date that tell of the same days. */
const NEAR_SENTENCES = 5;

/** A day, month or year. */
const DAY_OR_LONGER = /^\d{4}(-\d\d)*$/;

/** Dates for stems whose clause has none of its own. */
export class Anchors {
  private readonly leadMonth: string | null;
  private readonly publicationMonth: string | null;

  constructor(
    private readonly document: Document,
    private readonly tree: Tree,
  ) {
    this.leadMonth = leadMonth(document);
    const { publishedOn } = document.article;
    this.publicationMonth = publishedOn ? dateWords(publishedOn.slice(0, 7)) : null;
  }

  /**
   * For what the first sentences tell in the simple past, or what follows a date of these days; and for what
   * was so "now". An older event or a lasting truth would be dated wrongly and stays undated.
   */
  anchor(fact: Fact): Anchor {
    // "had previously served": in some month, but not in this one.
    if (this.tree.childrenBy(fact.predicate, 'advmod').some((at) => BYGONE.has(this.tree.lower(at))))
      return { words: null, backdated: false };
    if (this.isNow(fact)) return { words: `in ${this.publicationMonth}`, backdated: true };
    if (this.isHistoric(fact)) return { words: null, backdated: true };
    const told = isPast(this.tree, fact) && fact.depth === 0 && fact.carrier === fact.predicate;
    const own = this.ownDates(fact);
    if (told && own.length > 0)
      return { words: own.length === 1 ? `in ${dateWords(own[0] as string)}` : null, backdated: false };
    if (told && this.isDatedWithin(fact)) return { words: null, backdated: false };
    // What went on "for 37 years" did not happen in one month.
    if (fact.arguments.some((each) => each.sense === 'duration' && each.marker !== 'to'))
      return { words: null, backdated: false };
    if (!told || !this.leadMonth || this.isInstance(fact)) return { words: null, backdated: false };
    if (fact.sentence < LEAD_SENTENCES)
      return { words: `in ${this.leadMonth}`, backdated: false, guessed: true };
    const month = this.recentMonth(fact);
    return { words: month ? `in ${month}` : null, backdated: false, guessed: true };
  }

  /**
   * Months or years that the clause itself names: it must not be given another date. The year of a census or a law
   * ("the 2020 census") is not that of the clause.
   */
  private ownDates(fact: Fact): string[] {
    // "sued, but a judge refused to block it in July" is two clauses, and so is "revealed that it opens in July".
    const others = this.tree
      .childrenBy(fact.predicate, 'conj', 'parataxis')
      .filter((at) => this.tree.childBy(at, 'nsubj') >= 0)
      .concat(this.tree.childrenBy(fact.predicate, 'ccomp'))
      .flatMap((at) => this.tree.subtree(at));
    const told = this.tree.subtree(fact.predicate).filter((at) => {
      if (others.includes(at) || this.isOfRelative(at, fact.predicate)) return false;
      const date = this.tree.date(at);
      const isArgument = fact.arguments.some((each) => each.head === at);
      return date && (isArgument || (date.first > 0 && /^(?:in|on)$/.test(this.tree.lower(date.first - 1))));
    });
    const values = told.map((at) => this.tree.date(at)?.value ?? '');
    return [
      ...new Set(values.filter((value) => DAY_OR_LONGER.test(value)).map((value) => value.slice(0, 7))),
    ];
  }

  /** "met Ann Lee, who left in 2005", "Michels, named the best in 1999, won five caps": then she left, and he was named. */
  private isOfRelative(date: number, verb: number): boolean {
    for (let at = date; at >= 0 && at !== verb; at = this.tree.token(at).head)
      if (this.tree.has(at, 'acl:relcl') || (at < verb && this.tree.has(at, 'acl', 'appos'))) return true;
    return false;
  }

  private isDatedWithin(fact: Fact): boolean {
    return this.tree
      .subtree(fact.predicate)
      .some((at) => DAY_OR_LONGER.test(this.tree.date(at)?.value ?? ''));
  }

  /** "is pursuing", "now has": so while the article was written. */
  private isNow(fact: Fact): boolean {
    // "still kills 600,000 people a year"
    if (!this.publicationMonth || fact.arguments.some((each) => isRate(this.tree, each))) return false;
    const first = this.tree.token(fact.auxiliaries[0] ?? fact.predicate);
    if (!['VBZ', 'VBP'].includes(first.xpos)) return false;
    const progressive = first.lemma === 'be' && this.tree.token(fact.predicate).xpos === 'VBG';
    const adverb = this.tree.childrenBy(fact.predicate, 'advmod').some((at) => NOW.has(this.tree.lower(at)));
    return (progressive || adverb) && !(first.lemma === 'have' && fact.auxiliaries.length > 0);
  }

  /** "President Bush travels to Kuwait in January 2008", told in February: he travelled. */
  private isHistoric(fact: Fact): boolean {
    const { publishedOn } = this.document.article;
    const { xpos, lemma } = this.tree.token(fact.predicate);
    if (!publishedOn || fact.auxiliaries.length > 0 || !/^VB[ZP]$/.test(xpos) || lemma === 'be') return false;
    return fact.arguments.some(({ sense, marker, head }) => {
      const value = this.tree.date(head)?.value ?? '';
      const dated = sense === 'time' && /^(?:on|in)$/.test(marker ?? 'on') && DAY_OR_LONGER.test(value);
      return dated && value <= publishedOn.slice(0, value.length);
    });
  }

  /** "In one case, a columnist was paid …" */
  private isInstance({ predicate }: Fact): boolean {
    return this.tree
      .childrenBy(predicate, 'obl')
      .some(
        (at) =>
          /^(?:case|instance|example|incident|occasion)$/.test(this.tree.token(at).lemma) &&
          this.tree
            .childrenBy(at, 'nummod', 'det')
            .some((each) => /^(?:one|another|an?)$/.test(this.tree.lower(each))),
      );
  }

  /** The month of the last date named before the fact, when that date is news and its paragraph has no older one. */
  private recentMonth(fact: Fact): string | null {
    const { document } = this;
    const sentence = document.sentences[fact.sentence];
    const published = Date.parse(document.article.publishedOn ?? '');
    if (!sentence || Number.isNaN(published)) return null;
    const before = document.dates.filter((date) => date.end <= sentence.end && date.value !== null);
    const named = before.at(-1);
    const last = named?.value ?? '';
    // What stands far below the date may be as old as the life of a candidate.
    const from = document.sentences.findIndex((each) => each.end > (named?.start ?? 0));
    if (fact.sentence - from > NEAR_SENTENCES) return null;
    if (!/^\d{4}-\d\d-\d\d$/.test(last)) return null;
    const days = (published - Date.parse(last)) / 86_400_000;
    return days >= 0 && days <= RECENT_DAYS ? dateWords(last.slice(0, 7)) : null;
  }
}
