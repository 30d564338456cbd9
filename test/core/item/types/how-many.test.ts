import { howMany } from '../../../../src/core/item/types/how-many.js';
import { describeType } from './asked.js';

describeType(howMany, {
  asks: [
    [null, 'Bears in Norway kill 120 goats a year.', 'How many goats do bears in Norway kill a year? – 120'],
    [
      '2019-12-14',
      'Norway bought an additional 66 trains in 2019.',
      'How many additional trains did Norway buy in 2019? – 66',
    ],
    [
      null,
      'All 25 member states of the European Union approved a constitution in 2004.',
      'How many member states of the European Union approved a constitution in 2004? – 25',
    ],
    [
      null,
      'In 2004, ten countries joined the European Union.',
      'How many countries joined the European Union in 2004? – Ten',
    ],
    [
      '2021-10-08',
      'NATO expelled eight Russian diplomats on Wednesday.',
      'How many Russian diplomats did NATO expel on October 6, 2021? – Eight',
    ],
    [
      '2019-06-10',
      'Mexico sent 6,000 soldiers to the border with Guatemala in June 2019.',
      'How many soldiers did Mexico send to the border with Guatemala in June 2019? – 6,000',
    ],
    [
      '2018-10-29',
      'A gunman killed eleven people in a synagogue in Pittsburgh on Saturday.',
      'How many people did a gunman kill in a synagogue in Pittsburgh on October 27, 2018? – Eleven',
    ],
    [
      '2020-08-20',
      'Qantas cut 2,500 jobs in August.',
      'How many jobs did Qantas cut in August 2020? – 2,500',
    ],
    [
      '2019-11-20',
      'More than 40 people were injured in Hong Kong on Monday.',
      'How many people were injured in Hong Kong on November 18, 2019? – More than 40',
    ],
    [
      '2021-02-11',
      'A Chinese court sentenced five men to life in prison on Tuesday.',
      'How many men did a Chinese court sentence to life in prison on February 9, 2021? – Five',
    ],
    [
      '2017-09-21',
      'At least 230 people died in Mexico City on Tuesday after an earthquake.',
      'How many people died in Mexico City on September 19, 2017 after an earthquake? – At least 230',
    ],
    [
      null,
      'The Titanic carried 20 lifeboats in 1912.',
      'How many lifeboats did the Titanic carry in 1912? – 20',
    ],
    [
      '2020-07-14',
      'Two astronauts of NASA returned from the International Space Station in August 2020.',
      'How many astronauts of NASA returned from the International Space Station in August 2020? – Two',
    ],
    [
      '2018-03-27',
      'Researchers from the University of Edinburgh counted 300 wolves in Poland in 2017.',
      'How many wolves did researchers from the University of Edinburgh count in Poland in 2017? – 300',
    ],
    [
      '2017-01-05',
      'India withdrew two banknotes in 2016 in order to fight corruption.',
      'How many banknotes did India withdraw in 2016 in order to fight corruption? – Two',
    ],
    [
      '2019-05-14',
      'Three judges in Peru resigned amid allegations of corruption in 2018.',
      'How many judges in Peru resigned in 2018? – Three',
    ],
    // An adjective that weighs the number goes with it, one that adds stays.
    [
      '2020-02-02',
      'Manufacturing added a paltry 600 jobs in Ghana in 2019.',
      'How many jobs in Ghana did manufacturing add in 2019? – 600',
    ],
    [
      '2020-02-02',
      'Italy added an additional 600 jobs in 2019.',
      'How many additional jobs did Italy add in 2019? – 600',
    ],
  ],
  asksNothing: [
    ['the first of more', 'The first three ships reached Oslo in January.'],
    ['what was denied', 'A Chinese court did not sentence five men.'],
    ['a question', 'Could Toyota sell 300 cars in Iceland?'],
    ['two numbers', 'Toyota sold 300 cars and 40 lorries in Iceland in January.'],
    ['a number of the rest', 'Police in Oslo arrested two of the three men in January.'],
    ['a rank', "Toyota's second factory opened in Iceland in January."],
    [
      'what is said by whoever',
      "Afghanistan A report by Denmark's has concluded that two soldiers were killed in a fire.",
    ],
    ['a pronoun', 'Its five ships left Oslo in January.'],
    ['money', 'They paid $5 million for a painting in London.'],
    ['a condition', 'If Toyota sells 300 cars in Iceland, Oslo will be glad.'],
    ['a number that may be another', 'Toyota sold 11 or 12 cars in Iceland in January.'],
    ['those who are named', 'The 11 people charged in Oslo include three Norwegians.'],
  ],
});
