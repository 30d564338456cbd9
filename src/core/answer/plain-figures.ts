/** Letters right behind figures: `300k`, `4bn`. The lone `m` can be million or metre: see `readPhrases`. */
const SHORT_SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  mln: 'million',
  b: 'billion',
  bn: 'billion',
  tn: 'trillion',
  trn: 'trillion',
};

/** Common misspellings of number words, which are too near to other numbers to be left to `isSlip`. */
const MISSPELT: Readonly<Record<string, string>> = {
  fourty: 'forty',
  forteen: 'fourteen',
  ninty: 'ninety',
  ninteen: 'nineteen',
  eightteen: 'eighteen',
  eigth: 'eight',
  nineth: 'ninth',
  twelth: 'twelfth',
};

const MISSPELT_PATTERN = new RegExp(String.raw`\b(?:${Object.keys(MISSPELT).join('|')})\b`, 'gi');

/** The text with its figures as plain decimals: `1,500,000`, `1 500 000` and `1.500.000` are `1500000`, `2,5` is `2.5`. */
export function plainFigures(text: string): string {
  return text
    .replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (figures) => figures.replaceAll(',', ''))
    .replace(/(?<![\d.,]|\d )\d{1,3}(?: \d{3})+(?![\d,]| \d)/g, (figures) => figures.replaceAll(' ', ''))
    .replace(/(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,])/g, (figures) => figures.replaceAll('.', ''))
    .replace(/(?<![\d.,])(\d+),(\d{1,2})(?![\d.,])/g, '$1.$2')
    .replace(/(\d) ?(k|mn|mln|m|bn|b|tn|trn)\b/gi, (_, digit: string, scale: string) => {
      return `${digit} ${SHORT_SCALES[scale.toLowerCase()]}`;
    })
    .replace(MISSPELT_PATTERN, (word) => MISSPELT[word.toLowerCase()] ?? word);
}
