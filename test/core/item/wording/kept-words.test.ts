import { describe, expect, test } from '@jest/globals';
import { ITEM_TYPES } from '../../../../src/core/item/types/index.js';
import { contextOf, factsOf } from '../ask-context.js';

/** Every question of a text, before any gate. */
function questionsOf(body: string): string[] {
  const context = contextOf(body, '2021-10-22');
  return factsOf(context).flatMap((fact) =>
    ITEM_TYPES.filter((type) => type.pattern === fact.pattern).flatMap((type) =>
      type.ask(fact, context).map(({ stem, key }) => `${stem} – ${key}`),
    ),
  );
}

describe('words without which a question would say something else', () => {
  test.each([
    [
      'If elected, Ann Lee would be the first woman to lead the Senate of Chile.',
      'Who would be the first woman to lead the Senate of Chile if elected? – Ann Lee',
    ],
    [
      'Volvo will close its plant in Ghent if Sweden leaves the European Union.',
      'Which car maker would close its plant in Ghent if Sweden leaves the European Union? – Volvo',
    ],
    [
      'Russia falsely claimed that Finland had closed its embassy in Moscow.',
      'Which country falsely claimed in October 2021 that Finland had closed its embassy in Moscow? – Russia',
    ],
    [
      'Volvo indirectly caused 300 accidents in Norway in 2019.',
      'Which car maker indirectly caused 300 accidents in Norway in 2019? – Volvo',
    ],
    ['Wolves once roamed the forests of Denmark.', 'What did wolves once roam? – The forests of Denmark'],
    [
      'Angela Merkel was greeted by Joe Biden at the airport of Berlin on Monday.',
      'By whom was Angela Merkel greeted at the airport of Berlin on October 18, 2021? – Joe Biden',
    ],
    [
      'In the final of the Davis Cup, Carlos Alcaraz beat Jannik Sinner.',
      'Who beat Jannik Sinner in the final of the Davis Cup? – Carlos Alcaraz',
    ],
    [
      'Peru repaired 46 percent of previously damaged bridges in Lima in 2019.',
      'What percentage of previously damaged bridges did Peru repair in Lima in 2019? – 46 percent',
    ],
    [
      'Joe Biden and Angela Merkel are to travel to Kyiv on Monday.',
      'To which city were Joe Biden and Angela Merkel to travel on October 25, 2021? – Kyiv',
    ],
  ])('%s', (body, question) => {
    expect(questionsOf(body)).toContain(question);
  });
});

describe('words that only tie a sentence to others, or comment on it', () => {
  test.each([
    [
      'Unfortunately, Volvo closed its plant in Ghent in 2019.',
      'Which car maker closed its plant in Ghent in 2019? – Volvo',
    ],
    [
      'However, Volvo also closed its plant in Ghent in 2019.',
      'Which car maker closed its plant in Ghent in 2019? – Volvo',
    ],
    [
      'In a statement, Volvo announced that it would close its plant in Ghent in 2019.',
      'Which car maker announced that it would close its plant in Ghent in 2019? – Volvo',
    ],
    [
      'In response, Finland closed its embassy in Moscow on Monday.',
      'Which country closed its embassy in Moscow on October 18, 2021? – Finland',
    ],
    [
      'Finland meanwhile closed its embassy in Moscow on Monday.',
      'Which country closed its embassy in Moscow on October 18, 2021? – Finland',
    ],
    [
      'While it snowed, Finland closed its embassy in Moscow on Monday.',
      'Which country closed its embassy in Moscow on October 18, 2021? – Finland',
    ],
    [
      'On the other hand, Finland closed its embassy in Moscow on Monday.',
      'Which country closed its embassy in Moscow on October 18, 2021? – Finland',
    ],
    [
      'Volvo had previously shown the lorry of the future in Ghent in 2019.',
      'In what year had Volvo shown the lorry of the future in Ghent? – 2019',
    ],
    // Half of a coordination goes with the other half.
    [
      'Volvo helped 300 families to leave dangerous work and 120 orphans into homes in 2019.',
      'How many families did Volvo help in 2019? – 300',
    ],
  ])('%s', (body, question) => {
    expect(questionsOf(body)).toContain(question);
  });
});

describe('nothing is asked where a needed part cannot be told', () => {
  test.each([
    ['a condition that leans on another sentence', 'If they win, Volvo will close its plant in Ghent.'],
    ['a race that only the article tells', 'In that race, Carlos Alcaraz beat Jannik Sinner.'],
    ['a race that nothing names', 'In the third race, Carlos Alcaraz beat Jannik Sinner.'],
  ])('%s', (_, body) => {
    expect(questionsOf(body)).toEqual([]);
  });
});
