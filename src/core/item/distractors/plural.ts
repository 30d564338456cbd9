const IRREGULAR: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  goose: 'geese',
  wolf: 'wolves',
  knife: 'knives',
  wife: 'wives',
  life: 'lives',
  leaf: 'leaves',
  half: 'halves',
  loaf: 'loaves',
  ox: 'oxen',
  sheep: 'sheep',
  fish: 'fish',
  deer: 'deer',
  moose: 'moose',
  bison: 'bison',
  salmon: 'salmon',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  series: 'series',
  species: 'species',
  crisis: 'crises',
};

/** The plural of a noun phrase that ends in its head: `killer whale` gives `killer whales`. */
export function pluralOf(singular: string): string {
  const last = /[^\s-]+$/u.exec(singular)?.[0] ?? singular;
  const before = singular.slice(0, singular.length - last.length);
  const irregular =
    IRREGULAR[last] ??
    (last.endsWith('man') && !last.endsWith('human') ? last.replace(/man$/, 'men') : undefined);
  if (irregular !== undefined) return before + irregular;
  if (/[^aeiou]y$/.test(last)) return `${before}${last.slice(0, -1)}ies`;
  return `${before}${last}${/(?:s|x|z|ch|sh)$/.test(last) ? 'es' : 's'}`;
}
