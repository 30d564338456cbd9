import { BASE_OF_PARTICIPLE, BASE_OF_PAST, NEVER_ED } from './irregular-verbs.js';

/** Place of a word among all words by how often it is used, the most frequent first; undefined when unknown. */
export type RankOf = (word: string) => number | undefined;

/** Where a noun or adjective is the more frequent of two: "pasted" is of "paste", not of "past". */
const SETTLED: ReadonlyMap<string, string> = new Map(
  `bathe breathe clothe loathe sheathe soothe wreathe paste sever suit add odd err ebb purr tie die lie vie
  belie untie canvas bus gas quiz whiz singe tinge dye eye hoe shoe toe tiptoe ski taxi panic mimic picnic traffic
  frolic program format benefit target budget transfer refer defer infer prefer confer deter occur incur concur recur
  focus bias free flee see agree decree guarantee referee oversee canoe interfere adhere cohere persevere
  unite ignite excite invite recite incite cite site waste haste taste baste devote quote route escape elope
  age cage page rage stage wage envisage plunge range change lunge hinge cringe binge charge merge surge urge
  lease ease tease please increase release cease crease grease house rouse arouse espouse browse cruise bruise praise raise
  cause pause clause abuse accuse amuse confuse excuse fuse muse refuse use lapse collapse elapse eclipse glimpse
  rinse sense tense license condense cleanse curse nurse purse reverse traverse disperse immerse rehearse endorse
  care dare stare glare square declare compare prepare beware secure endure assure insure ensure injure lure cure
  figure measure treasure pressure lecture picture capture torture venture puncture manufacture structure feature
  commune convene intervene contravene imagine examine determine combine decline define refine confine outline
  underline undermine streamline mine dine fine line shine whine opine vaccine divine
  inhale scale exhale impale whale regale sale pale file pile smile compile profile reconcile while rule schedule
  overrule ridicule style cycle recycle struggle handle settle battle bottle title tackle trouble double puzzle dazzle
  muzzle sizzle fizzle drizzle embezzle ogle google haggle juggle smuggle wiggle wriggle giggle trample sample example
  adore explore ignore restore store score core bore gore implore deplore abhor
  stripe wipe swipe pipe gripe snipe ripe type
  extradite expedite plebiscite`
    .split(/\s+/)
    .map((base) => [base, base]),
);

/** Letters that no base ends in, so that an e has been lost: "caus", "argu", "dazzl", "charg", "forc", "leav". */
const NEEDS_E =
  /(?:[vuczj]|[^aeioulrwy]l|[^aeiou]s(?<!s{2})(?<!ps)|[^n]g(?<!gg)|dg|rg|lg|[^aeiou]th(?<!rth|nth|lth))$/;

/** One vowel between consonants: "hop" would have doubled its p, so "hoped" is of "hope". */
const SHORT = /^[^aeiou]*[aeiou][bdfgklmnprstvz]$/;
/** Endings that have lost an e where the word list knows neither: "persecut", "desecrat", "inscrib", "reclin". */
const RARELY_BARE = /[^aeiou](?:[au]t|[aiou]s|iz|[aiu]d|[iua]b|in|[iau]r|ul)$|(?:i|e|u)at$/;
const DOUBLED = /([bdfgklmnprstvz])\1$/;

/** The base of an irregular past or participle; undefined for all other forms. */
export function irregularBase(form: string, xpos: string): string | undefined {
  if (xpos === 'VBD') return BASE_OF_PAST.get(form) ?? BASE_OF_PARTICIPLE.get(form);
  return xpos === 'VBN' ? (BASE_OF_PARTICIPLE.get(form) ?? BASE_OF_PAST.get(form)) : undefined;
}

/** The base of a form that spelling and frequency would get wrong: "freed", "pasted". */
export function settledBase(form: string, xpos: string): string | undefined {
  return candidatesOf(form, xpos).find((each) => SETTLED.has(each));
}

/** The base of a regular form: "extradited" → "extradite", "dwarfs" → "dwarf"; null for what is no such form. */
export function regularBase(form: string, xpos: string, rankOf: RankOf): string | null {
  if (form.length < 4) return null;
  // "co-founded": what stands before the dash is left alone
  const at = form.lastIndexOf('-') + 1;
  const word = form.slice(at);
  const base = settledBase(word, xpos) ?? best(candidatesOf(word, xpos), rankOf);
  return base === undefined ? null : form.slice(0, at) + base;
}

/** Likely bases, the one that spelling prefers first. */
function candidatesOf(form: string, xpos: string): string[] {
  if (xpos === 'VBZ') return thirdPersonBases(form);
  if (xpos === 'VBG') return form.endsWith('ing') ? stemBases(form.slice(0, -3), false) : [];
  if (form.endsWith('ied')) return [`${form.slice(0, -3)}y`, form.slice(0, -1)];
  return form.endsWith('ed') ? stemBases(form.slice(0, -2), true).filter((base) => !NEVER_ED.has(base)) : [];
}

function thirdPersonBases(form: string): string[] {
  if (form.endsWith('ies')) return [`${form.slice(0, -3)}y`, form.slice(0, -1)];
  if (/(?:ss|x|zz|ch|sh|o)es$/.test(form)) return [form.slice(0, -2), form.slice(0, -1)];
  if (/[sz]es$/.test(form)) return SETTLED.has(form.slice(0, -2)) ? [form.slice(0, -2)] : [form.slice(0, -1)];
  return form.endsWith('s') && !form.endsWith('ss') ? [form.slice(0, -1)] : [];
}

function stemBases(stem: string, past: boolean): string[] {
  if (!past && /^(?:d|l|t|v|bel|unt|underl)y$/.test(stem)) return [`${stem.slice(0, -1)}ie`];
  // "sing", "bring": no form but the base itself
  if (!/[aeiouy]/.test(stem)) return [];
  if (past && stem.endsWith('e')) return [`${stem}e`];
  if (NEEDS_E.test(stem) || SHORT.test(stem)) return [`${stem}e`];
  const bases = RARELY_BARE.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
  if (DOUBLED.test(stem)) {
    const single = stem.slice(0, -1);
    // "call", "pass", "stuff" end so; "plan" and "jam" do not
    if (/(?:ss|ff)$/.test(stem)) return [stem, ...(SETTLED.has(single) ? [single] : [])];
    return /(?:ll|zz)$/.test(stem) ? [stem, single] : [single, stem];
  }
  return /[aeiou]ck$/.test(stem) && stem.length > 5 ? [stem, stem.slice(0, -1)] : bases;
}

function best(candidates: readonly string[], rankOf: RankOf): string | undefined {
  const [first, ...others] = candidates;
  if (first === undefined) return undefined;
  const rank = (word: string): number => rankOf(word) ?? Number.POSITIVE_INFINITY;
  // Spelling prefers the first; it must be much rarer than another to lose.
  return others.reduce((most, each) => (rank(each) * PREFERENCE < rank(most) ? each : most), first);
}

const PREFERENCE = 2;
