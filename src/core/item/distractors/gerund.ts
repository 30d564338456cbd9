/** Two-syllable and longer verbs whose last syllable is stressed double their consonant; the others do not. */
const STRESSED_LAST =
  /^(?:begin|admit|commit|permit|submit|omit|regret|prefer|refer|transfer|occur|forget|control|rebel|expel|compel|upset|reset|equip|defer|deter|incur|recur|infer|unplug|format)$/;

/** The form in -ing: `save` gives `saving`, `cut` gives `cutting`, `lie` gives `lying`. */
export function gerundOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/(?:ee|ye|oe|inge|be)$/.test(verb) && verb !== 'describe') return `${verb}ing`;
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}ing`;
  const oneSyllable =
    /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/.test(verb) || /^qu[aeiou][bdfgklmnprtvz]$/.test(verb);
  return oneSyllable || STRESSED_LAST.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
