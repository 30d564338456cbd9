import { describe, expect, test } from '@jest/globals';
import { english } from '../english.js';

const BASES: readonly (readonly [form: string, xpos: string, base: string])[] = [
  ['extradited', 'VBN', 'extradite'],
  ['fled', 'VBD', 'flee'],
  ['ruled', 'VBD', 'rule'],
  ['planned', 'VBD', 'plan'],
  ['called', 'VBN', 'call'],
  ['added', 'VBD', 'add'],
  ['noted', 'VBD', 'note'],
  ['dazzled', 'VBN', 'dazzle'],
  ['desecrated', 'VBD', 'desecrate'],
  ['inscribed', 'VBN', 'inscribe'],
  ['boycotted', 'VBD', 'boycott'],
  ['slammed', 'VBD', 'slam'],
  ['panicked', 'VBD', 'panic'],
  ['trafficked', 'VBN', 'traffic'],
  ['kicked', 'VBD', 'kick'],
  ['co-founded', 'VBD', 'co-found'],
  ['lied', 'VBD', 'lie'],
  ['denied', 'VBD', 'deny'],
  ['freed', 'VBN', 'free'],
  ['sprung', 'VBN', 'spring'],
  ['risen', 'VBN', 'rise'],
  ['withdrew', 'VBD', 'withdraw'],
  ['dwarfs', 'VBZ', 'dwarf'],
  ['teaches', 'VBZ', 'teach'],
  ['carries', 'VBZ', 'carry'],
  ['streamlining', 'VBG', 'streamline'],
  ['dying', 'VBG', 'die'],
  ['losing', 'VBG', 'lose'],
  ['running', 'VBG', 'run'],
  ['sing', 'VBP', 'sing'],
  ['prepare', 'VBP', 'prepare'],
];

describe('bases of verbs', () => {
  for (const [form, xpos, base] of BASES)
    test(`${form} is of ${base}`, () => expect(english.lemmas.lemmaOf(form, xpos, 'VERB')).toBe(base));
});
