import type { Entity } from '../../model.js';

const TAKES_ARTICLE =
  /\b(states|kingdom|nations|union|organi[sz]ation|committee|court|council|agency|office|department|ministry|party|bank of|university of|association|federation|commission|institute|republic|emirates|netherlands|philippines|house|senate|congress|laboratory|observatory|authority|(?:municipality|museum|church|society|board|academy|league|province|district|region|gulf|city|state) of)\b/i;

/** Persons whom English names by an office: “the Dalai Lama”. */
const HOLY = /^(?:(?:Dalai|Panchen) Lama|Aga Khan)$/;

/** An organisation's or country's name with the article that English puts before it. */
export function withArticle(entity: Pick<Entity, 'name' | 'kind'>, before: string): string {
  if (HOLY.test(entity.name)) return /\bthe $/i.test(before) ? entity.name : `the ${entity.name}`;
  if (entity.kind === 'person' || /^the /i.test(entity.name) || /\bthe $/i.test(before)) return entity.name;
  // "Congress passed it", but "the Trades Union Congress"
  if (/^Congress$/.test(entity.name)) return entity.name;
  return TAKES_ARTICLE.test(entity.name) || /^(UN|EU|US|UK|U\.S\.|WHO)$/.test(entity.name)
    ? `the ${entity.name}`
    : entity.name;
}
