import { describe, expect, test } from '@jest/globals';
import { anchoringOf, type Anchoring } from '../../../../src/core/item/context/anchored.js';
import { contextOf } from '../ask-context.js';
import { draftOf } from '../gates/judged.js';

type Row = readonly [
  anchoring: Anchoring,
  by: string,
  headline: string,
  publishedOn: string | null,
  body: string,
  question: string,
];

const ROWS: readonly Row[] = [
  [
    'firm',
    'two names and a year',
    'Peru sells its state airline',
    '2021-10-22',
    'Peru sold the Peruvian airline Andina in 2017.',
    'Which Peruvian airline did Peru sell in 2017? – Andina',
  ],
  [
    'firm',
    'a name that opens the sentence is one of the two',
    'A football season ends',
    '2021-10-22',
    'Germany sold 300 lorries to Peru on Monday.',
    'Germany sold how many lorries to Peru on October 18, 2021? – 300',
  ],
  [
    'loose',
    'two words of the headline, a year and one name: the month is none',
    'Moscow cuts diplomatic ties with NATO',
    '2021-10-22',
    'Russia suspended diplomatic ties with NATO on Monday.',
    'Which country suspended diplomatic ties with NATO on October 18, 2021? – Russia',
  ],
  [
    'loose',
    'two words of the headline and two names, no year',
    'Brazil to help Peru',
    '2021-10-22',
    'Brazil wants Bolivia to help Peru save the Amazon.',
    'What does Brazil want Bolivia to do? – Help Peru save the Amazon',
  ],
  [
    'loose',
    'a year that is asked for is no year',
    'Peru sells its state airline',
    '2021-10-22',
    'Peru sold the Peruvian airline Andina in 2017.',
    'In what year did Peru sell the Peruvian airline Andina? – 2017',
  ],
  [
    'none',
    'three words of the headline, one name, no year',
    'Costa Rica pays farmers to protect forests',
    null,
    'Costa Rica protected its forests by paying farmers.',
    'How did Costa Rica protect its forests? – By paying farmers',
  ],
  [
    'loose',
    'three words of the headline, one of them the key, and two names',
    'Cuba has no cars to sell',
    null,
    'Volvo sells no cars in Cuba.',
    'What does Volvo sell in Cuba? – No cars',
  ],
  [
    'none',
    'a day and one name',
    'A football season ends',
    '2021-10-22',
    'Russia suspended diplomatic ties with NATO on Monday.',
    'Which country suspended diplomatic ties with NATO on October 18, 2021? – Russia',
  ],
  [
    'none',
    'one word of the headline and a name, no year',
    'Volvo and the embargo',
    null,
    'Volvo sells no cars in Cuba.',
    'Which car maker sells no cars in Cuba? – Volvo',
  ],
  [
    'none',
    'names, but neither a year nor the headline',
    'A football season ends',
    '2021-10-22',
    'Brazil wants Bolivia to help Peru save the Amazon.',
    'What does Brazil want Bolivia to do? – Help Peru save the Amazon',
  ],
  [
    'none',
    'two words of the headline, no name',
    'Fog stops a match',
    null,
    'Thick fog stopped a football match in Tanzania.',
    'Thick fog stopped a football match in which country? – Tanzania',
  ],
  [
    'none',
    'a quotation, with a year or without',
    'NATO expels Russian diplomats',
    '2021-10-08',
    '“Russia turned its embassies into offices for its secret services in 2019,” Nato spokeswoman Oana Lungescu said.',
    'A spokeswoman for which international organization said, “Russia turned its embassies into offices for its secret services in 2019”? – Nato',
  ],
  [
    'none',
    'a quotation, whatever it shares with the headline',
    'Russia turns embassies into offices',
    '2021-10-08',
    '“Russia has turned its embassies into offices for its secret services,” Nato spokeswoman Oana Lungescu said.',
    'A spokeswoman for which international organization said, “Russia has turned its embassies into offices for its secret services”? – Nato',
  ],
];

describe('how well a question says which event it is about', () => {
  test.each(ROWS)('%s: %s', (anchoring, _, headline, publishedOn, body, question) => {
    const context = contextOf(body, publishedOn, headline);
    expect(anchoringOf(draftOf(context, question), context.document)).toBe(anchoring);
  });

  test('behind a sentence that tells it, firmly', () => {
    const context = contextOf('Volvo sells no cars in Cuba.', null, 'Snow in the mountains');
    const draft = draftOf(context, 'What does Volvo sell in Cuba? – No cars');
    expect(anchoringOf({ ...draft, context: 'Volvo built cars in Ghent.' }, context.document)).toBe('firm');
  });
});
