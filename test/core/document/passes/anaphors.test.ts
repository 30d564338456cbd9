import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../../src/core/document/analyse.js';
import { FirstNames } from '../../../../src/core/document/coreference/first-names.js';
import { english } from '../english.js';

/** From this on the makers of questions trust what a word stands for. */
const TRUSTED = 0.75;

/** The trusted anaphors of a text: the words, an arrow, the name. */
function anaphorsOf(body: string): string[] {
  const { anaphors, entities, tokens } = analyse(
    { title: '', publisher: null, url: null, publishedOn: null, body },
    english,
  );
  return anaphors
    .filter(({ confidence }) => confidence >= TRUSTED)
    .map(
      ({ start, end, entity, antecedent }) =>
        `${body.slice(start, end)} → ${entities[entity]?.name ?? tokens[antecedent]?.text ?? ''}`,
    );
}

describe('he and she', () => {
  test.each<[string, ...string[]]>([
    ['Brigid Kosgei won the race. She was happy.', 'She → Brigid Kosgei'],
    ['Angela Erdmann said she knew her grandfather.', 'she → Angela Erdmann', 'her → Angela Erdmann'],
    [
      'Robert Mugabe died in Singapore. He was 95. His wife was with him.',
      'He → Robert Mugabe',
      'His → Robert Mugabe',
      'him → Robert Mugabe',
    ],
    ['Sergey Lavrov met Angela Merkel in Berlin. She praised the talks.', 'She → Angela Merkel'],
    ['Sergey Lavrov met Angela Merkel in Berlin. He praised the talks.', 'He → Sergey Lavrov'],
    ['President Joe Biden said he would travel to Rome.', 'he → Joe Biden'],
    ['Franky Zapata crossed the Channel. It was his second attempt.', 'his → Franky Zapata'],
    ['Kamala Harris won. In 2016 she had won too.', 'she → Kamala Harris'],
    ['Mr Johnson lost the vote. He then resigned.', 'He → Johnson'],
    [
      'Simon Hughes backed the bill. The Chancellor, Alistair Darling, defended it in the House. He also said that the bank would have failed.',
      'He → Alistair Darling',
    ],
    [
      'In a call with banks, the shop’s head Dave Brandon said that sales were weak. He blamed the internet.',
      'He → Dave Brandon',
    ],
    [
      'Brazil’s president Álvaro Uribe accused the army. Chile’s president Rafael Correa spoke. “I reject Uribe’s claims,” he said.',
      'he → Rafael Correa',
    ],
    [
      'Nick Griffin led the party. He wrote: “I expect voters to come.” He praised his voters. Asked whether he was content, Michael Howard told the BBC: “I reject that.”',
      'He → Nick Griffin',
      'He → Nick Griffin',
      'his → Nick Griffin',
      'he → Michael Howard',
    ],
    [
      'Tony Blair has failed, Michael Howard has said. Mr Howard praised the workers. Mr Blair has failed to tackle these problems, he claimed.',
      'he → Michael Howard',
    ],
    ['The hall was full. In her speech, Angela Erdmann praised the workers.', 'her → Angela Erdmann'],
    ['“We won,” Amy Klobuchar said. She then ended her bid.', 'She → Amy Klobuchar', 'her → Amy Klobuchar'],
  ])('%s', (body, ...expected) => {
    expect(anaphorsOf(body)).toEqual(expected);
  });
});

describe('he and she of whom nobody can be sure', () => {
  test.each([
    ['He was arrested on Monday.'],
    ['Angela Merkel spoke. He listened.'],
    ['The rain fell. She went home.'],
    ['“He is late,” Boris Johnson said.'],
    ['Boris Johnson met John Smith. He smiled at Peter Jones.'],
    ['She arrived before Angela Merkel did.'],
    ['The hall was full. In her memory, Angela Erdmann wrote a poem.'],
    ['Simon Hughes said Alistair Darling was wrong and that he would resign.'],
    ['Simon Hughes backed the bill. Alistair Darling met Gordon Brown. He was pleased.'],
  ])('%s', (body) => {
    expect(anaphorsOf(body)).toEqual([]);
  });
});

describe('a noun for a name', () => {
  test.each<[string, ...string[]]>([
    ['Germany banned the Iranian airline Mahan Air. The airline flies to Syria.', 'The airline → Mahan Air'],
    ['The Supreme Court ruled on Monday. The court heard both sides.', 'The court → Supreme Court'],
    [
      'Benjamin Carle, 36, lives in Paris. The 36-year-old has no fridge.',
      'The 36-year-old → Benjamin Carle',
    ],
    [
      'Prime Minister Boris Johnson lost the vote. Later the prime minister resigned.',
      'the prime minister → Boris Johnson',
    ],
    [
      'The home secretary, Suella Braverman, spoke. A day later the home secretary resigned.',
      'the home secretary → Suella Braverman',
    ],
  ])('%s', (body, ...expected) => {
    expect(anaphorsOf(body)).toEqual(expected);
  });
});

describe('a noun that may mean another', () => {
  test.each([
    ['The company was sold.'],
    ['The shadow chancellor Oliver Letwin spoke. The chancellor was in Leeds.'],
    ['Visitors of the Taipei lantern festival came early. The festival ends soon.'],
    ['Prime Minister Boris Johnson met Prime Minister Shinzo Abe. The prime minister smiled.'],
    ['The Supreme Court and the High Court agreed. The court in York did not.'],
    ['A court in Rome ruled before the Supreme Court did. The court was divided.'],
    ['Benjamin Carle, 36, met Paul Brown, 36. The 36-year-old smiled.'],
    ['Mahan Air flies to Syria. A new airline flies to Rome.'],
  ])('%s', (body) => {
    expect(anaphorsOf(body)).toEqual([]);
  });
});

describe('it', () => {
  test.each<[string, ...string[]]>([
    ['Mahan Air flies to Spain. It was founded in 1992.', 'It → Mahan Air'],
    ['Mahan Air flies to Spain. It is clear that it will stop.'],
    ['The plane flies to Spain. It was built in 1992.'],
  ])('%s', (body, ...expected) => {
    expect(anaphorsOf(body)).toEqual(expected);
  });
});

describe('it and they for what was named or called before', () => {
  test.each<[string, ...string[]]>([
    ['Tesco stated its intention to leave the Polish market.', 'its → Tesco'],
    ['The parties said they expect a decision this year.', 'they → parties'],
    ['Canadian cities, led by Vancouver, far outrank their rivals in the table.', 'their → cities'],
    ['Alexis Miesen and Jennie Dundas waited for 18 months before they sold their shares.', 'their → Alexis'],
    ['The girls were granted visas because their entry was a benefit.', 'their → girls'],
    ['Despite its losses, Tesco opened a shop in Poland.', 'its → Tesco'],
    ['The court ruled in May. To win its approval, Tesco sold a shop in Poland.'],
    ['Nepal has pledged to double its population of tigers.', 'its → Nepal'],
  ])('%s', (body, ...expected) => {
    expect(anaphorsOf(body)).toEqual(expected);
  });
});

describe('it and they that stay open', () => {
  test.each([
    ['It is clear that prices will rise.'],
    ['Tesco is cheap when it comes to bread.'],
    ['It rained in Paris on Monday.'],
    ['They say that money does not smell.'],
    ['Lawyers of the firm met officials of the unions. The mood improved when some of them laughed.'],
    ['The dog chased the cat until it fell.'],
  ])('%s', (body) => {
    expect(anaphorsOf(body)).toEqual([]);
  });
});

test('whose paragraph it is may be meant, where nothing tells the gender', () => {
  const before = 'Paul Mason told a hearing on Monday that his company was ready.';
  const body = `${before}\n\nProfessor Xanjiv Zor, who runs a firm, said that drones fall. The problems are serious, he said.`;
  expect(anaphorsOf(body)).toEqual(['his → Paul Mason']);
});

test('who surely is "she" is a woman, whatever the name', () => {
  const body =
    'Senator Sanna Marin spoke on Monday. She said she was glad, and her friends were glad with her.';
  const { entities } = analyse(
    { title: '', publisher: null, url: null, publishedOn: null, body },
    { ...english, firstNames: new FirstNames({ female: '', male: '' }) },
  );
  expect(entities.map(({ gender }) => gender)).toEqual(['female']);
});

test('who speaks a quotation is found through the pronoun', () => {
  const body = 'Brigid Kosgei won the race. “I did not expect this,” she said.';
  const { quotations, entities } = analyse(
    { title: '', publisher: null, url: null, publishedOn: null, body },
    english,
  );
  expect(quotations.map(({ speakerEntity }) => entities[speakerEntity]?.name)).toEqual(['Brigid Kosgei']);
});

test.each([
  [
    'who was named last and spoke',
    'Peter Sands, the mayor, wants more tourists. “It is frustrating,” Sands admitted. Karl Brandt, 26, said Sands could build roads. “He must do more,” he said, adding that he liked guests.',
    'Karl Brandt',
  ],
  [
    'nobody where another is named in between',
    'Peter Sands is a geologist. “The dam is old,” said Peter Sands. His view is shared by his rival Carl Brandt. “It must go,” he added.',
    undefined,
  ],
  [
    'whom the pronoun stands for where nobody else is named',
    'Peter Sands said the dam was old. The town agrees. “It must go,” he added.',
    'Peter Sands',
  ],
])('a pronoun speaks for %s', (_, body, name) => {
  const { quotations, entities } = analyse(
    { title: '', publisher: null, url: null, publishedOn: null, body },
    english,
  );
  expect(entities[quotations.at(-1)?.speakerEntity ?? -1]?.name).toBe(name);
});

test.each([
  ['A spokesman for Prime Minister Boris Johnson said: “We regret these steps.”', undefined],
  ['“We regret these steps,” said a spokeswoman for President Emmanuel Macron.', undefined],
  ['“We regret these steps,” said the mother of Anders Lindqvist.', undefined],
  ['“We regret these steps,” said Prime Minister Boris Johnson.', 'Boris Johnson'],
  ['“We regret these steps,” said Nato spokeswoman Oana Lungescu.', 'Oana Lungescu'],
])('who speaks for somebody is not that person: %s', (body, name) => {
  const { quotations, entities } = analyse(
    { title: '', publisher: null, url: null, publishedOn: null, body },
    english,
  );
  expect(entities[quotations[0]?.speakerEntity ?? -1]?.name).toBe(name);
});
