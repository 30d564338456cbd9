import { knownPeople } from '../../../../src/core/item/gates/known-people.js';
import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../ask-context.js';
import { describeGate, draftOf } from './judged.js';

describeGate(knownPeople, {
  refuses: [
    [
      'the name of one who comments on markets is not worth asking',
      '2021-05-04',
      'Eva Lind, an economist at Nordea, said that prices in Finland would rise until 2022.',
      'Which economist at Nordea said that prices in Finland would rise until 2022? – Eva Lind',
    ],
    [
      'the name of one who comments on markets is not worth asking',
      '2021-05-04',
      'Tom Reed, a market analyst in London, said that the pound would fall against the dollar in 2022.',
      'Which market analyst in London said that the pound would fall against the dollar in 2022? – Tom Reed',
    ],
    [
      'a spokesman’s name is not worth asking',
      '2021-10-22',
      'Piotr Nowak, a spokesman for the fire service, closed the bridge in Gdansk in 2019.',
      'Who closed the bridge in Gdansk in 2019? – Piotr Nowak',
    ],
    [
      'nothing says who Hannah is',
      '2021-05-04',
      'Hannah opened a school in Nairobi in 2019.',
      'What did Hannah open in Nairobi in 2019? – A school',
    ],
    [
      'nothing says who Hannah is',
      '2021-05-04',
      'Hannah opened a school in Nairobi in 2019.',
      'In what year did Hannah open a school in Nairobi? – 2019',
    ],
    [
      'nothing says who Mohamed is',
      '2021-05-04',
      'Mohamed fled Somalia in 2015.',
      'Which country did Mohamed flee in 2015? – Somalia',
    ],
    [
      'nothing says who Amina is',
      '2021-05-04',
      'Amina works as a teacher in Nairobi.',
      'Amina works as a teacher in which city? – Nairobi',
    ],
    [
      'nothing says who Fatima is',
      '2021-05-04',
      'Fatima sold vegetables in Lagos in 2020.',
      'In what year did Fatima sell vegetables in Lagos? – 2020',
    ],
    [
      'nothing says who Yusuf is',
      '2021-05-04',
      'Police in Oslo arrested Yusuf on Monday.',
      'Police in which city arrested Yusuf on May 3, 2021? – Oslo',
    ],
    [
      'nothing says who Carlos is',
      '2021-05-04',
      'Anna Berg met Carlos in Madrid in 2019.',
      'Anna Berg met Carlos in Madrid in which year? – 2019',
    ],
    [
      'a spokesman’s name is not worth asking',
      '2021-05-04',
      'The police spokeswoman Eva Lind said that the fire in Malmo had killed two people.',
      'Which police spokeswoman said in May 2021 that the fire in Malmo had killed two people? – Eva Lind',
    ],
    [
      'a spokesman’s name is not worth asking',
      '2021-05-04',
      'Press secretary Jen Holt said that the president would visit Peru in June.',
      'Which press secretary said that the president would visit Peru in June 2021? – Jen Holt',
    ],
  ],
  passes: [
    [
      '2019-03-01',
      '“Every British family pays for submarines that Britain cannot launch alone,” said the Tory defence spokesman Gerald Hart.',
      'Which Tory defence spokesman said, “Every British family pays for submarines that Britain cannot launch alone”? – Gerald Hart',
    ],
    [
      '2021-05-04',
      'Ivan Orlov, a political analyst in Moscow, said that the parliament of Georgia would vote in 2022.',
      'Which political analyst in Moscow said that the parliament of Georgia would vote in 2022? – Ivan Orlov',
    ],
    [
      '2021-05-04',
      'Eva Lind, an astronomer at Lund, said that the comet would pass Jupiter in 2022.',
      'Which astronomer at Lund said that the comet would pass Jupiter in 2022? – Eva Lind',
    ],
    [
      '2021-10-22',
      'Eva Lind, a professor in Lund, closed the bridge in Gdansk in 2019.',
      'Who closed the bridge in Gdansk in 2019? – Eva Lind',
    ],
    [
      '2021-05-04',
      'Anna Berg opened a school in Nairobi in 2019.',
      'Who opened a school in Nairobi in 2019? – Anna Berg',
    ],
    [
      '2021-05-04',
      'Anna Berg opened a school in Nairobi in 2019.',
      'Anna Berg opened a school in which city in 2019? – Nairobi',
    ],
    [
      '2021-05-04',
      'Hannah Moreau opened a school in Nairobi. Moreau left Kenya in 2019.',
      'Which country did Hannah Moreau leave in 2019? – Kenya',
    ],
    [
      '2021-05-04',
      'Pelé won the World Cup in Sweden in 1958.',
      'In which country did Pelé win the World Cup in 1958? – Sweden',
    ],
    [
      '2021-05-04',
      'Madonna gave a concert in Lisbon in 2019.',
      'Madonna gave a concert in which city in 2019? – Lisbon',
    ],
    [
      '2021-05-04',
      'Rihanna bought a house in Barbados in 2019.',
      'What did Rihanna buy in Barbados in 2019? – A house',
    ],
    ['2021-05-04', 'Oslo banned cars in 2019.', 'In what year did Oslo ban cars? – 2019'],
    [
      '2021-05-04',
      'A spokesman for the railways, Piotr Nowak, denied the strike in Warsaw on Monday.',
      'A spokesman for the railways denied the strike in Warsaw on which date? – May 3, 2021',
    ],
    [
      '2019-03-01',
      'The Spanish painter Luis Ortega returned to Spain in 2017.',
      'Which Spanish painter returned to Spain in 2017? – Luis Ortega',
    ],
  ],
});

describe('one name only', () => {
  const BODY = 'Hannah opened a school in Nairobi in 2019.';
  const QUESTION = 'What did Hannah open in Nairobi in 2019? – A school';
  const faultUnder = (title: string, lead: string | null = null): string | null => {
    const context = contextOf(BODY, '2021-05-04', title);
    return knownPeople.fault({ ...draftOf(context, QUESTION), context: lead }, context);
  };

  test('is enough where the headline names it', () => {
    expect(faultUnder('How Hannah built a school')).toBeNull();
    expect(faultUnder('How a school was built')).toBe('nothing says who Hannah is');
  });

  test('is enough where the sentence before names it', () => {
    expect(faultUnder('How a school was built', 'Hannah is a nurse from Leeds.')).toBeNull();
    expect(faultUnder('How a school was built', 'A nurse came from Leeds.')).toBe(
      'nothing says who Hannah is',
    );
  });
});
