import { addDays, addMonths, yearIso, yearOf } from '../../document/dates/calendar.js';
import type { Document } from '../../model.js';
import { shuffled, type Random } from '../../quiz/random.js';
import { questionOf } from '../wording/question-of.js';
import type { DistractorSource } from './distractor-source.js';
import { writeDateLike } from './write-date-like.js';

const ATTEMPTS = 12;

/** How a date of each grain moves, and how far a wrong one may lie behind the day of publication, in its own unit. */
const GRAINS = {
  day: { form: /^\d{4}-\d\d-\d\d$/, move: addDays, steps: [2, 7], late: 5 },
  month: { form: /^\d{4}-\d\d$/, move: addMonths, steps: [1, 2], late: 1 },
  year: { form: /^\d{4}$/, move: addYears, steps: [1, 2], late: 0 },
  decade: { form: /^\d{3}0s$/, move: addDecades, steps: [1, 1], late: 0 },
} as const;
type DateGrain = keyof typeof GRAINS;

/** What comes round every so many years: nobody was a running mate in 1975, and there was no census in 1952. */
const ROUNDS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:Olympic\w*|World Cup|running mate|primary elections?|primaries|caucuses|presidential (?:nomin\w+|race|bid|campaign|ticket))\b/,
    4,
  ],
  [/\bcensus\b/, 10],
];

const isDateGrain = (grain: string): grain is DateGrain => grain in GRAINS;

/** Dates near the key, of its precision and in its words. */
export const dates: DistractorSource = {
  name: 'dates',
  propose(draft, { document, random }) {
    const { answer } = draft;
    if (answer.type !== 'date' || !isDateGrain(answer.grain)) return [];
    const key = answer.grain === 'decade' ? decadeOf(answer.value) : answer.value;
    if (!GRAINS[answer.grain].form.test(key)) return [];
    const taken = new Set(document.dates.map(({ value }) => value));
    const question = questionOf(draft);
    const round = answer.grain === 'year' ? ROUNDS.find(([words]) => words.test(question))?.[1] : undefined;
    const step = (): number => round ?? stepOf(answer.grain as DateGrain, key, document, random);
    const latest = TO_COME.test(question)
      ? '9999'
      : [latestOf(answer.grain, key, document), toldLaterThan(key, question)].sort()[0]!;
    const ranks = TO_COME.test(question) ? [1, 0] : [0, 1, 2, 3];
    for (const rank of shuffled(ranks, random)) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const values = around(key, answer.grain, rank, step);
        if (values.some((value) => taken.has(value) || value > latest)) continue;
        const texts = values.map((value) => writeDateLike(draft.key, value));
        if (texts.every((text) => text !== null) && new Set([...texts, draft.key]).size === 4) {
          return texts.map((text) => ({ text, from: dates.name, why: `The article says ${draft.key}.` }));
        }
      }
    }
    return [];
  },
};

const decadeOf = (value: string): string => value.replace(/^(\d{3})[0X]s?$/, '$10s');

function addYears(date: string, count: number): string {
  return yearIso(yearOf(date) + count);
}

function addDecades(date: string, count: number): string {
  return `${yearIso(yearOf(date) + 10 * count)}s`;
}

/** What is still to come can hardly come earlier: "is due to launch in which year?" */
const TO_COME =
  /\b(?:(?:is|are) (?:due|expected|scheduled|set|planned) to|will|aims? to|plans? to|hopes? to|by which (?:year|month|date))\b/;

/** An article without a date is at least of the last year that it names. */
const UNDATED_YEARS = 1;

/** The last date that can be offered: soon after publication, unless the key itself lies in the future. */
function latestOf(grain: DateGrain, key: string, document: Document): string {
  const { publishedOn } = document.article;
  if (publishedOn === null && grain === 'year') {
    const years = document.dates.flatMap(({ value }) => /^\d{4}/.exec(value ?? '')?.[0] ?? []);
    return addYears([...years, key].sort().at(-1) ?? key, UNDATED_YEARS);
  }
  if (publishedOn === null || key > publishedOn) return '9999';
  if (grain === 'decade') return `${publishedOn.slice(0, 3)}0s`;
  const published = publishedOn.slice(0, key.length);
  return GRAINS[grain].move(published, GRAINS[grain].late);
}

/** "As was reported in 2014, … grew to 786,000 in which year?": nothing later can have been reported. */
function toldLaterThan(key: string, question: string): string {
  const years = question.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? [];
  const later = years.filter((year) => year > key).sort();
  return later[0] ?? '9999';
}

/** `rank` dates before the key and the rest after it, in order. */
function around(key: string, grain: DateGrain, rank: number, step: () => number): string[] {
  const values: string[] = [];
  let earlier = key;
  for (let i = 0; i < rank; i++) values.unshift((earlier = GRAINS[grain].move(earlier, -step())));
  let later = key;
  for (let i = rank; i < 3; i++) values.push((later = GRAINS[grain].move(later, step())));
  return values;
}

/** Long ago, years lie further apart: 1 or 2 for last year, about 6 for a century ago. */
function stepOf(grain: DateGrain, key: string, document: Document, random: Random): number {
  const [least, most] = GRAINS[grain].steps;
  const published = document.article.publishedOn;
  const age = grain === 'year' && published !== null ? Math.max(0, yearOf(published) - yearOf(key)) : 0;
  return least + Math.floor(random() * (most - least + 1 + age / 10));
}
