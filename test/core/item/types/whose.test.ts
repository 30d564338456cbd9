import { whose } from '../../../../src/core/item/types/whose.js';
import { describeType } from './asked.js';

describeType(whose, {
  asks: [
    [
      '2019-10-15',
      "On Sunday, Brigid Kosgei broke Paula Radcliffe's marathon record in Chicago.",
      'Whose marathon record did Brigid Kosgei break in Chicago on October 13, 2019? – Paula Radcliffe',
    ],
    [
      '2017-03-08',
      "New Zealand's government granted the Whanganui River the rights of a person.",
      'Which country’s government granted the Whanganui River the rights of a person in March 2017? – New Zealand',
    ],
    [
      '2018-12-12',
      "Canada's Supreme Court rejected an appeal by Air India on Tuesday.",
      'Which country’s Supreme Court rejected an appeal by Air India on December 11, 2018? – Canada',
    ],
    [
      null,
      "In 1998 a museum in Chicago bought Claude Monet's letters.",
      'Whose letters did a museum in Chicago buy in 1998? – Claude Monet',
    ],
    [
      '2019-02-21',
      "Sweden's football association dismissed Peter Larsson in January.",
      'Which country’s football association dismissed Peter Larsson in January 2019? – Sweden',
    ],
    [
      '2021-03-10',
      "Japan's government banned the import of Russian timber on Tuesday.",
      'Which country’s government banned the import of Russian timber on March 9, 2021? – Japan',
    ],
    [
      '2016-06-12',
      "In June, Toyota's engineers tested a lorry with a hydrogen engine in California.",
      'Which car maker’s engineers tested a lorry with a hydrogen engine in California in June 2016? – Toyota',
    ],
    [
      '2021-08-04',
      "France's president visited Rwanda in May.",
      'Which country’s president visited Rwanda in May 2021? – France',
    ],
    [
      '2021-08-04',
      "Boeing's engineers found a crack in a wing in Seattle.",
      'Which company’s engineers found a crack in a wing in Seattle in August 2021? – Boeing',
    ],
    [
      '2021-08-04',
      "Frida Kahlo's diary was shown in Mexico City in 2019.",
      'Whose diary was shown in Mexico City in 2019? – Frida Kahlo',
    ],
  ],
  asksNothing: [
    [
      'what a state has',
      'Beijing’s response to the milk ban surprised farmers of New Zealand in April 2010.',
    ],
    ['what would lose its preposition', 'Peter Hill looked into Anna Roth’s rule by calling her mother.'],
    ['a pronoun', 'Its parliament rejected a treaty with France on Tuesday.'],
    ['a record of nobody named', 'His record was broken by Peter Mwangi in Boston on Sunday.'],
    ['a question', "Did Brigid Kosgei break Paula Radcliffe's marathon record in Chicago?"],
    ['what was denied', "Brigid Kosgei did not break Paula Radcliffe's marathon record in Chicago."],
    ['a condition', "If Brigid Kosgei breaks Paula Radcliffe's record, Kenya will celebrate."],
    ['an owner without a name', "The city's parliament rejected a treaty with France on Tuesday."],
    ['an owner after a preposition', "Peter Mwangi ran past Haile Gebrselassie's house on Sunday."],
    [
      'of instead of the genitive',
      'The parliament of Slovakia elected Zuzana Kovac as its speaker on Tuesday.',
    ],
  ],
});
