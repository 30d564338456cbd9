import { yearIso, yearOf } from '../calendar.js';
import type { DateContext, DateRule } from '../date-rule.js';
import { YEAR } from '../words.js';

const AFTER_PREPOSITION =
  /(?:^|[^\w])(?:in|since|until|till|by|before|after|from|during|through|to|of|between|early|late|mid|mid-|around|about|circa|c\.|year|for|and|or|vs\.?|versus|class of|spring|summer|autumn|fall|winter|[Ee]aster|[Cc]hristmas)[\s-](?:the\s(?:year\s)?)?$/i;
const AFTER_YEAR = new RegExp(String.raw`(?:\b${YEAR},?\s(?:and|or|to)|${YEAR}(?:,|\s?[–-]))\s?$`);
const IN_BRACKETS = /[([]$/;
const DETERMINED =
  /(?:^|[^\w])(?:a|an|the|this|that|its|his|her|their|our|[A-Z][\w.]*['’]s|last|first|upcoming)\s$/i;

/** Words after a number that make it a count: "in 2000 homes", "to 1500 metres", "2011 of them", "2000-year-old". */
const COUNTED_AFTER =
  /^(?:\s?(?:%|°|percent|per\s?cent|m\b|km\b|kg\b|million|billion|of\s(?:them|the|these|those))|\s(?:people|homes|miles|metres|meters|feet|tons|tonnes|jobs|dollars|euros|pounds|times|days|hours|years?|men|women|children|students|workers|employees|soldiers|troops|troopers|cases|deaths|euro|or\smore|others)\b|-(?:year|day|mile|metre|meter|strong|page|seat|foot|m\b)|[,.]\d|:\d)/i;

/** "2050 levels" may count levels or name a year. */
const PLURAL_AFTER = /^\s(?!(?:was|is|has|as|his|its|this|does|across|plus|versus|thus|always)\b)[a-z]+s\b/;

function isYear(year: number, at: DateContext): boolean {
  if (at.named || COUNTED_AFTER.test(at.after) || /[$£€¥₹₿#№.:]\s?$|\bNo\.?\s$/.test(at.before)) return false;
  if (IN_BRACKETS.test(at.before) && /^[)\]]/.test(at.after)) return true;
  const plural = PLURAL_AFTER.test(at.after);
  if (year < 1900) return !plural && /\b(?:in|since|of|until|circa|c\.)\s$/i.test(at.before);
  if (AFTER_YEAR.test(at.before)) return true;
  // "in 2050 summers will be hot" is a year, "for 2050 homes" a count
  if (AFTER_PREPOSITION.test(at.before)) return !plural || /\b(?:since|by|in|of|the)\s$/i.test(at.before);
  // "a 2016 referendum", "the 2018 elections", "Norway's 2017 title"
  return DETERMINED.test(at.before) && /^\s["“']?\w/.test(at.after);
}

/** "in 2011", "the 2018 elections", "(1946)"; not "2011 people", not "the year 2000" of a product name. */
export const plainYear: DateRule = {
  name: 'year',
  pattern: new RegExp(String.raw`(?<![\d,./]|\d-|[A-Z]-)\b(?<year>${YEAR})(?!\d|\w)`, 'g'),
  read(groups, at) {
    const year = Number(groups['year']);
    return isYear(year, at) ? { grain: 'year', value: yearIso(year), because: null } : null;
  },
};

/** "1980–1987", "2019/20": one span of years. */
export const yearRange: DateRule = {
  name: 'range of years',
  pattern: new RegExp(
    String.raw`(?<![\d,.\-/$£€])\b(?<from>${YEAR})\s?[–—/-]\s?(?<to>${YEAR}|\d\d)\b(?![–\d-])`,
    'g',
  ),
  read(groups) {
    const from = Number(groups['from']);
    const short = groups['to'] ?? '';
    const to = short.length === 2 ? Math.floor(from / 100) * 100 + Number(short) : Number(short);
    if (to <= from || to - from > 200) return null;
    return { grain: 'year', value: `${yearIso(from)}/${yearIso(to)}`, because: null };
  },
};

/** "the 1990s", "the mid-1980s", "the '60s", "the 19th century"; not "in her 20s". */
export const decade: DateRule = {
  name: 'decade or century',
  pattern: new RegExp(
    String.raw`\b(?<decade>1[0-9]{2}0|20[0-9]0)['’]?s\b|\bthe\s(?:(?:early|late|mid)[\s-])?['’](?<short>[2-9]0)['’]?s\b|\b(?:the\s)?(?<century>\d\d?)(?:st|nd|rd|th)(?:\s|-)century\b|\b(?:the\s)?(?<word>${['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'].join('|')})(?:\s|-)century\b`,
    'gi',
  ),
  read(groups) {
    const century = groups['century'] ?? CENTURIES[(groups['word'] ?? '').toLowerCase()];
    if (century !== undefined) {
      return { grain: 'century', value: `${String(Number(century) - 1).padStart(2, '0')}XX`, because: null };
    }
    const start = groups['decade'] ?? `19${groups['short']}`;
    // "the 1800s" is the century to most, "the 2000s" the decade
    if (start.endsWith('00') && start !== '2000')
      return { grain: 'century', value: `${start.slice(0, 2)}XX`, because: null };
    return { grain: 'decade', value: `${start.slice(0, 3)}X`, because: null };
  },
};

const CENTURIES: Readonly<Record<string, string>> = {
  sixteenth: '16',
  seventeenth: '17',
  eighteenth: '18',
  nineteenth: '19',
  twentieth: '20',
  'twenty-first': '21',
};

/** "the third quarter of 2020", "Q3", "the first half of this year", "the end of 2019" is a plain year. */
export const partOfYear: DateRule = {
  name: 'quarter or half of a year',
  pattern: new RegExp(
    String.raw`\b(?:Q(?<q>[1-4])|(?:the\s)?(?<nth>first|second|third|fourth|last|final)[\s-](?<part>quarter|half))(?:,?\s(?:of\s)?(?:fiscal\s(?:year\s)?)?(?:(?<year>${YEAR})|(?<relative>(?:this|last|next|the)\syear))(?!\w))?`,
    'g',
  ),
  read(groups, at) {
    const { q, part, year: stated, relative } = groups;
    // "the second half" of a match, "a quarter of voters"
    if (stated === undefined && relative === undefined && q === undefined) return null;
    const nth = q ?? String(['first', 'second', 'third', 'fourth'].indexOf(groups['nth'] ?? '') + 1);
    const letter = part === 'half' ? 'H' : 'Q';
    const number = nth !== '0' ? nth : letter === 'H' ? '2' : '4';
    const offset = relative?.startsWith('last') ? -1 : relative?.startsWith('next') ? 1 : 0;
    if (stated !== undefined)
      return { grain: 'quarter', value: `${stated}-${letter}${number}`, because: null };
    if (at.published === null || relative === undefined)
      return { grain: 'quarter', value: null, because: null };
    const year = yearOf(at.published) + offset;
    const because = `the article was published in ${yearOf(at.published)}.`;
    return { grain: 'quarter', value: `${yearIso(year)}-${letter}${number}`, because };
  },
};
