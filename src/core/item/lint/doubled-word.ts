import { type LintCheck, textsOf } from './lint-check.js';

/** Can be right: "She said that that was all", "what he had had". */
const RIGHT = /^(?:that|had)$/i;

/** Never the name of anybody, as Duran Duran and Pago Pago are. */
const SMALL = /^(?:the|a|an|of|in|on|at|to|and|or|is|was|by|for|with|did|does|who|what|which)$/i;

/** "the the" */
export const doubledWord: LintCheck = {
  check: 'A1',
  name: 'doubled-word',
  severity: 'fault',
  find(item) {
    return textsOf(item).flatMap(({ text, fault }) =>
      [...text.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}+)\s+(\1)(?![\p{L}\p{N}'’-])/giu)]
        .filter(([, first = '', second = '']) => {
          const name = /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second) && !SMALL.test(first);
          return !name && !RIGHT.test(first);
        })
        .map(([, first]) => fault(`“${first}” stands twice in a row.`)),
    );
  },
};
