import { MONTHS } from '../document/dates/calendar.js';

const MONTH = `(?:${MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|')})`;
const DAY = `(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2})`;

/** No line that belongs to the page and not to the article is longer, in characters. */
const LONGEST = 90;

/** What comes along when an article is copied from a page. */
const FURNITURE: readonly RegExp[] = [
  // "Published May 9, 2023", "Updated: 2023-05-09 10:15", "May 9, 2023"
  new RegExp(
    `^(?:(?:first )?(?:published|posted|updated|last updated)\\b\\W*(?:on )?)?${DAY}(?:\\W.{0,25})?$`,
    'iu',
  ),
  // "By Anna Pell"
  /^by \p{Lu}[\p{L}.’'-]+(?: (?:and |\p{Lu}\.? )?\p{Lu}[\p{L}.’'-]+){1,4}$/iu,
  /^(?:advertisement|sponsored|share(?: this)?(?: article| story)?|print|save|comments?|read more|related(?: articles?| stories)?|recommended|photos?|video|listen|subscribe|sign up|log in|follow us)\W*$/iu,
  /^(?:read more|read also|see also|related|more on this|photo|image|picture|credit|copyright|sign up|subscribe|share this)\b ?[:©].*$/iu,
  /^(?:©|\(c\)|copyright\b).*\d{4}/iu,
];

/** True for a line such as "Advertisement" or "Published May 9, 2023", which is no part of the running text. */
export const isFurniture = (line: string): boolean =>
  line.length <= LONGEST && FURNITURE.some((pattern) => pattern.test(line));
