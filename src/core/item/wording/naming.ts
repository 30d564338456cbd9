import { isPersonNoun } from '../../document/coreference/person-nouns.js';
import type { Tree } from '../../document/tree.js';
import type { Document, Entity, Mention } from '../../model.js';
import { oncePer } from '../../once.js';
import type { Entry } from '../../world/entry.js';
import type { World } from '../../world/world.js';
import { placeOfKind } from './place-of-kind.js';
import type { Phrases } from './phrase.js';
import { asParty, inOneCase, isTitleNoun, isUnknownAcronym, LOWERED, withoutRank } from './title.js';
import { withArticle } from './with-article.js';

/** A name in the text, with what the article calls it. */
export interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
  /** "Iranian airline", "Nato spokeswoman": the words that stand before the name; null for none. */
  readonly description: string | null;
}

/** Last words of organisation names that say what the organisation is. */
const CATEGORY_WORDS =
  /\b(airline|airlines|airways|university|college|school|party|court|council|committee|commission|agency|ministry|department|institute|association|federation|union|bank|club|foundation|museum|hospital|newspaper|company|group|corporation|centre|center|observatory|laboratory|parliament|senate|assembly|congress|league|church|police|army|navy|society|trust|authority|bureau|board|service)\b/gi;
/** "Iraq Study Group", "Federal Deposit Insurance Corporation": nobody's business. */
const NO_COMPANY =
  /\b(?:Study|Working|Action|Support|Rights|Advisory|Contact|Monitoring|Crisis|Parliamentary|Pressure|Lobby|Policy|Research|Campaign) Group$|^(?:the )?(?:Federal|National|Public|State) .*\bCorporation$/;

const CATEGORY_NOUNS: Readonly<Record<string, string>> = {
  airlines: 'airline',
  airways: 'airline',
  group: 'company',
  corporation: 'company',
  centre: 'organization',
  center: 'organization',
  board: 'body',
  authority: 'authority',
  service: 'organization',
  bureau: 'agency',
  trust: 'organization',
  society: 'organization',
  union: 'organization',
  police: 'police force',
  senate: 'legislative body',
};

/** Nouns that say what kind of body a name is. */
const BODY_NOUN =
  /^(?:airline|university|college|school|party|court|agency|company|firm|manufacturer|maker|carmaker|retailer|supplier|start-?up|bank|club|team|band|group|charity|foundation|museum|hospital|newspaper|magazine|journal|website|network|broadcaster|publisher|studio|union|league|church|institute|laboratory|observatory|organi[sz]ation|association|federation|chain|brand|developer|operator|provider|publication|station|think-?tank|ngo|nonprofit|cooperative)$/;

/** Last words of place names that say what the place is, and how one asks for it. */
const PLACE_NOUNS: Readonly<Record<string, string>> = {
  avenue: 'street',
  street: 'street',
  road: 'road',
  highway: 'highway',
  airport: 'airport',
  bridge: 'bridge',
  tunnel: 'tunnel',
  park: 'park',
  stadium: 'stadium',
  arena: 'arena',
  hotel: 'hotel',
  hospital: 'hospital',
  museum: 'museum',
  cathedral: 'cathedral',
  church: 'church',
  mosque: 'mosque',
  temple: 'temple',
  palace: 'palace',
  castle: 'castle',
  prison: 'prison',
  university: 'university',
  college: 'college',
  school: 'school',
  theatre: 'theatre',
  theater: 'theater',
  square: 'square',
  tower: 'tower',
  island: 'island',
  islands: 'islands',
  river: 'river',
  lake: 'lake',
  bay: 'bay',
  strait: 'strait',
  canal: 'canal',
  valley: 'valley',
  desert: 'desert',
  forest: 'forest',
  volcano: 'volcano',
  province: 'province',
  county: 'county',
  district: 'district',
  peninsula: 'peninsula',
  zoo: 'zoo',
  studios: 'studio',
};

const VESSEL =
  '\\b(?:shuttle|spacecraft|probe|rover|capsule|ship|vessel|ferry|tanker|trawler|yacht|frigate|destroyer|USS|HMS|MV)';

/** Longest stretch of text, in characters, in which a vessel has its name. */
const VESSEL_REACH = 120;

/** What the article says behind every word for a vessel, a line each. */
const vesselsOf = oncePer(({ article: { body } }: Document): string =>
  [...body.matchAll(new RegExp(VESSEL, 'gi'))]
    .map(({ index }) => body.slice(index, index + VESSEL_REACH))
    .join('\n'),
);

function placeNoun(name: string): string | null {
  const words = name.toLowerCase().split(' ');
  // "Lake Victoria", "River Thames": the kind comes first.
  const first = ['lake', 'river', 'mount'].includes(words[0] ?? '') ? words[0] : undefined;
  if (words.length < 2) return null;
  return first === 'mount' ? 'mountain' : (PLACE_NOUNS[first ?? words.at(-1) ?? ''] ?? null);
}

/** "Victorian Premier", "Balinese governor"; but "Civilian leader" */
const OF_PLACE =
  /^(?!civilian|guardian|veterinarian|pedestrian|vegetarian|totalitarian|utilitarian)\p{L}+(?:ian|ese)$/iu;

/** Confidence from which the name behind a pronoun may be a key. */
const SURE = 0.85;

/** What names stand for, and which noun asks for them. */
export class Naming {
  constructor(
    private readonly document: Document,
    private readonly tree: Tree,
    private readonly phrases: Phrases,
    private readonly world: World,
  ) {}

  /** The name that is the head of a phrase, or stands right behind it: "Iranian airline Mahan Air". */
  at(head: number): Named | null {
    const own = this.tree.mention(head);
    if (own) return this.named(own, this.titleBefore(head) ?? this.appositionAfter(head, own));
    const place = placeOfKind(this.tree, head);
    if (place)
      return this.named(
        place.mention,
        this.document.article.body.slice(place.start, this.tree.token(head).end),
      );
    for (const child of this.tree.childrenBy(head, 'appos', 'flat')) {
      const mention = this.tree.mention(child);
      if (!mention || child < head || this.tree.token(mention.first - 1).text === ',') continue;
      const apart = mention.kind === 'person' && mention.first > head + 1;
      if (apart && !isTitleNoun(this.tree.token(head).lemma)) continue;
      // "drug giants Bayer and GlaxoSmithKline": one of them is no "which drug giants"
      if (this.tree.token(head).xpos === 'NNS' && mention.kind !== 'place') continue;
      const without = new Set(range(mention.first, mention.last));
      return this.named(mention, this.phrases.render(head, { without })?.text ?? null);
    }
    return null;
  }

  /** Whom "she" or what "it" stands for, where that is sure: the key of "Who was elected in 2012?" */
  behind(pronoun: number): Named | null {
    const anaphor = this.phrases.anaphorAt(pronoun);
    const entity = anaphor && this.document.entities[anaphor.entity];
    if (!anaphor || !entity || anaphor.confidence < SURE || anaphor.last !== anaphor.first + 1) return null;
    const mention = this.document.mentions[entity.mentions[0] ?? -1];
    return mention ? { entity, mention, description: null } : null;
  }

  private named(mention: Mention, description: string | null): Named | null {
    const entity = this.document.entities[mention.entity];
    return entity ? { entity, mention, description: description?.replace(/^(the|an?) /i, '') ?? null } : null;
  }

  private titleBefore(head: number): string | null {
    const title = this.tree.childBy(head, 'nmod:desc');
    return title >= 0 && title < head ? (this.phrases.render(title)?.text ?? null) : null;
  }

  /** "UOKiK, the Polish anti-monopoly agency, …" → "Polish anti-monopoly agency". */
  private appositionAfter(head: number, mention: Mention): string | null {
    if (mention.kind !== 'organisation' || this.tree.tokens[mention.last]?.text !== ',') return null;
    const noun = this.tree.childrenBy(head, 'appos').find((child) => child > mention.last);
    if (noun === undefined || this.tree.token(noun).upos !== 'NOUN' || this.tree.mention(noun)) return null;
    if (this.tree.subtree(noun).find((at) => at > mention.last) !== mention.last + 1) return null;
    const text = this.phrases.render(noun)?.text ?? '';
    return /^(the|an?) /i.test(text) && text.split(' ').length <= 5 ? text : null;
  }

  /** "airline", "country", "court": the noun with which to ask for a place or an organisation; null for none. */
  category(named: Named): string | null {
    const description = named.description;
    // "seven Democrats": some of them are not the party
    if (named.mention.text.endsWith('s') && this.tree.childBy(named.mention.last - 1, 'nummod') >= 0)
      return null;
    if (description && named.entity.kind !== 'person' && !/['’]s /.test(description)) return description;
    if (this.isVessel(named.entity)) return null;
    const platform = this.platformOf(named);
    if (platform) return platform;
    const known = this.world.categoryNoun(named.entity.name, named.entity.kind);
    // A team of England is asked for as a country's, not as a part of one.
    if (known === 'part of the United Kingdom') return 'country';
    if (known) return known;
    if (named.entity.kind === 'place') return placeNoun(named.entity.name);
    if (named.entity.kind !== 'organisation') return null;
    // "College Dropout" is no college
    const [found] = [...named.entity.name.matchAll(CATEGORY_WORDS)].slice(-1);
    const rest = found ? named.entity.name.slice(found.index + found[0].length) : '';
    const last = /^(?:$| (?:of|for|on|in|at|and|the)\b|[,(])/.test(rest)
      ? found?.[0].toLowerCase()
      : undefined;
    if (NO_COMPANY.test(named.entity.name)) return this.calledElsewhere(named.entity) ?? 'organization';
    if (/^(?:the )?(?:US |U\.S\. )?Congress$/i.test(named.entity.name)) return 'legislative body';
    return last ? (CATEGORY_NOUNS[last] ?? last) : this.calledElsewhere(named.entity);
  }

  /** "posted on Twitter": what one writes on is a platform, whatever else the company is. */
  private platformOf({ entity, mention }: Named): string | null {
    if (mention.first === 0 || !/^(?:on|via)$/.test(this.tree.lower(mention.first - 1))) return null;
    const nouns = this.world.meanings(entity.name, entity.kind).map(({ noun }) => noun);
    return nouns.find((noun) => noun === 'social media platform') ?? null;
  }

  /** "Space Shuttle Columbia", "the Dali": what the article calls a ship or a probe is no city. */
  private isVessel({ name, kind, mentions }: Entity): boolean {
    if (kind !== 'place' || !/^\p{L}+$/u.test(name)) return false;
    const noun = this.world.categoryNoun(name, kind);
    if (noun?.endsWith('city') && mentions.some((index) => this.hasArticle(index))) return true;
    return new RegExp(`${VESSEL} (?:\\w+ )?${name}\\b`, 'i').test(vesselsOf(this.document));
  }

  private hasArticle(mention: number): boolean {
    const { first = 0, last = 0 } = this.document.mentions[mention] ?? {};
    const article = first > 0 ? this.tree.token(first - 1) : undefined;
    return article?.lemma === 'the' && article.head >= first && article.head < last;
  }

  /** "the Scotsman": wherever the article names the body, "the" stands before. */
  private isCalledThe({ kind, name, mentions }: Entity): boolean {
    return (
      kind === 'organisation' &&
      !/^the /i.test(name) &&
      mentions.length > 1 &&
      mentions.every((index) => this.hasArticle(index) && !this.isBefore(index))
    );
  }

  /** "the Nokia phone" */
  private isBefore(mention: number): boolean {
    const { last = 0 } = this.document.mentions[mention] ?? {};
    return this.tree.has(last - 1, 'compound');
  }

  /** "Accell, a public company based in …" or "Accell is a Dutch company" anywhere in the article: "company". */
  private calledElsewhere(entity: Entity): string | null {
    for (const index of entity.mentions) {
      const mention = this.document.mentions[index];
      if (!mention) continue;
      for (let at = mention.first; at < mention.last; at++) {
        const noun =
          this.tree.childrenBy(at, 'appos').find((child) => child >= mention.last) ?? this.predicateOf(at);
        const called = noun === undefined ? null : this.bodyNoun(noun);
        if (called) return called;
      }
    }
    return null;
  }

  private predicateOf(at: number): number | undefined {
    const { head, deprel } = this.tree.token(at);
    return deprel === 'nsubj' && head >= 0 && this.tree.childBy(head, 'cop') >= 0 ? head : undefined;
  }

  /** The noun itself, with the nouns before it: "cybersecurity firm"; null when it names no kind of body. */
  private bodyNoun(noun: number): string | null {
    const token = this.tree.token(noun);
    if (token.xpos !== 'NN' || this.tree.mention(noun) || !BODY_NOUN.test(token.lemma)) return null;
    const kind = this.tree.childrenBy(noun, 'compound').filter((child) => !this.tree.mention(child));
    const words = [...kind, noun].map((at) => this.tree.lower(at));
    return words.length <= 3 && kind.every((at, i) => at === noun - kind.length + i)
      ? words.join(' ')
      : token.lemma;
  }

  /** A person's title as a question noun: "NATO spokeswoman"; null when it picks out one person ("the Pope"). */
  roleNoun(named: Named): string | null {
    const role = named.description ?? named.entity.role;
    if (!role || /['’]s\b|s['’](?:\s|$)/.test(role) || role.split(' ').length > 5) return null;
    // "which director of Youth Forum", "which fiancée": there is but one; "which son of a shepherd": nobody asks so.
    if (
      /^(?:the |an? )?(fianc[eé]+|wife|husband|mother|father|director|head|ceo|president|chairman|chairwoman|founder|owner|king|queen|pope|prime minister|crown prince|son|daughter|brother|sister|uncle|aunt|nephew|niece|cousin|friend|boyfriend|girlfriend|partner|widow|widower|resident|native)\b/i.test(
        role,
      )
    )
      return null;
    // "Co-author Shan Zhao" of Jing-Shan Zhao
    const names = named.entity.name.split(/[ -]/);
    if (role.split(/[ -]/).some((word) => /^\p{Lu}/u.test(word) && names.includes(word))) return null;
    // "study co-author Karen Alley": what stands before a name need not be what somebody is.
    if (/^\p{Ll}+$/u.test(role) && !isPersonNoun(role)) return null;
    // "which President", "which Dr.": a title alone asks for nobody.
    if (role.split(' ').length === 1 && /^[A-Z]/.test(role)) return null;
    // "which governor of Kumla Prison": there is but one. "Which author of the report": of which?
    if (
      /^(?:the )?(?:governor|mayor|administrator|secretary|ambassador|author|editor) (?:of|to|for|at)\b/i.test(
        role,
      )
    )
      return null;
    if (/\b(?:of|for|at|in|to) the \p{Ll}+$/u.test(role)) return null;
    // "Another Democratic member of the committee"
    if (/^(?:another|other|fellow|one)\b/i.test(role)) return null;
    // "CWU DGS", "role Legal Advisor"
    if (isUnknownAcronym(role) || /^(?:role|post|position|job) /.test(role)) return null;
    const plain = this.asInMidSentence(role)
      .replace(/^(?:the|an?) /i, '')
      .replace(/^(?:current|incumbent|sitting|then) /i, '')
      .replace(LOWERED, (word) => word.toLowerCase());
    return asParty(inOneCase(withoutRank(plain)));
  }

  /** "Serial entrepreneur", with which a sentence starts → "serial entrepreneur" */
  private asInMidSentence(role: string): string {
    const [first = '', second = ''] = role.split(' ');
    const common = this.document.sentences.some(({ first: at }) => {
      const token = this.document.tokens[at];
      return token?.text === first && /^(?:NOUN|ADJ)$/.test(token.upos) && !this.tree.mention(at);
    });
    // "Arsenal manager" stays, although a sentence that begins with the club was misread
    const named = this.document.mentions.some(({ text }) => text === first);
    const small = first.toLowerCase();
    const known = isPersonNoun(small) || this.document.article.body.includes(` ${small} `);
    const plain = (common || known) && !named && /^\p{Lu}\p{Ll}+$/u.test(first) && /^\p{Ll}/u.test(second);
    return plain && !this.phrases.isAlwaysCapital(first) && !OF_PLACE.test(first)
      ? role.charAt(0).toLowerCase() + role.slice(1)
      : role;
  }

  /** The name as a key or in running text: "the World Health Organization". */
  text(entity: Entity): string {
    if (/^(?:Congress|Parliament)$/.test(entity.name)) return entity.name;
    const known = this.world.meanings(entity.name, entity.kind)[0];
    // "Britain" and "Holland" go without the article of the full name.
    const whole =
      known?.kind !== 'country' ||
      known.name.toLowerCase() === entity.name.replace(/^the /i, '').toLowerCase();
    return known?.article && whole && !isNickname(known, entity.name)
      ? `${known.article} ${entity.name.replace(/^the /i, '')}`
      : this.isCalledThe(entity)
        ? `the ${entity.name}`
        : withArticle(entity, '');
  }
}

/** "Labour" for the Labour Party goes without its article; "the Tories" and "the SNP" do not. */
const isNickname = ({ kind, name }: Entry, called: string): boolean =>
  kind === 'organisation' &&
  name.toLowerCase() !== called.toLowerCase() &&
  /^\p{Lu}\p{Ll}+[^\P{Ll}s]$/u.test(called);

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}
