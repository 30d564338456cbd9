import type { Anaphor, Document, Gender, Mention, Quotation, Token } from '../../model.js';
import { Tree } from '../tree.js';
import { SAYING } from '../quotations/reporting-verbs.js';
import { headOfMention } from './head-of-mention.js';
import { oneWhoGoesOn } from './one-who-goes-on.js';
import { PERSON_NOUNS } from './person-nouns.js';
import { pronounFeatures } from './pronoun-features.js';
import type { PronounPlace } from './pronoun-features.js';
import { roleOfRelation } from './reference.js';
import type { Candidate, Reference } from './reference.js';

export const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
};

/** Sentences back in which the person meant is looked for. */
const REACH = 4;

/** From this on a pronoun tells the gender of whom it was given to. */
const SURE = 0.9;

/** Somebody who is not among the candidates. */
const NOBODY: Candidate = { entity: -1, references: [] };

/** Picks one of the candidates for a pronoun, by the features of each; says how sure it is, 0..1. */
export type Choose = (
  token: Token,
  candidates: readonly Candidate[],
  features: readonly (readonly string[])[],
) => { readonly chosen: number; readonly confidence: number };

/**
 * Goes through the text and lets `choose` decide for each "he" and "she" who is meant. What was decided before
 * counts for what comes after: who has just been "she" is likelier to be the next.
 */
export function resolvePronouns(document: Omit<Document, 'anaphors'>, choose: Choose): Anaphor[] {
  return new Resolver(new Tree({ ...document, anaphors: [] })).resolve(choose);
}

/** Confidence of a guess that is told to nobody. */
const UNSURE = 0.5;

/** Least confidence in the one person of the sentence before who goes on speaking or acting. */
const GOING_ON = 0.8;

/** Of the key of somebody with a name; -1 for others. */
const entityOf = (key: string): number => Number(/^entity (\d+)$/.exec(key)?.[1] ?? -1);

class Resolver {
  private readonly candidates = new Map<string, Candidate>();
  private readonly genders: (Gender | null)[];

  constructor(private readonly tree: Tree) {
    this.genders = tree.document.entities.map(({ gender }) => gender);
  }

  resolve(choose: Choose): Anaphor[] {
    const found: Anaphor[] = [];
    for (const token of this.tree.tokens) {
      const gender = token.upos === 'PRON' ? PRONOUNS[token.text.toLowerCase()] : undefined;
      if (gender === undefined) this.note(token);
      else found.push(...this.decide(token, gender, choose));
    }
    return found;
  }

  /** Remembers a name or a noun for a person as somebody whom a later pronoun can mean. */
  private note(token: Token): void {
    const mention = this.tree.mention(token.index);
    if (mention !== undefined) {
      const { entities } = this.tree.document;
      if (mention.first !== token.index || entities[mention.entity]?.kind !== 'person') return;
      this.add(`entity ${mention.entity}`, mention.entity, 'name', headOfMention(this.tree, mention));
    } else if (
      token.upos === 'NOUN' &&
      token.xpos === 'NN' &&
      PERSON_NOUNS.has(token.lemma) &&
      !this.besideName(token)
    ) {
      this.add(`noun ${token.lemma}`, -1, 'noun', token);
    }
  }

  /** "Russia's foreign minister Sergey Lavrov", "Krupnov, an analyst": the noun is no further person. */
  private besideName(token: Token): boolean {
    if (/^(?:nmod:desc|compound|appos)/.test(token.deprel) && this.tree.mention(token.head) !== undefined)
      return true;
    const beside = this.tree.childrenBy(token.index, 'appos', 'flat', 'nmod:desc');
    return beside.some((child) => this.tree.mention(child)?.kind === 'person');
  }

  private add(key: string, entity: number, kind: Reference['kind'], token: Token): void {
    const candidate = this.candidates.get(key) ?? { entity, references: [] };
    candidate.references.push({
      kind,
      head: token.index,
      sentence: token.sentence,
      paragraph: this.paragraphOf(token),
      role: roleOfRelation(token.deprel),
      quoted: this.tree.quotation(token.index)?.clause ?? false,
    });
    this.candidates.set(key, candidate);
  }

  private decide(token: Token, gender: Gender, choose: Choose): Anaphor[] {
    const keys = [...this.candidates]
      .filter(([, candidate]) => this.canBe(candidate, token, gender))
      .map(([key]) => key);
    const certain = this.oneWhoGoesOn(token, gender);
    // "In her speech, Ann Lee …": she has not been named yet, or far above.
    if (certain !== undefined && !keys.includes(certain) && entityOf(certain) >= 0) {
      if (!this.candidates.has(certain))
        this.candidates.set(certain, { entity: entityOf(certain), references: [] });
      keys.push(certain);
    }
    const candidates = [...keys.map((key) => this.candidates.get(key) as Candidate), NOBODY];
    const place = this.placeOf(token, candidates);
    const features = candidates.map((candidate) =>
      pronounFeatures(place, candidate, this.genders[candidate.entity] ?? null),
    );
    const choice = choose(token, candidates, features);
    const goesOn = keys.indexOf(certain ?? '');
    const nearer = this.nearer(candidates[choice.chosen], candidates, token);
    const { chosen, confidence } =
      goesOn >= 0
        ? { chosen: goesOn, confidence: Math.max(GOING_ON, goesOn === choice.chosen ? choice.confidence : 0) }
        : nearer >= 0
          ? { chosen: nearer, confidence: UNSURE }
          : this.jumpsOver(candidates[choice.chosen], token, gender)
            ? { ...choice, confidence: Math.min(choice.confidence, UNSURE) }
            : choice;
    const candidate = candidates[chosen];
    const key = keys[chosen];
    if (candidate === undefined || key === undefined) return [];
    this.add(key, candidate.entity, 'pronoun', token);
    if (candidate.entity < 0) return [];
    if (confidence >= SURE) this.genders[candidate.entity] ??= gender;
    const { start, end, index } = token;
    return [
      {
        start,
        end,
        first: index,
        last: index + 1,
        entity: candidate.entity,
        antecedent: -1,
        confidence: Number(confidence.toFixed(3)),
      },
    ];
  }

  private oneWhoGoesOn(token: Token, gender: Gender): string | undefined {
    return oneWhoGoesOn(
      this.tree,
      token,
      (at) => this.personAt(at),
      (key) => this.fits(key, gender),
    );
  }

  private fits(key: string, gender: Gender): boolean {
    const known = this.genders[entityOf(key)] ?? null;
    return known === null || known === gender;
  }

  /**
   * "Hughes agreed. Darling, the Chancellor, defended the bill. He said …": a sentence between has another subject who
   * can be meant, be it by a name that was not found.
   */
  private jumpsOver(chosen: Candidate | undefined, token: Token, gender: Gender): boolean {
    const last = chosen?.references.at(-1);
    if (last === undefined || chosen === undefined || chosen.entity < 0) return false;
    const from = (this.tree.document.sentences[last.sentence]?.last ?? token.index) - 1;
    for (let at = from + 1; at < token.index && this.tree.token(at).sentence < token.sentence; at++) {
      if (!this.tree.has(at, 'nsubj') || this.tree.quotation(at)?.clause) continue;
      const key = this.personAt(at);
      if (key !== undefined && !key.startsWith('noun') && this.fits(key, gender)) return true;
    }
    return false;
  }

  /** Key of the person named or called there, or of somebody whose name was not found. */
  private personAt(at: number): string | undefined {
    const mention = this.tree.mention(at);
    if (mention?.kind === 'person') return `entity ${mention.entity}`;
    const known = [...this.candidates].find(([, { references }]) =>
      references.some(({ head }) => head === at),
    );
    if (known) return known[0];
    const { upos, deprel, text } = this.tree.token(at);
    return upos === 'PROPN' && deprel.startsWith('nsubj') && !mention ? `name ${text}` : undefined;
  }

  /**
   * "Professor Sanjiv Singh said … The problems are serious, he added.": somebody whose paragraph it is, of whom nothing
   * tells the gender, is likelier meant than a man of the paragraph before; but nobody can be sure. -1 for none.
   */
  private nearer(chosen: Candidate | undefined, candidates: readonly Candidate[], token: Token): number {
    const paragraph = this.paragraphOf(token);
    const here = ({ references }: Candidate): boolean =>
      references.some((each) => each.paragraph === paragraph);
    if (chosen === undefined || chosen.entity < 0 || here(chosen)) return -1;
    return candidates.findIndex(
      ({ entity, references }) =>
        entity >= 0 &&
        (this.genders[entity] ?? null) === null &&
        references.some(
          (each) => each.paragraph === paragraph && each.kind === 'name' && each.role === 'subject',
        ),
    );
  }

  private canBe({ entity, references }: Candidate, token: Token, gender: Gender): boolean {
    const last = references.at(-1);
    if (last === undefined || token.sentence - last.sentence > REACH) return false;
    const known = entity < 0 ? null : (this.genders[entity] ?? null);
    if (known !== null && known !== gender) return false;
    const quotation = this.tree.quotation(token.index);
    if (quotation !== undefined && entity >= 0 && this.speakerOf(quotation) === entity) return false;
    if (entity >= 0 && this.isSpokenOf(entity, token)) return false;
    return !this.besides({ entity, references }, token);
  }

  /**
   * "Smith hit him", "He described Smith": what a verb joins, and what stands below its subject, is somebody else.
   */
  private besides({ entity, references }: Candidate, token: Token): boolean {
    if (roleOfRelation(token.deprel) === 'possessive' || token.head < 0) return false;
    const sibling = references.some(
      ({ head, sentence }) => sentence === token.sentence && this.tree.token(head).head === token.head,
    );
    if (sibling || this.isToldOf(entity, token)) return true;
    const { first = 0, last = 0 } = this.tree.document.sentences[token.sentence] ?? {};
    return (
      token.deprel.startsWith('nsubj') &&
      this.tree.document.mentions.some(
        (mention) =>
          mention.entity === entity &&
          mention.first > token.index &&
          mention.first >= first &&
          mention.last <= last &&
          this.tree.dominates(token.head, mention.first) &&
          !this.isBecome(mention),
      )
    );
  }

  /** "He was chancellor for years and became Lord Callaghan": the same man by another name. */
  private isBecome({ first, last }: Mention): boolean {
    return this.tree.tokens
      .slice(first, last)
      .some(({ deprel, head }) => deprel === 'xcomp' && this.tree.token(head).lemma === 'become');
  }

  /** "Mr Blair has failed, he claimed": nobody says so of himself by his name. */
  private isToldOf(entity: number, { deprel, head, index, sentence }: Token): boolean {
    const verb = this.tree.token(head);
    if (!deprel.startsWith('nsubj') || !SAYING.has(verb.lemma)) return false;
    const told = verb.deprel.startsWith('parataxis')
      ? verb.head
      : this.tree.childrenBy(head, 'ccomp').find((at) => at < index);
    return (
      told !== undefined &&
      this.tree.document.mentions.some(
        (mention) =>
          mention.entity === entity &&
          mention.first < index &&
          this.tree.token(mention.first).sentence === sentence &&
          this.tree.dominates(told, mention.first),
      )
    );
  }

  /** "“I reject Uribe’s claims,” he said": nobody calls himself by his name. */
  private isSpokenOf(entity: number, { index }: Token): boolean {
    const { quotations, mentions } = this.tree.document;
    return quotations.some(
      ({ speaker, first, last }) =>
        speaker === index &&
        mentions.some(
          (mention) => mention.entity === entity && mention.first >= first && mention.last <= last,
        ),
    );
  }

  private placeOf(token: Token, candidates: readonly Candidate[]): PronounPlace {
    const { quotations } = this.tree.document;
    const reported = quotations.find(({ speaker }) => speaker === token.index);
    const before = quotations.findLast(({ speaker, end }) => speaker !== token.index && end < token.start);
    return {
      token,
      paragraph: this.paragraphOf(token),
      role: roleOfRelation(token.deprel),
      quoted: this.tree.quotation(token.index)?.clause ?? false,
      reports: reported !== undefined,
      lastSpeaker: before === undefined ? -1 : this.speakerOf(before),
      candidates,
    };
  }

  /** By name, or by a pronoun that has been decided. */
  private speakerOf({ speaker }: Quotation): number {
    if (speaker < 0) return -1;
    const mention = this.tree.mention(speaker);
    if (mention !== undefined) return mention.entity;
    const decided = [...this.candidates.values()].find(({ references }) =>
      references.some(({ head }) => head === speaker),
    );
    return decided?.entity ?? -1;
  }

  private paragraphOf(token: Token): number {
    return this.tree.document.sentences[token.sentence]?.paragraph ?? -1;
  }
}
