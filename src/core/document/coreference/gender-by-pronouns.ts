import type { Anaphor, Entity, Gender, Token } from '../../model.js';
import { PRONOUNS } from './resolve-pronouns.js';

/** From this on a pronoun tells the gender of the name it stands for. */
const SURE = 0.9;

/** Entities of unknown gender get that of the pronouns that surely mean them, when these agree. */
export function genderByPronouns(
  entities: readonly Entity[],
  anaphors: readonly Anaphor[],
  tokens: readonly Token[],
): Entity[] {
  return entities.map((entity) => {
    if (entity.kind !== 'person' || entity.gender !== null) return entity;
    const genders = new Set<Gender>();
    for (const { entity: meant, first, confidence } of anaphors) {
      const gender = PRONOUNS[tokens[first]?.text.toLowerCase() ?? ''];
      if (meant === entity.index && confidence >= SURE && gender !== undefined) genders.add(gender);
    }
    const [gender = null] = genders;
    return genders.size === 1 ? { ...entity, gender } : entity;
  });
}
