const IRREGULAR = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    people: 'person',
    persons: 'person',
  }),
);

/** British spellings that are one word with their American ones: organisation, labour, theatre, programme. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ing|ation|ations)$/, 'iz$1'],
  [/^(.{3,})our(s|ed|ing)?$/, '$1or$2'],
  [/^(.{4,})tre(s?)$/, '$1ter$2'],
  [/^programmes?$/, 'program'],
  [/^(defen|offen|licen)ce(s?)$/, '$1se$2'],
];

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ch|sh|x|zz|ss)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

/** What two spellings of a word have in common: singular, American. Lower-case letters in, not a dictionary form out. */
export function wordKey(word: string): string {
  const spelling = SPELLINGS.find(([british]) => british.test(word));
  const american = spelling === undefined ? word : word.replace(spelling[0], spelling[1]);
  return IRREGULAR.get(american) ?? singular(american);
}
