import type { Anaphor, Entity, Mention, Token } from '../../model.js';
import { relation } from '../../document/tree.js';
import { isWeek, standaloneDate } from './date-phrase.js';
import { isLicensed, isOneOfTwo } from './definite.js';
import { isInOpeningAim } from './opening-aim.js';
import { caseOf } from './capitals.js';
import { tidy } from './tidy.js';
import { EVENT_NOUNS, ONE_OF_SEVERAL, PEOPLE_NOUN, TOLD_NOUNS } from './lexicon.js';
import { mayOwn } from './may-own.js';
import type { Owner, Phrase, PhraseOptions, Phrases } from './phrase.js';
import { isDescribed, pointsBack } from './pointing.js';
import { possessive } from './possessive.js';
import { writtenOut } from './verb.js';
import { withArticle } from './with-article.js';

const DEMONSTRATIVE = /^(this|these|that|those)$/i;
/** Nouns that say nothing by themselves, not even behind a headline: "informed them of the situation". */
const UNTOLD = new Set(
  'one former latter other first second third situation event matter issue case thing exam attention country nation'.split(
    ' ',
  ),
);
const OWN_PRONOUNS = new Set('its their his her itself themselves himself herself'.split(' '));
const INDEFINITE_PRONOUNS = new Set(
  'everyone everybody anyone anybody someone somebody something everything all'.split(' '),
);

/** One walk over the kept tokens, writing names out, resolving pronouns and dates. */
export class Rendering {
  private text = '';
  private readonly notes: string[] = [];
  private readonly keptSet: ReadonlySet<number>;
  private readonly named: Set<number>;

  constructor(
    private readonly phrases: Phrases,
    private readonly kept: readonly number[],
    private readonly options: PhraseOptions,
  ) {
    this.keptSet = new Set(kept);
    this.named = options.named ?? new Set();
  }

  run(): Phrase | null {
    let previous: Token | null = null;
    for (let i = 0; i < this.kept.length;) {
      const at = this.kept[i] as number;
      const step = this.write(at);
      if (!step) return null;
      if (step.text) {
        this.text += this.gap(previous, at) + step.text;
        previous = this.phrases.tree.token(step.last - 1);
      }
      while (i < this.kept.length && (this.kept[i] as number) < step.last) i++;
    }
    const text = tidy(this.text);
    return text ? { text, tokens: this.kept, notes: this.notes } : null;
  }

  /** The words for what starts at this token, and the token after it; null when it cannot stand alone. */
  private write(at: number): { text: string; last: number } | null {
    const { tree } = this.phrases;
    const token = tree.token(at);
    const { gap } = this.options;
    if (gap && at >= gap.first && at < gap.last)
      return this.allKept(gap.first, gap.last) ? { text: gap.words, last: gap.last } : null;
    const date = tree.date(at);
    if (date && date.first <= at && this.allKept(date.first, date.last)) return this.writeDate(at);
    const anaphor = this.phrases.anaphorAt(at);
    if (anaphor && this.allKept(anaphor.first, anaphor.last)) {
      return anaphor.antecedent < 0 ? this.writeAnaphor(anaphor) : this.writeThing(anaphor);
    }
    const mention = tree.mention(at);
    if (mention && mention.first === at && this.allKept(mention.first, mention.last))
      return this.writeName(mention);
    const unclear =
      token.lemma === 'the' ? !isLicensed(tree, token.head, this.keptSet) : DEMONSTRATIVE.test(token.text);
    if (token.upos === 'DET' && unclear) {
      // Behind "Germany banned …" both "the ban" and "this ban" are clear.
      return this.phrases.isIntroduced(token.head)
        ? { text: 'the', last: at + 1 }
        : (this.writeFuller(token) ?? this.writeLoose(token));
    }
    if (!this.standsAlone(token)) return null;
    return { text: this.contracted(token) ?? caseOf(token, this.phrases), last: at + 1 };
  }

  /** "Who said that the lapses raised questions?": as said, it is known again. */
  private writeLoose(the: Token): { text: string; last: number } | null {
    const { loose } = this.options;
    if (!loose || loose.left === 0 || the.lemma !== 'the') return null;
    const noun = this.phrases.tree.token(the.head).lemma.toLowerCase();
    if (UNTOLD.has(noun) || isOneOfTwo(this.phrases.tree, the.head)) return null;
    // "the question", "the documents": unless the headline has them, nobody knows which.
    if (loose.thingsOnly && TOLD_NOUNS.has(noun) && !this.phrases.isBroughtUp(the.head)) return null;
    // "the attack" is the headline's, or nobody knows which; "the government" is clear behind a headline.
    if (loose.thingsOnly && EVENT_NOUNS.has(noun) && !this.phrases.isBroughtUp(the.head)) return null;
    if (loose.thingsOnly && PEOPLE_NOUN.test(noun) && !this.phrases.isLed) return null;
    if (loose.thingsOnly && ONE_OF_SEVERAL.has(noun) && !this.phrases.isBroughtUp(the.head)) return null;
    loose.left--;
    return { text: 'the', last: the.index + 1 };
  }

  /** "the treaty" → "the nuclear nonproliferation treaty with Iran", as the article first called it. */
  private writeFuller(the: Token): { text: string; last: number } | null {
    if (the.head < the.index || !this.allKept(the.index, the.head + 1)) return null;
    const { tree: parse } = this.phrases;
    // "these ties with NATO": what follows tells which, so only the pointing word goes.
    if (the.lemma !== 'the' && parse.childrenBy(the.head, 'nmod').some((at) => this.keptSet.has(at))) {
      return parse.token(the.head).xpos === 'NNS' ? { text: '', last: the.index + 1 } : null;
    }
    const found =
      this.phrases.nameMeantBy(the.head) ?? this.phrases.fullerName(the.head) ?? this.phrases.datedEvent(the);
    // "Toyota said that the company …" needs no more.
    if (found && this.isNamed(found)) return { text: 'the', last: the.index + 1 };
    const fuller = found && this.ofNamed(found);
    if (!fuller) return null;
    const { document, tree } = this.phrases;
    this.notes.push(`“${document.article.body.slice(the.start, tree.token(the.head).end)}” is ${fuller}.`);
    return { text: fuller, last: the.head + 1 };
  }

  /** Whether the text is the name of something that has been named, or is asked for. */
  private isNamed(text: string): boolean {
    const { entities } = this.phrases.document;
    return [...this.named, this.options.asked ?? -1].some((index) => {
      const entity = entities[index];
      return entity !== undefined && withArticle(entity, '') === text;
    });
  }

  /** "dismiss Tamogami from Tamogami’s post" → "from his post"; null where "his" could be another’s. */
  private ofNamed(text: string): string | null {
    const { entities } = this.phrases.document;
    // "The request of the town was advanced by the town"
    if (this.ownersIn(text).some((index) => !this.named.has(index))) return null;
    const last = [...this.named].at(-1);
    const owner = [...this.named].find((index) => text.startsWith(`${entities[index]?.name ?? ' '}’s `));
    if (owner === undefined) return text;
    const { gender = null, name = '' } = entities[owner] ?? {};
    if (gender === null || owner !== last) return null;
    return `${gender === 'male' ? 'his' : 'her'}${text.slice(`${name}’s`.length)}`;
  }

  /** Whose the text says it is, of those who stand in what is being written. */
  private ownersIn(text: string): number[] {
    const { tree } = this.phrases;
    return this.kept.flatMap((at) => {
      const mention = tree.mention(at);
      return mention?.first === at && isOf(text, mention.text) ? [mention.entity] : [];
    });
  }

  private writeDate(at: number): { text: string; last: number } | null {
    const { tree } = this.phrases;
    const date = tree.date(at);
    if (!date) return null;
    if (date.grain === 'duration') return { text: tree.token(at).text, last: at + 1 };
    const isPreposition =
      at > 0 && this.keptSet.has(at - 1) && ['ADP', 'SCONJ'].includes(tree.token(at - 1).upos);
    const marker = isPreposition ? tree.lower(at - 1) : null;
    const words = standaloneDate(date, marker);
    if (!words) return null;
    if (date.derivation) this.notes.push(date.derivation);
    const bare = words.replace(/^\p{Ll}+ (?:of )?(?=[\p{Lu}\d]|the |early |late |mid-)/u, '');
    // "by the year 2022"
    if (at > 0 && tree.lower(at - 1) === 'year' && this.keptSet.has(at - 1))
      return { text: bare, last: date.last };
    const joined = at > 0 && this.keptSet.has(at - 1) && tree.token(at - 1).upos === 'CCONJ';
    if (marker || joined) return { text: bare, last: date.last };
    // Before a noun ("a 2016 referendum", "the Sunday trade ban") no preposition comes in.
    const outer = tree.token(date.last - 1).head;
    if (outer >= date.last && tree.token(outer).upos !== 'VERB')
      return isWeek(date) ? null : { text: bare, last: date.last };
    return { text: words, last: date.last };
  }

  private writeAnaphor(anaphor: Anaphor): { text: string; last: number } | null {
    const { tree, document } = this.phrases;
    const entity = document.entities[anaphor.entity];
    if (!entity) return null;
    const owner = tree.has(anaphor.first, 'nmod:poss') && anaphor.last === anaphor.first + 1;
    const own = this.named.has(entity.index) && tree.token(anaphor.first).upos === 'PRON';
    if ((own || this.options.asked === entity.index) && anaphor.last === anaphor.first + 1) {
      return { text: tree.token(anaphor.first).text.toLowerCase(), last: anaphor.last };
    }
    if (isTheySubject(tree.token(anaphor.first)) && entity.kind !== 'person') return null;
    this.notes.push(`“${document.article.body.slice(anaphor.start, anaphor.end)}” is ${entity.name}.`);
    this.named.add(entity.index);
    const name = withArticle(entity, '');
    return { text: owner ? ownedBy(name) : name, last: anaphor.last };
  }

  /** "they" → "the researchers at Oxford", unless the words around it say whom it means. */
  private writeThing(anaphor: Anaphor): { text: string; last: number } | null {
    const { tree, document } = this.phrases;
    const token = tree.token(anaphor.first);
    const { last } = anaphor;
    if (this.pronounStandsAlone(token, token.text.toLowerCase()))
      return { text: token.text.toLowerCase(), last };
    const text = this.phrases.thing(anaphor);
    if (text === null) return null;
    this.notes.push(`“${document.article.body.slice(anaphor.start, anaphor.end)}” is ${text}.`);
    return { text: tree.has(anaphor.first, 'nmod:poss') ? possessive(text) : text, last };
  }

  private writeName(mention: Mention): { text: string; last: number } {
    const entity = this.phrases.entityOf(mention);
    const { tree } = this.phrases;
    const modifies =
      tree.token(mention.last - 1).head >= mention.last && tree.has(mention.last - 1, 'compound');
    if (
      !entity ||
      modifies ||
      this.isQuoting() ||
      this.named.has(entity.index) ||
      !extendsName(entity, mention.text)
    ) {
      if (entity) this.named.add(entity.index);
      return { text: mention.text, last: mention.last };
    }
    this.named.add(entity.index);
    // "Mr Blair" is "Tony Blair" in full
    if (entity.kind === 'person') this.text = this.text.replace(/(^|\s)(?:Mr|Mrs|Ms|Miss)\.?$/, '');
    // "Labour won" is "the Labour Party won" in full
    const bare = entity.name.replace(/^the /i, '');
    const open = entity.kind === 'person' || /\b(?:the|an?|its|their|his|her|our)$|[’']s?$/i.test(this.text);
    return { text: open ? bare : withArticle(entity, ''), last: mention.last };
  }

  /** "the “Stand with Malala” petition": what is quoted stays as it is. */
  private isQuoting(): boolean {
    const open = this.text.lastIndexOf('“') > this.text.lastIndexOf('”');
    return open || (this.text.split('"').length - 1) % 2 === 1;
  }

  /** Pronouns, pointing words and "the" without a reason cannot stand alone. */
  private standsAlone(token: Token): boolean {
    const text = token.text.toLowerCase();
    // "those under 19", "those who stayed"
    if (text === 'those' && isDescribed(this.phrases.tree, token.index, this.keptSet)) return true;
    return token.upos === 'PRON'
      ? this.pronounStandsAlone(token, text)
      : !pointsBack(this.phrases.tree, token);
  }

  private pronounStandsAlone(token: Token, text: string): boolean {
    if (token.deprel === 'expl' || token.xpos.startsWith('W')) return true;
    if (text === 'that') return token.xpos === 'WDT' || token.deprel === 'mark';
    if (this.options.speaker && agrees(text, this.options.speaker)) return true;
    if (this.hasOwnerInside(token, text)) return true;
    if (OWN_PRONOUNS.has(text))
      return (
        !isInOpeningAim(this.phrases.tree, token) && this.ownersOf(token).some((owner) => agrees(text, owner))
      );
    // "practised the procedures they would undergo": inside a smaller clause it is the clause's own subject.
    const embedded =
      token.head >= 0 &&
      this.keptSet.has(token.head) &&
      /^(acl:relcl|ccomp|advcl)$/.test(this.phrases.tree.token(token.head).deprel);
    if (embedded && this.ownersOf(token).some((owner) => agrees(text, owner))) return true;
    return INDEFINITE_PRONOUNS.has(text) && relation(token) !== 'nsubj';
  }

  private ownersOf({ index }: Token): readonly Owner[] {
    return (this.options.owners ?? []).filter((owner) => mayOwn(this.phrases.tree, owner, index));
  }

  /** "announced that Russia would close its mission": the owner is the subject of the smaller clause. */
  private hasOwnerInside(token: Token, text: string): boolean {
    const { tree } = this.phrases;
    // "Microsoft has replaced it": the subject and another part of one clause are two things.
    const other = token.deprel !== 'nmod:poss' && !/sel(?:f|ves)$/.test(text);
    for (let at = token.head; at >= 0 && this.keptSet.has(at); at = tree.token(at).head) {
      if (other && at === token.head) continue;
      const subject = tree.childBy(at, 'nsubj');
      if (subject < 0 || subject >= token.index || !this.keptSet.has(subject)) continue;
      const { xpos } = tree.token(subject);
      const plural = ['NNS', 'NNPS'].includes(xpos) && tree.mention(subject)?.kind !== 'place';
      return agrees(text, { plural, person: tree.mention(subject)?.kind === 'person', entity: -1 });
    }
    return false;
  }

  /** "he’s had to leave" → "Paul Kagame has had to leave": behind a name "’s" would seem to say whose. */
  private contracted(token: Token): string | null {
    if (!/^V|^MD$/.test(token.xpos) || !/^['’](?:s|re|ve|ll)$/.test(token.text)) return null;
    return ` ${writtenOut(this.phrases.tree, token.index) ?? token.text}`;
  }

  private gap(previous: Token | null, at: number): string {
    if (!previous) return '';
    if (previous.index + 1 !== at) return this.phrases.tree.token(at).text === ',' ? '' : ' ';
    const { body } = this.phrases.document.article;
    return previous.end < this.phrases.tree.token(at).start
      ? ' '
      : body.slice(previous.end, this.phrases.tree.token(at).start);
  }

  private allKept(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (!this.keptSet.has(i)) return false;
    return true;
  }
}

/** "the request of the town", "the town’s request" */
const isOf = (text: string, name: string): boolean =>
  ['of ', 'of the ', 'by ', 'by the ', 'from '].some((by) => `${text} `.includes(` ${by}${name} `)) ||
  text.startsWith(`${name}’s `);

/** "The firm … they are": with the firm in its place the verb would not agree. */
export const isTheySubject = ({ lemma, deprel }: Token): boolean =>
  lemma.toLowerCase() === 'they' && deprel.startsWith('nsubj');

/** "Keitany’s", "the United States’". */
function ownedBy(name: string): string {
  return /(?:States|Nations|Netherlands|Philippines|Emirates|Tories|Democrats|Dems|Conservatives|Greens|Republicans|Liberals)$/.test(
    name,
  )
    ? `${name}’`
    : `${name}’s`;
}

/** Whether a pronoun can mean what stands before it: "its neighbours", "their leader". */
function agrees(pronoun: string, owner: Owner): boolean {
  if (/^(it|its|itself)$/.test(pronoun)) return !owner.plural && !owner.person;
  if (/^(they|them|their|themselves)$/.test(pronoun)) return owner.plural;
  return /^(he|she|him|his|her|himself|herself)$/.test(pronoun) && owner.person && !owner.plural;
}

/** Whether the entity's name says more than the mention: "Lavrov" → "Sergey Lavrov", "Mahan" → "Mahan Air", "Saffar" → "Ammar al-Saffar". */
function extendsName(entity: Entity, text: string): boolean {
  const name = ` ${entity.name} `;
  return (
    entity.name !== text && [name, name.replace(/ [ae]l-/, ' ')].some((each) => each.includes(` ${text} `))
  );
}
