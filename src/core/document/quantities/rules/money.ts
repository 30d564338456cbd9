import { FIGURE_AFTER_SIGN, NUMBER, LETTER } from '../number-source.js';
import type { QuantityContext, QuantityRule } from '../quantity-rule.js';
import { readNumber } from '../read-number.js';

const SIGN = String.raw`(?<sign>(?:(?:USD?|AUD?|CAD?|HKD?|NZD?|NT)\s?|[ACSR])?\$|[£€¥₹₿₽₩]|(?:Rs|USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|HKD|SGD|ZAR)\b\.?)`;

const COUNTRY = String.raw`(?:US|U\.S\.|American|Canadian|Australian|Hong\sKong|New\sZealand|New\sTaiwan)`;

const CURRENCY = String.raw`(?<word>(?:${COUNTRY}\s)?(?:dollars?|cents?)|euros?|pounds(?:\ssterling)?|pence|yen|yuan|rupees?|roubles?|rubles?|(?:CFA\s)?francs?|lira|z[lł]oty(?:s|ch)?|pesos?|reais|rand|kron(?:or|er|a|e)|riyals?|dirhams?|shekels?|baht|ringgit|naira|shillings?|bitcoins?)`;

/** "$4.5 billion", "£60m", "€7000", "US$ 20,000". */
export const signedMoney: QuantityRule = {
  name: 'money with a sign',
  pattern: new RegExp(
    String.raw`(?<![${LETTER}0-9_$])${SIGN}\s?${FIGURE_AFTER_SIGN}(?<letter>k|mn?|bn?|tn)?(?![${LETTER}0-9])`,
    'gi',
  ),
  read: (groups) => {
    const value = readNumber(`${groups['number']} ${groups['letter'] ?? ''}`);
    return value === null ? null : { kind: 'money', value, unit: groups['sign'] ?? null };
  },
};

/** "weighed 82 pounds", "10 pounds (4.5 kg)". */
function isWeight(unit: string | null, at: QuantityContext): boolean {
  if (unit !== 'pounds') return false;
  return /\b(?:weigh\w*|heavier|lighter)\b[^.]*$/.test(at.before) || /^\s\([\d.]+\s?kg/.test(at.after);
}

/** "20 million dollars", "107 million euros", "50 cents". */
export const wordedMoney: QuantityRule = {
  name: 'money in words',
  pattern: new RegExp(String.raw`${NUMBER}[\s-]${CURRENCY}(?![${LETTER}0-9])`, 'gi'),
  read: (groups, at) => {
    const value = readNumber(groups['number'] ?? '');
    if (value === null || at.named) return null;
    const unit = groups['word'] ?? null;
    return { kind: isWeight(unit, at) ? 'measure' : 'money', value, unit };
  },
};
