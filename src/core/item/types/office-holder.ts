import { isCutName } from '../../fact/cut-name.js';
import { officeBeside, textOf, type Office } from '../../fact/office.js';
import type { Entity, Mention } from '../../model.js';
import type { AskContext, ItemType } from '../item-type.js';
import { officeWords } from '../wording/office-words.js';
import { dateWords } from '../wording/date-phrase.js';

/** "Who was the head of the International Atomic Energy Agency in November 2005?" – "Mohamed ElBaradei" */
export const officeHolder: ItemType = {
  name: 'office-holder',
  kind: 'who',
  pattern: 'office',
  ask(fact, context) {
    const { document, tree } = context;
    const mention = tree.mention(fact.predicate);
    const entity = mention && document.entities[mention.entity];
    const office = mention && officeBeside(tree, mention);
    const published = document.article.publishedOn;
    if (!entity?.name.includes(' ') || !office || !published) return [];
    const words = officeWords(office, fact.sentence, context);
    if (
      words === null ||
      (office.last !== mention.first && isCutName(tree, mention)) ||
      isGenerallyKnown(entity, words, context)
    )
      return [];
    if (isChanging(entity, mention, office, context)) return [];
    return [
      {
        kind: 'who',
        context: null,
        stem: `Who was ${words} in ${dateWords(published.slice(0, 7))}?`,
        key: entity.name,
        accept: entity.aliases,
        answer: { type: 'person', role: textOf(tree, office.first, office.last) },
        evidence: fact.span,
        derivation: null,
        rule: 'office/holder',
        fact,
        keyTokens: { first: mention.first, last: mention.last },
        entity: entity.index,
      },
    ];
  },
};

/** Offices that everybody knows who reads news, as long as the holder is known, too. */
const HEAD_OF_STATE =
  /^the \p{L}+ (?:\p{L}+ )?leader$|\b(?:president|prime minister|premier|chancellor|king|queen|pope)\b/iu;

const isGenerallyKnown = ({ name }: Entity, words: string, { world }: AskContext): boolean =>
  world.people(name).length > 0 && HEAD_OF_STATE.test(words) && world.countryIn(words) !== null;

/** Coming to an office, or leaving it: that month two held it. */
const CHANGE =
  /\b(?:resign\w*|step(?:s|ped|ping)? (?:down|aside)|quits?|sworn|swear\w*|appoint\w*|nominat\w*|re-?elect\w*|elected|inaugurat\w*|succeed\w*|successor|replac\w*|oust\w*|sack(?:s|ed)|retire[sd]?|predecessor)\b/i;

/** What ends an office when the headline says it of the holder. */
const END =
  /\b(?:die[sd]?|dead|death|killed|murder\w*|assassinat\w*|fire[sd]|dismiss\w*|leav(?:e|es|ing)|wins?|won|loses?|lost|new|names?|named|arrested|jailed|convicted)\b/i;

/** Whether the article tells of a change in the office, or speaks of another time. */
function isChanging(
  entity: Entity,
  mention: Mention,
  office: Office,
  { document, tree }: AskContext,
): boolean {
  const { article, sentences, mentions } = document;
  const year = article.publishedOn?.slice(0, 4) ?? '';
  const surname = entity.name.split(' ').at(-1) ?? '';
  const led = [surname, ...office.bodies.map(({ text }) => text)].some((each) =>
    article.title.includes(each),
  );
  if (led && (CHANGE.test(article.title) || END.test(article.title))) return true;
  const told = new Set(entity.mentions.map((index) => tree.token(mentions[index]?.first ?? 0).sentence));
  const noun = textOf(tree, office.nounEnd - 1, office.nounEnd);
  const own = tree.token(mention.first).sentence;
  for (const index of told) {
    const { start, end } = sentences[index] ?? { start: 0, end: 0 };
    const text = article.body.slice(start, end);
    if (CHANGE.test(text) && (index === own || text.includes(noun))) return true;
  }
  return tree
    .datesIn(own)
    .some(({ value }) => value !== null && /^\d{4}/.test(value) && !value.startsWith(year));
}
