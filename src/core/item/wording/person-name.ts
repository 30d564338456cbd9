import type { Entity } from '../../model.js';

/** Sure enough to be a person for "who": known by two names, a role or a gender; a lone word may be anything. */
export function isPersonName(entity: Entity): boolean {
  if (isCutShort(entity.name)) return false;
  return (
    entity.kind === 'person' && (entity.name.includes(' ') || entity.role !== null || entity.gender !== null)
  );
}

/** "Bashir al": a name of which the rest was lost. */
export const isCutShort = (name: string): boolean => / \p{Ll}[\p{Ll}.]*$/u.test(name);
