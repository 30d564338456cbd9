import { atChoice, choicesOf, type LintCheck, type LintFault } from './lint-check.js';

/** Ways of writing an option; null where the option says nothing about it. */
const WAYS: readonly { readonly name: string; readonly way: (text: string) => string | null }[] = [
  {
    name: 'The options begin partly with capitals, partly with small letters.',
    way: (text) => {
      const first = /^[“"'(]*(\p{L})(\p{L}?)/u.exec(text);
      if (first === null || /\p{Lu}/u.test(first[2] ?? '')) return null;
      return /\p{Lu}/u.test(first[1] ?? '') ? 'capital' : 'small';
    },
  },
  {
    name: 'Some options end with a full stop, some without.',
    way: (text) =>
      /\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|[ap]\.m|U\.S|\p{Lu})\.$/u.test(text)
        ? null
        : text.endsWith('.')
          ? 'stop'
          : 'none',
  },
  {
    name: 'Some options are in quotation marks, some are not.',
    way: (text) => (/^[“"].*[”"]$/.test(text) ? 'quoted' : /[“"”]/.test(text) ? null : 'plain'),
  },
  {
    name: 'Some numbers are written in figures, some in words.',
    way: (text) => {
      if (/^\D?\d/.test(text)) return 'figures';
      return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]|$)/i.test(
        text,
      )
        ? 'words'
        : null;
    },
  },
];

/** The option that stands out is found without reading the question. */
export const mixedFormat: LintCheck = {
  check: 'B6',
  name: 'mixed-format',
  severity: 'hint',
  find(item) {
    if (item.distractors.length === 0) return [];
    const choices = choicesOf(item).map((text) => text.trim());
    return WAYS.flatMap(({ name, way }): LintFault[] => {
      const ways = choices.map((text) => (text === '' ? null : way(text)));
      const counts = new Map<string, number>();
      for (const each of ways) if (each !== null) counts.set(each, (counts.get(each) ?? 0) + 1);
      if (counts.size < 2) return [];
      const rarest = [...counts].toSorted((a, b) => a[1] - b[1])[0]?.[0] ?? null;
      return [atChoice(ways.indexOf(rarest), name)];
    });
  },
};
