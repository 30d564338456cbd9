import type { DateRule } from '../date-rule.js';

const pad = (value: number): string => String(value).padStart(2, '0');

/** "10:30 BST", "7 p.m.", "2:30", "0930 UTC", "noon"; not the 2:14:04 of a race, not Genesis 3:16. */
export const clock: DateRule = {
  name: 'time of day',
  pattern:
    /(?<![\d:.,$£€])\b(?:(?<hour>[01]?\d|2[0-4])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>a\.?m\b\.?|p\.?m\b\.?)|(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)(?!:|\.?\d)(?:\s?(?:hours|o['’]clock))?|(?<military>(?:[01]\d|2[0-3])[0-5]\d)(?=\s(?:GMT|UTC|BST|EST|EDT|CET|hours)\b)|(?<oclock>\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\so['’]clock|(?<word>noon|midday|midnight)(?!\w))(?:\s(?:GMT|UTC|BST|E[SD]T|C[SE]?[DS]?T|P[SD]T|local\stime)\b)?/g,
  read(groups, at) {
    if (at.named) return null;
    const { hour, minute, half, hour24, minute24, military, word } = groups;
    if (word !== undefined)
      return { grain: 'time', value: word === 'midnight' ? 'T00:00' : 'T12:00', because: null };
    if (groups['oclock'] !== undefined) return { grain: 'time', value: null, because: null };
    if (military !== undefined)
      return { grain: 'time', value: `T${military.slice(0, 2)}:${military.slice(2)}`, because: null };
    if (hour24 !== undefined) {
      // a bare 2:30 may be a score, a ratio or a verse
      const timed =
        /\b(?:at|by|until|till|from|to|around|about|before|after|of|since|and)\s$|\(\s?$/i.test(at.before) ||
        /^\sin\sthe\s(?:morning|afternoon|evening)\b/.test(at.after);
      return timed ? { grain: 'time', value: `T${pad(Number(hour24))}:${minute24}`, because: null } : null;
    }
    const noonBased = (Number(hour) % 12) + (half?.startsWith('p') === true ? 12 : 0);
    if (Number(hour) > 12) return null;
    return { grain: 'time', value: `T${pad(noonBased)}:${minute ?? '00'}`, because: null };
  },
};
