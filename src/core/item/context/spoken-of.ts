import type { Document } from '../../model.js';
import type { World } from '../../world/world.js';

/**
 * What the sentence before the question allows "the" to speak of, by what it says: [words of the sentence,
 * nouns that then stand for it]. "Germany banned …": the ban, the move.
 */
const STANDS_FOR: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:scientists?|researchers?|study|studies|research|findings|journal)\b/i,
    'study research researchers scientists authors findings paper report results team',
  ],
  [/\bannounce[sd]?\b/i, 'announcement decision move'],
  [
    /\b(?:agreed|banned|decided|ordered|suspended|approved|signed|expelled|halted|ended|cut|closed|blocked|cancelled|shut|lifted|withdrew|imposed|rejected|vetoed|voted|passed|adopted|bans?|agrees|decides|orders|suspends|approves|signs|expels|halts|ends|cuts|closes|blocks|cancels|shuts|lifts|withdraws|imposes|rejects|vetoes|votes|passes|adopts)\b/i,
    'move decision step',
  ],
  [/\bban(?:s|ned)?\b/i, 'ban'],
  [/\bvote[sd]?\b/i, 'vote decision'],
  [/\bagree[sd]?\b/i, 'agreement'],
  [/\bexpel(?:s|led)?\b/i, 'expulsion expulsions'],
  [/\bsuspend(?:s|ed)?\b/i, 'suspension'],
  [/\bcollaps(?:e|es|ed)\b/i, 'collapse accident incident disaster'],
  [/\bcrash(?:es|ed)?\b/i, 'crash accident incident disaster'],
  [/\bexplo(?:sion|sions|de|des|ded)\b/i, 'explosion blast incident'],
  [/\bcaught fire\b|\bfires?\b|\bburn(?:s|ed|t)?\b/i, 'fire blaze incident'],
  [/\bbomb(?:s|ed|ing|ings)?\b/i, 'bombing bombings attack attacks blast blasts explosion explosions'],
  [
    /\b(?:attack|shooting|stabbing|gunm[ae]n)s?\b|\battacked\b/i,
    'attack attacks attacker attackers incident',
  ],
  [/\bshoot(?:s|ing|ings)?\b|\bshot\b/i, 'shooting shootings gunman'],
  [/\bstampede\b/i, 'stampede tragedy incident disaster'],
  [/\bdie[sd]?\b|\bdead\b/i, 'death deaths'],
  [/\bkill(?:s|ed|ing)?\b/i, 'killing killings death deaths dead victims'],
  [/\bwins?\b|\bwon\b/i, 'win victory'],
  [/\belect(?:s|ed|ion|ions)\b/i, 'election elections vote'],
  [/\bresign(?:s|ed)?\b/i, 'resignation'],
  [/\barrest(?:s|ed)?\b/i, 'arrest arrests'],
  [/\blaunch(?:es|ed)?\b/i, 'launch'],
  [/\bshut(?:s|down)?\b|\bcloses?d?\b/i, 'shutdown closure'],
  [/\bfound\b|\bfinds?\b|\bdiscover(?:s|ed|y)?\b/i, 'discovery find'],
  [/\bsells?\b|\bsold\b/i, 'sale deal'],
  [/\bbuys?\b|\bbought\b|\bacquir(?:es?|ed)\b/i, 'purchase acquisition takeover deal'],
  [/\berupt(?:s|ed|ion)?\b/i, 'eruption'],
  [/\bearthquake\b|\bquake\b/i, 'earthquake quake tremor'],
  [/\b(?:beat|beats|defeated|defeats|drew|match|final|game)\b/i, 'match game'],
  // "Oxfam says": what it says so in
  [
    /, (?:\p{Lu}[\p{L}]* )*\p{Lu}[\p{L}]* says|\bsays (?:\p{Lu}[\p{L}]* )*\p{Lu}[\p{L}]*[.”]|\breport\b/u,
    'report findings',
  ],
  [/\b(?:parliament|senate|congress|lawmakers|MPs)\b/i, 'bill'],
  [/\bbankruptcy\b/i, 'bankruptcy filing'],
  [/\b(?:sue[sd]?|suing|lawsuits?)\b/i, 'lawsuit suit complaint'],
  [/\bpolls?\b/i, 'poll survey'],
  [/\bstrikes?\b/i, 'strike walkout'],
  [/\bvideo(?:tapes?|s)?\b/i, 'video tape recording'],
  [/\b(?:disputes?|row|feud|conflict)\b/i, 'dispute row feud conflict'],
  [/\b(?:fine[sd]|fine)\b/i, 'fine penalty'],
  [/\b(?:dismiss(?:es|ed|al)?|sack(?:s|ed)?|fired)\b/i, 'dismissal sacking'],
  [/\b(?:jailed|jails|sentenced|sentences?)\b/i, 'sentence verdict'],
  [/\b(?:convict(?:s|ed)|guilty|acquit(?:s|ted))\b/i, 'verdict trial conviction'],
  [/\bapologi[sz]e[sd]?\b/i, 'apology'],
  [/\b(?:plan(?:s|ned)?|propos(?:es?|ed|als?))\b/i, 'plan plans proposal proposals'],
  [/\b(?:treaty|pact|accord|deal)\b/i, 'treaty pact accord deal agreement'],
  [/\bprotests?\b|\bprotested\b/i, 'protest protests protesters demonstration demonstrations'],
];

/** Nouns for a country, a city, when the sentence names one only. */
const OF_COUNTRY = 'country nation government';
const OF_CITY = 'city town';

/** The nouns, in the form in which they may follow "the", that a question behind this sentence may use. */
export function spokenOf(text: string, document: Document, world: World): ReadonlySet<string> {
  const plain = text.toLowerCase().match(/[\p{L}][\p{L}’'-]*/gu) ?? [];
  const common = commonNouns(document);
  const nouns = new Set(plain.filter((word) => common.has(word)));
  for (const [told, names] of STANDS_FOR)
    if (told.test(text)) for (const name of names.split(' ')) nouns.add(name);
  const countries = new Set<string>();
  const cities = new Set<string>();
  for (const entity of document.entities) {
    const said = [entity.name, ...entity.aliases].some((name) => name.length > 2 && text.includes(name));
    if (!said || entity.kind === 'person') continue;
    const country = world.country(entity.name);
    if (country) countries.add(country.name);
    else if (world.categoryNoun(entity.name, entity.kind)?.endsWith('city')) cities.add(entity.name);
  }
  if (countries.size === 1) for (const noun of OF_COUNTRY.split(' ')) nouns.add(noun);
  if (cities.size === 1) for (const noun of OF_CITY.split(' ')) nouns.add(noun);
  return nouns;
}

/** Words that the article uses as common nouns. */
function commonNouns(document: Document): ReadonlySet<string> {
  return new Set(
    document.tokens.filter((token) => token.upos === 'NOUN').map((token) => token.text.toLowerCase()),
  );
}
