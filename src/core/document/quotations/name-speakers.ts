import type { Quotation, Token } from '../../model.js';
import { isPersonNoun } from '../coreference/person-nouns.js';
import { isSomebodys } from './on-behalf.js';
import { People, type Named } from './people.js';
import { PronounSpeaker } from './pronoun-speaker.js';
import { isShortened } from './stops.js';

/** What people put their words into: the words of "Cornyn's statement" are Cornyn's. */
const WORDS_OF =
  /^(?:statement|letter|tweet|post|message|email|speech|interview|article|blog|book|report|column|address|testimony|memo|essay|remark)$/;

/** Most words of a title before a name: "study co-author Karen Alley". */
const LONGEST_TITLE = 12;

/**
 * Says which entity speaks: that of the name at the speaker's head or right behind it, what the pronoun there
 * stands for, or whoever wrote the statement.
 */
export function nameSpeakers(quotations: readonly Quotation[], document: Named): Quotation[] {
  const speakers = new Speakers(new People(document, quotations));
  const found: Quotation[] = [];
  for (const quotation of quotations) {
    const before = found.at(-1);
    const same = before !== undefined && before.speaker === quotation.speaker;
    const speakerEntity =
      quotation.speaker < 0 ? -1 : same ? before.speakerEntity : speakers.entityOf(quotation, before);
    found.push({ ...quotation, speakerEntity });
  }
  return withoutOthers(found, document);
}

/**
 * "“…,” he said.¶“….”¶“…,” Falk said.": a paragraph that is all quotation, between the words of two people, may be
 * either's.
 */
function withoutOthers(quotations: readonly Quotation[], { tokens, paragraphs }: Named): Quotation[] {
  const paragraphOf = (at: number): number =>
    paragraphs.findIndex(
      ({ start, end }) => start <= (tokens[at]?.start ?? -1) && (tokens[at]?.end ?? -1) <= end,
    );
  const goesOn = ({ speaker, first }: Quotation): boolean =>
    speaker >= 0 && speaker < first && paragraphOf(speaker) < paragraphOf(first);
  return quotations.map((quotation, at) => {
    if (quotation.speakerEntity < 0 || !goesOn(quotation)) return quotation;
    const next = quotations.slice(at + 1).find((each) => each.speaker !== quotation.speaker);
    const between = quotations.slice(at, next && quotations.indexOf(next));
    const follows =
      next !== undefined &&
      paragraphOf(next.first) === paragraphOf(quotation.first) + between.length &&
      next.speaker > next.last &&
      (tokens[next.first]?.start ?? 0) - (paragraphs[paragraphOf(next.first)]?.start ?? 0) < 2;
    const same = next?.speakerEntity === quotation.speakerEntity;
    return follows && !same ? { ...quotation, speakerEntity: -1 } : quotation;
  });
}

class Speakers {
  private readonly pronouns: PronounSpeaker;

  constructor(private readonly people: People) {
    this.pronouns = new PronounSpeaker(people);
  }

  entityOf(quotation: Quotation, before: Quotation | undefined): number {
    const { speaker, clause } = quotation;
    const own = this.people.at(speaker);
    const token = this.people.document.tokens[speaker];
    if (token === undefined) return -1;
    if (/^s?he$/i.test(token.text)) return this.pronouns.entityOf(token, quotation, before);
    if (own !== undefined) return this.whoIsNamed(token, own, clause);
    return this.titled(token) ?? this.apposed(token) ?? this.author(token) ?? this.people.calledSo(token);
  }

  /** "said Arizona Representative Jeff Flake": not the first name speaks. No place does. */
  private whoIsNamed(token: Token, own: number, clause: boolean): number {
    const { entities, mentions } = this.people.document;
    const mention = mentions.find(({ first, last }) => first <= token.index && token.index < last);
    if (mention === undefined) return own;
    const behind = this.titleHolder(mention.last);
    if (behind !== undefined) return behind;
    return clause && entities[own]?.kind === 'place' ? this.people.personOf(mention) : own;
  }

  /** Who has the title that begins here: "analyst Chris Weafer" behind "said Uralsib". */
  private titleHolder(start: number): number | undefined {
    const { tokens, mentions } = this.people.document;
    for (let at = start; at < start + LONGEST_TITLE; at++) {
      const [before, token] = [tokens[at - 1] as Token, tokens[at]];
      const name = mentions.find(({ kind, first }) => kind === 'person' && first === at);
      const title = isShortened(before) || isPersonNoun(before.text.toLowerCase()) || before.text === '.';
      if (name !== undefined) return at > start && title ? name.entity : undefined;
      const dot = token?.text === '.' && isShortened(before);
      if (token === undefined || !(dot || /^(?:NOUN|PROPN|ADJ)$/.test(token.upos))) return undefined;
    }
    return undefined;
  }

  /** "Maria LaHood, a lawyer for Arar said": the noun says what the name before it is. */
  private apposed({ head, deprel }: Token): number | undefined {
    return deprel === 'appos' ? this.people.personAt(head) : undefined;
  }

  /** "said study co-author Karen Alley": nothing but a title between the noun and the name. */
  private titled(noun: Token): number | undefined {
    const { tokens, entities } = this.people.document;
    if (isSomebodys(noun, tokens[noun.index + 1])) return undefined;
    let { sentence } = noun;
    for (let at = noun.index + 1; at <= noun.index + LONGEST_TITLE; at++) {
      const entity = this.people.entityAt.get(at);
      const token = tokens[at];
      if (entity !== undefined && entities[entity]?.kind === 'person' && token?.upos === 'PROPN')
        return entity;
      const title = token !== undefined && /^(?:NOUN|PROPN|ADJ|ADP|CCONJ)$/.test(token.upos);
      const dot = token?.text === '.' && isShortened(tokens[at - 1] as Token);
      const joined = token?.text === '-' || dot;
      if (token?.sentence !== sentence || !(title || joined)) return undefined;
      // "Rep." may be taken for the end of a sentence
      if (dot) sentence = tokens[at + 1]?.sentence ?? -1;
    }
    return undefined;
  }

  /** "Cornyn's statement added", "according to a tweet on Monday by Mike Pompeo". */
  private author(noun: Token): number | undefined {
    if (!WORDS_OF.test(noun.lemma)) return undefined;
    const { tokens } = this.people.document;
    // "Governor Ehrlich released a statement saying"
    const issuer =
      noun.deprel === 'obj'
        ? tokens.find(({ head, deprel }) => head === noun.head && deprel === 'nsubj')
        : undefined;
    const issued = issuer && this.people.personAt(issuer.index);
    if (issued !== undefined) return issued;
    const owned = tokens.find(({ head, deprel }) => head === noun.index && deprel === 'nmod:poss');
    const owner = owned && this.people.personAt(owned.index);
    if (owner !== undefined) return owner;
    for (let at = noun.index + 1; tokens[at]?.sentence === noun.sentence; at++) {
      if (tokens[at]?.upos === 'VERB') return undefined;
      const by = tokens[at];
      const after = tokens[at + 1];
      if (!/^(?:by|from)$/i.test(by?.text ?? '') || after === undefined) continue;
      return this.people.personAt(after.index) ?? this.titled(after);
    }
    return undefined;
  }
}
