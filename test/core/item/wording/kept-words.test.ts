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
      'Ann Lee warned that it was too early to close the harbour of Riga.',
      'Who warned in October 2021 that it was too early to close the harbour of Riga? – Ann Lee',
    ],
    [
      'Volvo indirectly caused 300 accidents in Norway in 2019.',
      'Which car maker indirectly caused 300 accidents in Norway in 2019? – Volvo',
    ],
    [
      'So far in 2021, Norway has sold 500 ships to Chile.',
      'So far in 2021, Norway has sold 500 ships to which country? – Chile',
    ],
    [
      'The mines of Chile will likely be closed by Norway.',
      'By which country were the mines of Chile likely to be closed? – Norway',
    ],
    ['Ada Berg has allegedly been seen in Oslo.', 'Who has allegedly been seen in Oslo? – Ada Berg'],
    [
      'Allegedly, Ada Berg processed 300 payments in Oslo in 2019.',
      'Who allegedly processed 300 payments in Oslo in 2019? – Ada Berg',
    ],
    [
      'Paul Kagame said he’s had to leave Kigali for Paris in 2019.',
      'Paul Kagame has had to leave Kigali for which city in 2019? – Paris',
    ],
    [
      'Ada Berg did say that Norway would close two mines.',
      'Who said in October 2021 that Norway would close two mines? – Ada Berg',
    ],
    [
      'Ada Berg stayed in Oslo until the end of 2020.',
      'In which city did Ada Berg stay until the end of 2020? – Oslo',
    ],
    [
      'Norway sold 300 ships to Chile in late 2019.',
      'Norway sold how many ships to Chile in late 2019? – 300',
    ],
    [
      'Norway closed the mine of Vale at the beginning of 2019.',
      'Which country closed the mine of Vale at the beginning of 2019? – Norway',
    ],
    [
      'Smart Lee refuses from personal experience to write off a single mine in Oslo.',
      'What does Smart Lee refuse to do from personal experience? – Write off a single mine in Oslo',
    ],
    [
      'Norway called on Chile in May 2018 to close its mines.',
      'What did Norway call on Chile to do in May 2018? – Close its mines',
    ],
    // Nothing in it says to what time that was past.
    ['Ann Lee had hit her target in Oslo.', 'Who hit her target in Oslo? – Ann Lee'],
    [
      'Ann Lee had hit her target in Oslo by May 2013.',
      'Who had hit her target in Oslo by May 2013? – Ann Lee',
    ],
    // What lasts is not told as past.
    [
      'Malaria still kills about 600,000 people in Africa a year.',
      'Malaria kills how many people in Africa a year? – About 600,000',
    ],
    [
      'From 2006 to 2008, Enric Duran took out 68 loans from 39 banks in Spain.',
      'How many loans did Enric Duran take out from 39 banks in Spain from 2006 to 2008? – 68',
    ],
    ['Wolves once roamed the forests of Denmark.', 'What did wolves once roam? – The forests of Denmark'],
    [
      'Angela Merkel was greeted by Joe Biden at the airport of Berlin on Monday.',
      'By whom was Angela Merkel greeted at the airport of Berlin on October 18, 2021? – Joe Biden',
    ],
    [
      'In the final of the Davis Cup, Carlos Alcaraz beat Jannik Sinner.',
      'Who beat Jannik Sinner in the final of the Davis Cup in October 2021? – Carlos Alcaraz',
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
    // Who vouches for it is named by then.
    [
      'Larry Cox says his office has sent 300 letters to Ghana.',
      'According to Larry Cox, his office has sent how many letters to Ghana? – 300',
    ],
    // What stands behind "and" is the subject of its verb, however read.
    [
      'Frederik de Klerk lifted the ban on the ANC and Nelson Mandela was released from prison in 1990.',
      'Who was released from prison in 1990? – Nelson Mandela',
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

describe('titles, capitals and marks', () => {
  test.each([
    [
      'Prime Minister Nouri al-Maliki has been in Basra since Monday.',
      'Since what date has Prime Minister Nouri al-Maliki been in Basra? – October 18, 2021',
    ],
    [
      'Retired Lieutenant General Asad Durrani won a medal in Lahore in 2019.',
      'Which retired Lieutenant General won a medal in Lahore in 2019? – Asad Durrani',
    ],
    [
      'Serial inventor Emmanuel Limal sold 300 lamps in Denmark in 2019.',
      'Which serial inventor sold 300 lamps in Denmark in 2019? – Emmanuel Limal',
    ],
    [
      'The police officer Captain Ann Lee sold 300 lamps in Denmark in 2019.',
      'Which police officer sold 300 lamps in Denmark in 2019? – Ann Lee',
    ],
    ['CWU DGS Andy Kerr won a medal in Leeds in 2019.', 'Who won a medal in Leeds in 2019? – Andy Kerr'],
    [
      'Ada Berg said that the port of Oslo was an area of "real concern " to Norway in 2019.',
      'Who said that the port of Oslo was an area of "real concern" to Norway in 2019? – Ada Berg',
    ],
  ])('%s', (body, question) => {
    expect(questionsOf(body)).toContain(question);
  });
});

describe('adverbs that tie sentences together', () => {
  test.each([
    [
      'The Ever Given also struck a quay in Egypt in 2021.',
      'The Ever Given struck a quay in which country in 2021? – Egypt',
    ],
    [
      'Fortunately, Volvo closed its plant in Ghent in 2012.',
      'Volvo closed its plant in Ghent in which year? – 2012',
    ],
  ])('go, and names like them stay: %s', (body, question) => {
    expect(questionsOf(body)).toContain(question);
  });
});

describe('“its” in an aim that opens the sentence', () => {
  test.each([
    ['To win its approval, Tesco sold 40 shops to Lidl in 2012.', false],
    ['Tesco sold 40 of its shops to Lidl in 2012.', true],
    ['In its first year, Tesco sold 40 shops to Lidl.', true],
  ])('%s', (body, asked) => {
    expect(questionsOf(body).some((each) => / its /.test(each))).toBe(asked);
  });
});
