import { oneAnswer } from '../../../../src/core/item/gates/one-answer.js';
import { describeGate } from './judged.js';

const OPEN = 'the verb fits more things than the one asked for';
const VAGUE = 'they wanted and did other things, too';
const MUTUAL = 'it was done by more than one';
const OTHERS = 'others are that, too';
const SHARED = 'somebody else thinks so, too';
const POSSIBLE = 'what can be is so in more places';
const COMPARED = 'nothing says than what';

describeGate(oneAnswer, {
  refuses: [
    [
      VAGUE,
      null,
      'Spain decided to spend a further 360 euros.',
      'What did Spain decide to do? – Spend a further 360 euros',
    ],
    [
      OTHERS,
      '2021-10-22',
      'In May 2018, Angela Merkel was a guest at the fair of Hanover.',
      'In May 2018, who was a guest at the fair of Hanover? – Angela Merkel',
    ],
    [
      SHARED,
      '2021-10-22',
      'Emmanuel Macron warned of a war. Angela Merkel also believes that Europe needs a new treaty with Russia.',
      'Who believes that Europe needs a new treaty with Russia? – Angela Merkel',
    ],
    [
      OPEN,
      '2021-10-22',
      'Volvo showed an electric lorry.',
      'What did Volvo show in October 2021? – An electric lorry',
    ],
    [
      OPEN,
      '2020-10-02',
      'Denmark published a list of rare birds in 2018.',
      'What did Denmark publish in 2018? – A list of rare birds',
    ],
    [OPEN, null, 'Edible insects emit few gases.', 'What do edible insects emit? – Few gases'],
    [
      OPEN,
      '2021-10-22',
      'Brazil responded by closing two bridges.',
      'How did Brazil respond in October 2021? – By closing two bridges',
    ],
    [
      MUTUAL,
      '2021-10-22',
      'Peru exchanged artillery fire on Monday.',
      'Which country exchanged artillery fire on October 18, 2021? – Peru',
    ],
    [
      MUTUAL,
      '2021-10-22',
      'Donald Trump negotiated in Singapore on Tuesday.',
      'Who negotiated in Singapore on October 19, 2021? – Donald Trump',
    ],
    [
      OTHERS,
      '2021-10-22',
      'Angela Merkel was a guest at the fair of Hanover.',
      'Who was a guest at the fair of Hanover in October 2021? – Angela Merkel',
    ],
    [
      OTHERS,
      null,
      'Bolivia is a member of the Andean Community.',
      'Which country is a member of the Andean Community? – Bolivia',
    ],
    [
      OTHERS,
      null,
      'Norway has one of the highest taxes in Europe.',
      'Which country has one of the highest taxes in Europe? – Norway',
    ],
    [
      OTHERS,
      null,
      'Norway became one of the founders of NATO in 1949.',
      'Which country became one of the founders of NATO in 1949? – Norway',
    ],
    [
      POSSIBLE,
      null,
      'Ticks can carry Lyme disease in Norway.',
      'In which country can ticks carry Lyme disease? – Norway',
    ],
    [POSSIBLE, null, 'Wild bears may hunt in Iran.', 'Wild bears may hunt in which country? – Iran'],
    [
      COMPARED,
      null,
      'Chess is much less popular in Iceland.',
      'In which country is chess much less popular? – Iceland',
    ],
    [
      COMPARED,
      null,
      'Green tea is more expensive in Norway.',
      'In which country is green tea more expensive? – Norway',
    ],
  ],
  passes: [
    [
      null,
      'Spain agreed to spend a further 360 euros.',
      'What did Spain agree to do? – Spend a further 360 euros',
    ],
    [
      null,
      'Spain decided with the help of Portugal in 2019 to spend a further 360 euros.',
      'What did Spain decide to do with the help of Portugal in 2019? – Spend a further 360 euros',
    ],
    [
      '2021-10-22',
      'Angela Merkel berated one of her ministers in May 2018.',
      'Who berated one of her ministers in May 2018? – Angela Merkel',
    ],
    // beside what else she thinks
    [
      '2021-10-22',
      'Angela Merkel warned of a war. Angela Merkel also believes that Europe needs a new treaty with Russia.',
      'Who believes that Europe needs a new treaty with Russia? – Angela Merkel',
    ],
    [
      '2021-10-22',
      'Emmanuel Macron warned of a war. Angela Merkel believes that Europe needs a new treaty with Russia.',
      'Who believes that Europe needs a new treaty with Russia? – Angela Merkel',
    ],
    [
      '2022-05-05',
      'Volvo presented an electric lorry in Gothenburg on Monday.',
      'What did Volvo present in Gothenburg on May 2, 2022? – An electric lorry',
    ],
    [
      '2021-10-22',
      'Germany banned the sale of coal on Monday.',
      'What did Germany ban on October 18, 2021? – The sale of coal',
    ],
    [
      '2021-10-22',
      'Volvo sold its old factory to a Chinese firm in 2019.',
      'What did Volvo sell to a Chinese firm in 2019? – Its old factory',
    ],
    [
      '2018-06-13',
      'Donald Trump met Kim Jong Un in Singapore on Tuesday.',
      'Who met Kim Jong Un in Singapore on June 12, 2018? – Donald Trump',
    ],
    [
      '2021-10-22',
      'Peru exchanged artillery fire with Chile on Monday.',
      'Which country exchanged artillery fire with Chile on October 18, 2021? – Peru',
    ],
    [
      '2021-10-22',
      'Angela Merkel was the first woman to lead Germany.',
      'In October 2021, who was the first woman to lead Germany? – Angela Merkel',
    ],
    [
      null,
      'In Japan, green tea is more popular than coffee.',
      'In which country is green tea more popular than coffee? – Japan',
    ],
    [
      null,
      'Costa Rica protected its forests by paying farmers.',
      'How did Costa Rica protect its forests? – By paying farmers',
    ],
    [
      '2021-10-08',
      'NATO expelled eight Russian diplomats on Wednesday.',
      'How many Russian diplomats did NATO expel on October 6, 2021? – Eight',
    ],
    [
      '2021-10-22',
      'Norway has the highest tax in Europe.',
      'Which country has the highest tax in Europe? – Norway',
    ],
    [
      null,
      'Norway bought one of the paintings of Munch in 1949.',
      'In what year did Norway buy one of the paintings of Munch? – 1949',
    ],
    [
      null,
      'Small ticks carried Lyme disease in Norway in 1949.',
      'In which country did small ticks carry Lyme disease in 1949? – Norway',
    ],
    [
      null,
      'Ann Lee could open a mine in Norway in 1949.',
      'In which country could Ann Lee open a mine in 1949? – Norway',
    ],
  ],
});
