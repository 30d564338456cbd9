import { argument } from '../../fact/fact.js';
import { draftQuestion } from '../draft-question.js';
import { numberAnswer } from '../number-answer.js';
import type { ItemType } from '../item-type.js';
import { isAlone } from '../wording/coordination.js';
import { PEOPLE_NOUN } from '../wording/lexicon.js';

/** Nouns that have a figure: "The turnout was 58%", "The budget is $4 million". */
const FIGURES =
  /^(?:turnout|rate|toll|price|cost|budget|population|temperature|speed|length|height|width|depth|weight|distance|area|size|number|total|average|median|income|salary|wage|fee|fine|share|percentage|proportion|score|margin|value|limit|capacity|magnitude|altitude|age|inflation|unemployment|gdp|debt|revenue|profit|loss|deficit|r0|mortality|record|time|circulation|attendance|membership|wingspan|diameter|life|expectancy|prevalence|incidence|concentration|minimum|maximum|target|goal|figure|ratio|volume|output|wage|rent|level)$/i;

/** "What was voter turnout in Hong Kong?" – "58%": a figure said of the noun that has it. */
export const whatFigure: ItemType = {
  name: 'what-figure',
  kind: 'how-many',
  pattern: 'clause',
  ask(fact, context) {
    const { tree } = context;
    const asked = argument(fact, 'predicate');
    const subject = argument(fact, 'subject');
    if (!asked || !subject || asked.marker || !isAlone(tree, asked.head)) return [];
    const noun = tree.token(subject.head).lemma;
    const quantity = tree.quantity(asked.head);
    if (!quantity || !FIGURES.test(noun) || PEOPLE_NOUN.test(noun) || tree.token(subject.head).xpos === 'NNS')
      return [];
    // "The price is $4 higher": the figure is not the whole of the predicate.
    if (tree.childrenBy(asked.head, 'nmod', 'acl', 'appos').some((child) => !tree.date(child))) return [];
    return draftQuestion(
      fact,
      {
        kind: 'how-many',
        type: 'what-figure',
        asked,
        words: 'what',
        ...numberAnswer(quantity, null),
      },
      context,
    );
  },
};
