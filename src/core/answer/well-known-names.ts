import { wordKey } from './word-key.js';

/**
 * Names that mean the same in any newspaper, the one they are all read as first. Only pairs that spelling,
 * initials and the article's own aliases do not explain.
 */
const ROWS: readonly string[] = [
  'united states|us|usa|united states of america|america',
  'united kingdom|uk|great britain|britain',
  'european union|eu',
  'united nations|un',
  'united arab emirates|uae|emirates',
  'russia|russian federation',
  'china|prc|people republic of china',
  'north korea|dprk|democratic people republic of korea',
  'south korea|republic of korea',
  'czechia|czech republic',
  'turkey|turkiye',
  'myanmar|burma',
  'ivory coast|cote divoire',
  'cape verde|cabo verde',
  'east timor|timor leste',
  'eswatini|swaziland',
  'netherlands|holland',
  'democratic republic of congo|democratic republic of the congo|drc|dr congo|congo kinshasa',
  'republic of congo|republic of the congo|congo brazzaville',
  'kyiv|kiev',
  'kolkata|calcutta',
  'mumbai|bombay',
  'beijing|peking',
  'new york city|nyc',
  'los angeles|la',
  'washington dc|district of columbia',
];

/** Keyed by the first word; longer names come first. */
const BY_FIRST_WORD = new Map<string, { words: string[]; same: string[] }[]>();

for (const row of ROWS) {
  const names = row.split('|').map((name) => name.split(' ').map(wordKey));
  const [same = []] = names;
  for (const words of names) {
    const [first = ''] = words;
    const entries = [...(BY_FIRST_WORD.get(first) ?? []), { words, same }];
    BY_FIRST_WORD.set(
      first,
      entries.toSorted((a, b) => b.words.length - a.words.length),
    );
  }
}

/** The one form of the well-known name these words (lower case, singular) begin with, and how many it takes; null for none. */
export function wellKnownNameAt(
  words: readonly string[],
): { words: readonly string[]; length: number } | null {
  const entry = BY_FIRST_WORD.get(words[0] ?? '')?.find((row) =>
    row.words.every((word, i) => words[i] === word),
  );
  return entry === undefined ? null : { words: entry.same, length: entry.words.length };
}
