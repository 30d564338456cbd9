import { who } from '../../../../src/core/item/types/who.js';
import { describeType } from './asked.js';

describeType(who, {
  asks: [
    [
      '2021-10-22',
      'Former Chile coach Ann Lee opened a school in Kenya on Monday.',
      'Which former Chile coach opened a school in Kenya on October 18, 2021? – Ann Lee',
    ],
    [
      '2021-10-22',
      'Environment Minister Ann Lee opened a school in Kenya on Monday.',
      'Which Environment Minister opened a school in Kenya on October 18, 2021? – Ann Lee',
    ],
    [
      '2021-10-22',
      'Police in Oslo have stopped opposition leader Morgan Berg in a car. Berg left Oslo on Monday.',
      'Whom have police in Oslo stopped in a car? – Morgan Berg',
      'Which opposition leader left Oslo on October 18, 2021? – Morgan Berg',
    ],
    [
      '2021-10-22',
      'In one case, Ann Lee was paid $186,000 for a film on the No Child Left Behind law.',
      'Who was paid $186,000 for a film on the No Child Left Behind law? – Ann Lee',
    ],
    [
      '2021-10-22',
      'Ann Lee asked members of the Baptist Church who voted for John Kerry to leave Oslo.',
      'In October 2021, who asked members of the Baptist Church who voted for John Kerry to leave Oslo? – Ann Lee',
    ],
    [
      '2020-03-12',
      'The parliament of Slovakia elected Zuzana Kovac as its speaker on Tuesday.',
      'Whom did the parliament of Slovakia elect as its speaker on March 10, 2020? – Zuzana Kovac',
    ],
    [
      '2021-08-09',
      'Kenyan runner Peter Mwangi broke the course record in Boston on Sunday.',
      'Which Kenyan runner broke the course record in Boston on August 8, 2021? – Peter Mwangi',
    ],
    [
      '2022-02-15',
      'Canadian prime minister Justin Trudeau invoked the Emergencies Act on Monday.',
      'Which Canadian prime minister invoked the Emergencies Act on February 14, 2022? – Justin Trudeau',
    ],
    [
      '2019-05-14',
      'Judge Helen Carter sentenced Martin Boyle to six years in prison in London.',
      'Who sentenced Martin Boyle to six years in prison in London in May 2019? – Helen Carter',
      'Whom did Judge Helen Carter sentence to six years in prison in London in May 2019? – Martin Boyle',
    ],
    [
      null,
      'Swedish climber Astrid Lund reached the summit of Mount Everest in 2019.',
      'Which Swedish climber reached the summit of Mount Everest in 2019? – Astrid Lund',
    ],
    [
      '2019-11-05',
      'German chancellor Angela Merkel visited Auschwitz on Friday.',
      'Which German chancellor visited Auschwitz on November 1, 2019? – Angela Merkel',
    ],
    [
      '2021-06-02',
      'In Brazil, Luis Alvarez was arrested by federal police on Wednesday.',
      'Who was arrested by federal police on June 2, 2021 in Brazil? – Luis Alvarez',
    ],
    [
      '2018-11-09',
      'US president Donald Trump dismissed Jeff Sessions on Wednesday.',
      'Which US president dismissed Jeff Sessions on November 7, 2018? – Donald Trump',
      'Whom did US president Donald Trump dismiss on November 7, 2018? – Jeff Sessions',
    ],
    [
      '2019-07-25',
      'Boris Johnson became prime minister of the United Kingdom on Wednesday.',
      'Who became prime minister of the United Kingdom on July 24, 2019? – Boris Johnson',
    ],
    [
      null,
      'Marie Curie discovered polonium in Paris in 1898.',
      'Who discovered polonium in Paris in 1898? – Marie Curie',
    ],
    [
      '2022-09-12',
      'Frances Tiafoe was beaten by Carlos Alcaraz in New York on Friday.',
      'Who was beaten by Carlos Alcaraz in New York on September 9, 2022? – Frances Tiafoe',
      'By whom was Frances Tiafoe beaten in New York on September 9, 2022? – Carlos Alcaraz',
    ],
    [
      '2018-06-13',
      'Donald Trump met Kim Jong Un in Singapore on Tuesday.',
      'Who met Kim Jong Un in Singapore on June 12, 2018? – Donald Trump',
      'Whom did Donald Trump meet in Singapore on June 12, 2018? – Kim Jong Un',
    ],
    [
      '2019-10-15',
      "On Sunday, Brigid Kosgei broke Paula Radcliffe's marathon record in Chicago.",
      "Who broke Paula Radcliffe's marathon record in Chicago on October 13, 2019? – Brigid Kosgei",
    ],
    [
      '2019-05-14',
      'Turkish police arrested Deniz Yilmaz on charges of tax fraud on Monday.',
      'Whom did Turkish police arrest on charges of tax fraud on May 13, 2019? – Deniz Yilmaz',
    ],
    [
      '2019-03-01',
      'Lena Holm said the long delays raise serious questions about the safety of harbours in Norway.',
      'Who said that the long delays raise serious questions about the safety of harbours in Norway? – Lena Holm',
    ],
  ],
  asksNothing: [
    ['a question', 'Did Sergey Lavrov close the mission in Brussels on Monday?'],
    ['a condition', 'If Sergey Lavrov closes the mission, NATO will expel more Russian diplomats.'],
    ['what was denied', 'Sergey Lavrov did not close the mission in Brussels on Monday.'],
    [
      'a pronoun that stands for nobody',
      'She opened the museum in Berlin on Friday because the old building had burned down in 2018.',
    ],
    ['two people at once', 'Anna Schmidt and Karl Braun opened the museum in Berlin on Friday.'],
    ['one’s own voice', '“I opened the museum in Berlin on Friday,” Anna Schmidt said.'],
    ['a doubt', 'It is unclear whether Angela Merkel visited Auschwitz in March.'],
    ['a country', 'Germany banned the Iranian airline Mahan Air from its airports on Monday.'],
    [
      'a company that has no name',
      'The company closed its factory in Lyon on Friday and dismissed 300 workers.',
    ],
  ],
});
