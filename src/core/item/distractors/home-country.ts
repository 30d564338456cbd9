import type { Document } from '../../model.js';
import type { World } from '../../world/world.js';

/** The country that the article names most, by itself, its people, its cities or its bodies; null for none. */
export function homeCountry(document: Document, world: World): string | null {
  const counts = new Map<string, number>();
  for (const { name, kind, mentions } of document.entities) {
    if (kind === 'person') continue;
    const entry = world.known(name, kind);
    const country = entry?.kind === 'country' ? entry.name : (entry?.country ?? null);
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + mentions.length);
  }
  for (const { text, upos } of document.tokens) {
    const country = upos === 'ADJ' || upos === 'PROPN' ? world.countryOfDemonym(text)?.name : undefined;
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
