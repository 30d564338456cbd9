import { MONTHS, monthOf, WEEKDAYS, weekdayOf, yearOf } from '../../document/dates/calendar.js';

const MONTH = new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b`, 'u');
const WEEKDAY = new RegExp(String.raw`\b(?:${WEEKDAYS.join('|')})\b`, 'u');

/**
 * Another date in the words of this one: "Monday, October 18, 2021" for `2021-10-27` gives "Wednesday, October 27,
 * 2021". Only the parts that the text shows are written. Null when the text shows a part that the date has not.
 *
 * @param value ISO day, month or year, or `1960s` for a decade
 */
export function writeDateLike(text: string, value: string): string | null {
  if (/^\d{3}0s$/.test(value)) return /\b\d{3}0s\b/.test(text) ? text.replace(/\b\d{3}0s\b/, value) : null;
  let written = text.replace(/\b\d{4}\b/, value.slice(0, 4));
  if (MONTH.test(text)) {
    if (value.length < 7) return null;
    written = written.replace(MONTH, MONTHS[monthOf(value) - 1] ?? '');
  }
  const day = /\b\d{1,2}(?=st\b|nd\b|rd\b|th\b|\b(?!:))/;
  if (day.test(text)) {
    if (value.length < 10) return null;
    written = written.replace(/\b\d{1,2}(?:st|nd|rd|th)?\b(?!:)/, (old) =>
      dayLike(old, Number(value.slice(8, 10))),
    );
  }
  if (WEEKDAY.test(text)) {
    if (value.length < 10) return null;
    written = written.replace(WEEKDAY, WEEKDAYS[weekdayOf(value)] ?? '');
  }
  return yearOf(value) > 0 && written !== text ? written : null;
}

function dayLike(old: string, day: number): string {
  if (/^\d+$/.test(old)) return String(day);
  if (day >= 11 && day <= 13) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}
