import { NUMBER, LETTER } from '../number-source.js';
import type { QuantityContext, QuantityRule } from '../quantity-rule.js';
import { readNumber } from '../read-number.js';

/** Units in words, in the singular; a plural -s may follow. */
const WORDS = String.raw`(?:square|cubic|nautical|sq)?[-\s]?(?:kilomet(?:er|re)|centimet(?:er|re)|millimet(?:er|re)|met(?:er|re)|mile|yard|inch(?:e)?|kilogram(?:me)?|milligram|gram(?:me)?|microgram|micromet(?:er|re)|micron|nanomet(?:er|re)|tonne|ton|ounce|lit(?:er|re)|gallon|barrel|acre|hectare|volt|kilowatt|megawatt|gigawatt|watt|megabyte|gigabyte|terabyte|kilobyte|megapixel|calorie|knot|light-year)s?|feet|foot|lbs?|kilos?|hertz|degrees?(?:\s(?:Celsius|Fahrenheit|centigrade))?|miles\s(?:an|per)\shour|kilomet(?:er|re)s\s(?:an|per)\shour`;

/** Symbols, which are case-sensitive and may touch the number. `m` needs digits that can be metres. */
const SYMBOLS = String.raw`km\/h|m\/s|km²|km2|km|mph|kph|cm|mm|nm|m²|m3|kg|mg|ft|lb|oz|mi|ha|kWh|MWh|GWh|TWh|kW|MW|GW|MB|GB|TB|GHz|MHz|kHz|Hz|Mbps|°\s?[CF]|°|m`;

const unitOf = (text: string): string => text.trim().replace(/^[-\s]+/, '');

/** "22-mile", "800 km", "110 light-years", "20 degrees"; a "foot" of a hill is none, having no number. */
export const measure: QuantityRule = {
  name: 'measure',
  pattern: new RegExp(String.raw`${NUMBER}[-\s]+(?<unit>${WORDS})(?![${LETTER}0-9])`, 'gi'),
  read: (groups) => {
    const value = readNumber(groups['number'] ?? '');
    return value === null ? null : { kind: 'measure', value, unit: unitOf(groups['unit'] ?? '') };
  },
};

/** "10.1m households", "rose to 9.2m"; not the 400 m hurdles, not "1.8m tall". */
function isMillions(groups: Readonly<Record<string, string | undefined>>, at: QuantityContext): boolean {
  if (groups['gap'] !== '' || /^\s(?:tall|high|long|wide|deep|above|below|away|from)\b/.test(at.after))
    return false;
  return /^\s\p{Ll}+s\b/u.test(at.after) || /\./.test(groups['number'] ?? '');
}

export const measureWithSymbol: QuantityRule = {
  name: 'measure with a symbol',
  pattern: new RegExp(String.raw`${NUMBER}(?<gap>[-\s]?)(?<unit>${SYMBOLS})(?![${LETTER}0-9²³/])`, 'g'),
  read: (groups, at) => {
    const value = readNumber(groups['number'] ?? '');
    const unit = unitOf(groups['unit'] ?? '');
    if (value === null) return null;
    if (unit === 'm' && isMillions(groups, at)) {
      return { kind: 'cardinal', value: readNumber(`${groups['number']} million`) ?? value, unit: null };
    }
    return { kind: 'measure', value, unit };
  },
};

/** "a 5.6-magnitude earthquake", "an earthquake of magnitude 5.6". */
export const magnitude: QuantityRule = {
  name: 'magnitude',
  pattern:
    /(?<![\w.])(?<number>\d(?:\.\d)?)[-\s]magnitude\b|\bmagnitude[-\s](?<after>\d(?:\.\d)?)(?![\d.]\d)/gi,
  read: (groups) => ({
    kind: 'measure',
    value: Number(groups['number'] ?? groups['after']),
    unit: 'magnitude',
  }),
};

/** "2:14:04", "1:59.40", the time of a race; the value is in seconds. */
export const raceTime: QuantityRule = {
  name: 'time of a race',
  pattern:
    /(?<![\d:.])(?:(?<hours>\d{1,2}):(?<minutes>[0-5]\d):(?<seconds>[0-5]\d(?:\.\d+)?)|(?<m>\d{1,2}):(?<s>[0-5]\d\.\d+))(?![\d:])/g,
  read: ({ hours, minutes, seconds, m, s }) => ({
    kind: 'measure',
    value: Number(hours ?? 0) * 3600 + Number(minutes ?? m) * 60 + Number(seconds ?? s),
    unit: 'seconds',
  }),
};
