import { whoSaid } from '../../../../src/core/item/types/who-said.js';
import { describeType } from './asked.js';

describeType(whoSaid, {
  asks: [
    [
      '2021-10-08',
      '“Russia has turned its embassies into offices for its secret services,” Nato spokeswoman Oana Lungescu said.',
      'Which Nato spokeswoman said, “Russia has turned its embassies into offices for its secret services”? – Oana Lungescu',
    ],
    [
      '2019-03-01',
      '“Every third village in Mozambique has lost its only school,” said Graca Tembe, a doctor in Beira.',
      'Which doctor in Beira said, “Every third village in Mozambique has lost its only school”? – Graca Tembe',
    ],
    [
      '2019-03-01',
      '“Nobody in Iceland buys imported cucumbers any more,” farmer Jon Helgason told the newspaper.',
      'Which farmer said, “Nobody in Iceland buys imported cucumbers any more”? – Jon Helgason',
    ],
    [
      '2019-03-01',
      '“Tourists carried away two tonnes of sand from Sardinian beaches,” said police chief Marco Pinna.',
      'Which police chief said, “Tourists carried away two tonnes of sand from Sardinian beaches”? – Marco Pinna',
    ],
    [
      '2019-03-01',
      '“Cheap electricity attracted dozens of computer centres to Norway,” Ingrid Moe told reporters in Oslo.',
      'Who said, “Cheap electricity attracted dozens of computer centres to Norway”? – Ingrid Moe',
    ],
    [
      '2019-03-01',
      '“Nearly all fishermen in Galicia mend old nets with plastic thread,” Ana Castro told a conference in Vigo.',
      'Who said, “Nearly all fishermen in Galicia mend old nets with plastic thread”? – Ana Castro',
    ],
    [
      '2019-03-01',
      'Actress Mia Lund said, “Copenhagen needs small theatres more than it needs another opera house.”',
      'Who said, “Copenhagen needs small theatres more than it needs another opera house”? – Mia Lund',
    ],
    [
      '2019-03-01',
      '“Half of the villages in Mozambique have neither a doctor nor a road,” Graca Tembe told the newspaper.',
      'Who said, “Half of the villages in Mozambique have neither a doctor nor a road”? – Graca Tembe',
    ],
    [
      '2019-03-01',
      '“Venice cannot carry thirty million visitors and remain a living city,” said mayor Luigi Conti.',
      'Which mayor said, “Venice cannot carry thirty million visitors and remain a living city”? – Luigi Conti',
    ],
  ],
  asksNothing: [
    [
      'words that point elsewhere',
      '“This was a very difficult decision for the whole town,” said Lena Holm.',
    ],
    [
      'they of whom nobody knows',
      '“They carried away two tonnes of sand from Sardinian beaches,” said Marco Pinna.',
    ],
    ['courtesy', '“Our thoughts are with the families of the miners in Wales,” said Lena Holm.'],
    ['few words', '“Too late,” said Lena Holm.'],
    [
      'a speaker who is only a pronoun',
      '“Cheap electricity attracted dozens of computer centres to Norway,” she said.',
    ],
    ['a phrase', 'Lena Holm called the plan a “very expensive and rather foolish idea”.'],
    [
      'an office',
      '“Cheap electricity attracted dozens of computer centres to Norway,” the Norwegian Water Office said.',
    ],
    [
      'words put in by the editor',
      '“[Cheap electricity] attracted dozens of computer centres to Norway,” said Lena Holm.',
    ],
    [
      'the glacier of which nobody knows',
      '“The glacier loses three metres of ice every summer,” said the Swiss geologist Beat Frei.',
    ],
  ],
});
