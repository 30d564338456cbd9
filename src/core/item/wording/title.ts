import { isPersonNoun } from '../../document/coreference/person-nouns.js';
import { isTitle } from '../../document/passes/name-words.js';
import type { Tree } from '../../document/tree.js';

/** Words before a title that newspapers write with a capital only because the title has one. */
export const LOWERED =
  /^(?:Former|Late|Newly|Outgoing|Incoming|Acting|Interim|Retired|Disgraced|Veteran|Exiled|Ousted|Deposed|Jailed|Longtime|Shadow|Double|Reigning|Defending|Fellow|Leading|Legendary|Top|Earlier|Ex-\p{Ll}+) /u;

/** "Which conservative MP": the party, at the start of a sentence written small. */
export const asParty = (role: string): string =>
  role.replace(
    /^(?:conservative|labour|liberal|green|republican|liberal(?= Democrat)) (?=(?:Democrat|MP|MEP|MSP|peer|shadow|whip|frontbench\w*|backbencher|councillor|candidate|politician|senator|congress\w+|representative|governor|lawmaker|strategist|co-chairman|chairman|chairwoman|leader|spokes\w+)\b)/,
    (party) => party.charAt(0).toUpperCase() + party.slice(1),
  );

const OFFICE_WORD =
  /\b(?:chief|executive|managing|director|officer|vice|deputy|prime|minister|president|secretary|chairman|chairwoman|editor|spokesman|spokeswoman)\b/gi;

/** "Managing director", "chief Executive": small in one word, small in all. */
export function inOneCase(role: string): string {
  const words = role.match(OFFICE_WORD) ?? [];
  const isMixed = words.some((word) => /^\p{Ll}/u.test(word)) && words.some((word) => /^\p{Lu}/u.test(word));
  const even = isMixed ? role.replace(OFFICE_WORD, (word) => word.toLowerCase()) : role;
  return even.replace(FIELD, (_, office: string, field: string) => `${office} ${field.toLowerCase()}`);
}

/** "minister of Education": a field beside an office in small letters. */
const FIELD =
  /\b((?:under)?secretary|minister|commissioner) ((?:of|for) (?:Education|Health|Justice|Defen[cs]e|Finance|Labou?r|Agriculture|Transport|Tourism|Culture|Energy|Trade|Environment|Industry|Commerce|Housing|Sports?|Immigration|Economy))$/u;

/** "US spokesperson Major-General" */
const RANK =
  /^(.* (\p{Ll}+)) (?:(?:Major|Brigadier|Lieutenant|Vice|Rear|Lt|Maj|Brig)\.?[- ])?(?:General|Admiral|Colonel|Major|Captain|Sergeant|Commander|Gen|Col|Maj|Capt|Sgt|Lt|Dr|Prof|Professor|Lord|Lady|Sir|Dame|Baroness|MP|MEP|MSP)\.?$/u;

/** A rank behind what somebody is belongs to the name. */
export function withoutRank(role: string): string {
  const [, before = '', noun = ''] = RANK.exec(role) ?? [];
  return noun && isPersonNoun(noun) ? before : role;
}

/** "DGS" behind a union's name is known to nobody; "CEO" is. */
export const isUnknownAcronym = (role: string): boolean =>
  /^(?:\S+ )?\p{Lu}{2,}$/u.test(role) &&
  !/\b(?:CEO|CFO|COO|CTO|MP|MEP|MSP|MLA|TD|PM|VP|QC|KC|DJ)$/.test(role);

/** "a checklist with his mentor Joe Kittinger": a thing is nobody's title. */
export const isTitleNoun = (lemma: string): boolean => isPersonNoun(lemma.toLowerCase());

/** "Smoker" of "Smoker Neil Timms owns …": it has a capital letter for the start of the sentence only. */
export function isDescription(tree: Tree, at: number): boolean {
  const named = tree.mention(at + 1);
  const word = tree.token(at).text;
  return named?.kind === 'person' && named.first === at + 1 && isTitleNoun(word) && !isTitle(word);
}
