import { officeHolder } from '../../../../src/core/item/types/office-holder.js';
import { describeType } from './asked.js';

describeType(officeHolder, {
  asks: [
    [
      '2005-11-20',
      'Helge Lund, chief executive of Statoil, praised the workers.',
      'Who was the chief executive of Statoil in November 2005? – Helge Lund',
    ],
    [
      '2005-11-20',
      'The deal is good, according to Ingrid Moe, who is the head of Statoil.',
      'Who was the head of Statoil in November 2005? – Ingrid Moe',
    ],
    [
      '2010-01-26',
      'Ingrid Moe, the Apple CEO, showed a telephone.',
      'Who was the Apple CEO in January 2010? – Ingrid Moe',
    ],
    [
      '2007-09-15',
      '“We are ready,” said Ingrid Moe, the Foreign Minister of Israel.',
      'Who was the Foreign Minister of Israel in September 2007? – Ingrid Moe',
    ],
    [
      '2007-09-15',
      'Israel’s foreign minister Ingrid Moe spoke in Oslo.',
      'Who was Israel’s foreign minister in September 2007? – Ingrid Moe',
    ],
    [
      '2006-02-17',
      'The US Ambassador to the Czech Republic, Jan Krc, asked for help.',
      'Who was the US Ambassador to the Czech Republic in February 2006? – Jan Krc',
    ],
    // the comma behind the apposition is missing
    [
      '2005-12-20',
      'Ingrid Moe, the head of the Independent Electoral Commission of Iraq dismissed calls for a vote.',
      'Who was the head of the Independent Electoral Commission of Iraq in December 2005? – Ingrid Moe',
    ],
    [
      '2005-12-20',
      'The Independent Electoral Commission of Iraq (IECI) met. Ingrid Moe, the head of the IECI, was there.',
      'Who was the head of the Independent Electoral Commission of Iraq in December 2005? – Ingrid Moe',
    ],
    [
      '2006-05-16',
      'Howard met the Thai air force chief, Jan Krc, on Monday.',
      'Who was the Thai air force chief in May 2006? – Jan Krc',
    ],
    [
      '2006-05-16',
      'Anna Berg met the crew, and Norwegian Transport Minister Jan Krc met the captain.',
      'Who was the Norwegian Transport Minister in May 2006? – Jan Krc',
    ],
  ],
  asksNothing: [
    ['a former office', 'Jan Krc, the former head of Statoil, praised the workers.'],
    ['one of several', 'Jan Krc, a director of Statoil, praised the workers.'],
    ['a deputy', 'Jan Krc, the deputy head of Statoil, praised the workers.'],
    ['a deputy of somebody', 'Deputy to the Iraqi Health Minister, Jan Krc, was kidnapped.'],
    ['a minor office', 'Jan Krc, the field director of Statoil, praised the workers.'],
    ['a region of a firm', 'Tesco’s CEO for Central Europe, Jan Krc, praised the workers.'],
    ['a club of students', 'Jan Krc, the president of the Statoil Student Union, praised the workers.'],
    ['half an office', 'NATO secretary Jan Krc spoke in Oslo.'],
    ['an ambassador to nobody', 'Chinese ambassador Jan Krc spoke in Oslo.'],
    ['of something in that state', 'Florida president Jan Krc spoke in Oslo.'],
    ['the head of what is not named', 'Jan Krc, the head of the company, spoke in Oslo.'],
    ['a head of government whom everybody knows', 'German Chancellor Angela Merkel spoke in Oslo.'],
    ['one who comes', 'Jan Krc, the head of Statoil, was appointed on Friday.'],
    ['one who goes', 'Jan Krc, the head of Statoil, spoke in Oslo. The head has resigned, Krc said.'],
    ['another year', 'In 2004 Jan Krc, the head of Statoil, praised the workers.'],
    ['a half name', 'Abu Jan Krc, the head of Statoil, praised the workers.'],
    ['a surname', 'Krc, the head of Statoil, praised the workers.'],
    ['a party of any country', 'Jan Krc, leader of the Greens, praised the workers.'],
    ['a committee of any parliament', 'Jan Krc, chairman of the Judiciary Committee, praised the workers.'],
  ],
});
