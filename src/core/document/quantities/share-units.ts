import type { Quantity, TemporalExpression } from '../../model.js';
import { MAGNITUDE, readNumber } from './read-number.js';

const JOINED = /^\s(?:and|to|or)\s(?:about\s|around\s)?$/;
const MAGNITUDE_AFTER = new RegExp(`${MAGNITUDE}\\b`);

/** The other end of a range lends a bare number its unit: the 30 of "between 30 and 40%" is 30%. */
export function shareUnits(body: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, at) => {
    const after = quantities[at + 1];
    if (after !== undefined && JOINED.test(body.slice(quantity.end, after.start)))
      return lend(quantity, after);
    const before = quantities[at - 1];
    const afterAge = before?.kind === 'age' && JOINED.test(body.slice(before.end, quantity.start));
    return afterAge ? lend(quantity, before) : quantity;
  });
}

function lend(bare: Quantity, from: Quantity): Quantity {
  if (bare.kind !== 'cardinal' || !/^(?:cardinal|percent|money|measure|age)$/.test(from.kind)) return bare;
  const magnitude = MAGNITUDE_AFTER.exec(from.text)?.[0];
  const scaled = magnitude !== undefined && bare.value < 1000 && !MAGNITUDE_AFTER.test(bare.text);
  const value = scaled ? (readNumber(`${bare.text} ${magnitude}`) ?? bare.value) : bare.value;
  return { ...bare, kind: from.kind, unit: from.unit, value };
}

/** The 20 of "for 20 or 25 years" and the two of "an hour or two" belong to a length of time. */
export function partOfDuration(
  body: string,
  quantity: Quantity,
  dates: readonly TemporalExpression[],
): boolean {
  return dates.some(
    (date) =>
      date.grain === 'duration' &&
      (JOINED.test(body.slice(quantity.end, date.start)) ||
        /^\sor\s$/.test(body.slice(date.end, quantity.start))),
  );
}
