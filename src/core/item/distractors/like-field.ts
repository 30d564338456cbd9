import type { Entity } from '../../model.js';
import type { World } from '../../world/world.js';

type Named = Pick<Entity, 'name' | 'role'>;

/** Words of a role that tell what somebody is publicly known for. */
const FIELDS: readonly (readonly [string, RegExp])[] = [
  [
    'sport',
    /\b(?:\w*player|captain|coach|midfielder|striker|goalkeeper|defender|runner|athlete|cyclist|swimmer)\b/i,
  ],
  [
    'culture',
    /\b(?:singer|actor|actress|musician|rapper|film director|author|novelist|comedian|artist|star)\b/i,
  ],
  [
    'politics',
    /\b(?:minister|senator|chancellor|mayor|governor|congress\w+|lawmaker|ambassador|MP|politician)\b/i,
  ],
  ['law', /\b(?:judge|lawyer|attorney|prosecutor|justice|sheriff|detective|police \w+)\b/i],
  [
    'science',
    /\b(?:scientist|researcher|professor|astronomer|biologist|physicist|\w+ologist|astronaut|doctor)\b/i,
  ],
  ['business', /\b(?:CEO|chief executive|chairman|founder|billionaire|entrepreneur)\b/i],
];

/**
 * Whether a reader could take one person for the other: a singer whom the article mentions did not scour the shelves,
 * and where nobody knows the key, a well-known name stands out.
 */
export function isOfLikeField(other: Named, key: Named, world: World): boolean {
  const [its, wanted] = [fieldOf(other, world), fieldOf(key, world)];
  if (its === wanted && its !== null) return true;
  if (world.people(other.name).length > 0 && world.people(key.name).length === 0) return false;
  return its === null || wanted === null || !(IN_PUBLIC.has(its) || IN_PUBLIC.has(wanted));
}

/** Fields whose people do nobody else's work: a researcher may head a company, a striker does not. */
const IN_PUBLIC = new Set(['sport', 'culture', 'politics', 'law']);

function fieldOf({ name, role }: Named, world: World): string | null {
  const told = FIELDS.find(([, words]) => role !== null && words.test(role))?.[0];
  return told ?? world.people(name)[0]?.field ?? null;
}
