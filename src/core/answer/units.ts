/** `[what it measures, how many of the base unit, ways of writing it]`; the first row of a measure is its base unit. */
const ROWS: readonly (readonly [string, number, string])[] = [
  ['percent', 1, 'percent|per cent|pct|percentage'],
  ['percentage point', 1, 'percentage point|percent point'],
  ['dollar', 1, 'dollar|us dollar|usd|american dollar|buck'],
  ['cent', 1, 'cent'],
  ['australian dollar', 1, 'australian dollar|aud'],
  ['canadian dollar', 1, 'canadian dollar|cad'],
  ['new zealand dollar', 1, 'new zealand dollar|nzd'],
  ['hong kong dollar', 1, 'hong kong dollar|hkd'],
  ['euro', 1, 'euro|eur'],
  ['pound', 1, 'pound|pound sterling|gbp|lb|lbs|quid'],
  ['yen', 1, 'yen|jpy'],
  ['rupee', 1, 'rupee|inr'],
  ['yuan', 1, 'yuan|renminbi|rmb|cny'],
  ['length', 1, 'metre|meter|m'],
  ['length', 1000, 'kilometre|kilometer|km|kms'],
  ['length', 0.01, 'centimetre|centimeter|cm'],
  ['length', 0.001, 'millimetre|millimeter|mm'],
  ['imperial length', 1, 'foot|ft'],
  ['imperial length', 1 / 12, 'inch|in'],
  ['imperial length', 3, 'yard|yd'],
  ['imperial length', 5280, 'mile|mi'],
  ['area', 1, 'square metre|square meter|sq m|m2'],
  ['area', 1e6, 'square kilometre|square kilometer|sq km|km2'],
  ['area', 1e4, 'hectare|ha'],
  ['imperial area', 1, 'square foot|sq ft|ft2'],
  ['imperial area', 43_560, 'acre'],
  ['imperial area', 27_878_400, 'square mile|sq mi|sq mile'],
  ['mass', 1, 'kilogram|kilogramme|kilo|kg'],
  ['mass', 0.001, 'gram|gramme|g'],
  ['mass', 1000, 'tonne|ton|metric ton'],
  ['ounce', 1, 'ounce|oz'],
  ['volume', 1, 'litre|liter|l'],
  ['volume', 0.001, 'millilitre|milliliter|ml'],
  ['gallon', 1, 'gallon|gal'],
  [
    'speed',
    1,
    'kilometre per hour|kilometer per hour|kilometre an hour|kilometer an hour|km h|km per hour|kph|kmh',
  ],
  ['imperial speed', 1, 'mile per hour|mile an hour|mph'],
  ['speed', 3.6, 'metre per second|meter per second|m s'],
  ['degree', 1, 'degree'],
  ['celsius', 1, 'degree celsius|degree centigrade|degree c|celsius|c'],
  ['fahrenheit', 1, 'degree fahrenheit|degree f|fahrenheit|f'],
  ['time', 1, 'second|sec|s'],
  ['time', 60, 'minute|min'],
  ['time', 3600, 'hour|hr|hrs|h'],
  ['time', 86_400, 'day'],
  ['time', 604_800, 'week|wk|wks'],
  ['time', 1_209_600, 'fortnight'],
  ['calendar', 1, 'month|mth'],
  ['calendar', 12, 'year|yr|yrs'],
  ['calendar', 120, 'decade'],
  ['calendar', 1200, 'century'],
  ['power', 1, 'watt|w'],
  ['power', 1000, 'kilowatt|kw'],
  ['power', 1e6, 'megawatt|mw'],
  ['power', 1e9, 'gigawatt|gw'],
  ['data', 1, 'byte'],
  ['data', 1e6, 'megabyte|mb'],
  ['data', 1e9, 'gigabyte|gb'],
  ['data', 1e12, 'terabyte|tb'],
];

export interface Unit {
  /** What is measured: two amounts of one measure can be compared, `length` and `imperial length` cannot. */
  readonly measure: string;
  /** How many base units one of it is. */
  readonly factor: number;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([measure, factor, forms]) =>
    forms.split('|').map((form) => [form, { measure, factor }] as const),
  ),
);

/** Signs before the number. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'dollar',
  us$: 'dollar',
  a$: 'australian dollar',
  au$: 'australian dollar',
  c$: 'canadian dollar',
  ca$: 'canadian dollar',
  nz$: 'new zealand dollar',
  hk$: 'hong kong dollar',
  '£': 'pound',
  '€': 'euro',
  '¥': 'yen',
  '₹': 'rupee',
};

const CURRENCIES: ReadonlySet<string> = new Set([...Object.values(CURRENCY_SIGNS), 'yuan', 'cent']);

export const isCurrency = (measure: string): boolean => CURRENCIES.has(measure);

/** The unit written with these singular, lower-case words, longest first, and how many words it takes; null for none. */
export function unitAt(words: readonly string[]): { unit: Unit; length: number } | null {
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const unit = UNITS.get(words.slice(0, length).join(' '));
    if (unit !== undefined) return { unit, length };
  }
  return null;
}
