import { when } from '../../../../src/core/item/types/when.js';
import { describeType } from './asked.js';

describeType(when, {
  asks: [
    [
      '2006-02-22',
      'Queen Sonja travels to Sweden in January 2006.',
      'In what month did Queen Sonja travel to Sweden? – January 2006',
    ],
    [
      '2005-11-22',
      'Queen Sonja travels to Sweden in January 2006.',
      'In what month does Queen Sonja travel to Sweden? – January 2006',
    ],
    [
      '2021-10-22',
      'The bridge over the Tagus was closed from March 3.',
      'From what date was the bridge over the Tagus closed? – March 3, 2021',
    ],
    [
      '2021-10-22',
      'The ban on Mahan Air lasts until May 2022.',
      'Until what month does the ban on Mahan Air last? – May 2022',
    ],
    [
      '2021-10-22',
      'Flights to Peru will resume after December 12.',
      'After what date were flights to Peru to resume? – December 12, 2021',
    ],
    [
      '2021-10-22',
      'After that date (November 1st) NATO should turn to the ambassador of Russia in Belgium.',
      'After what date should NATO turn to the ambassador of Russia in Belgium? – November 1, 2021',
    ],
    [
      '2020-03-12',
      'The parliament of Slovakia elected Zuzana Kovac as its speaker on Tuesday.',
      'On what date did the parliament of Slovakia elect Zuzana Kovac as its speaker? – March 10, 2020',
    ],
    [
      '2021-08-09',
      'Kenyan runner Peter Mwangi broke the course record in Boston on Sunday.',
      'On what date did Kenyan runner Peter Mwangi break the course record in Boston? – August 8, 2021',
    ],
    [
      '2019-01-23',
      'Germany banned the Iranian airline Mahan Air from its airports on Monday.',
      'On what date did Germany ban the Iranian airline Mahan Air from its airports? – January 21, 2019',
    ],
    [
      null,
      'In 2004, ten countries joined the European Union.',
      'In what year did ten countries join the European Union? – 2004',
    ],
    [
      '2018-10-08',
      'Microsoft bought GitHub for $7.5 billion in October 2018.',
      'In what month did Microsoft buy GitHub for $7.5 billion? – October 2018',
    ],
    [
      '2021-10-22',
      'Russia suspended diplomatic ties with NATO on Monday.',
      'On what date did Russia suspend diplomatic ties with NATO? – October 18, 2021',
    ],
    [
      '2021-05-04',
      'Japan signed a trade agreement with Britain in October 2020.',
      'In what month did Japan sign a trade agreement with Britain? – October 2020',
    ],
    [
      '2019-03-27',
      'Sudan cut diplomatic relations with Iran in January 2016.',
      'In what month did Sudan cut diplomatic relations with Iran? – January 2016',
    ],
    [
      '2018-12-31',
      'Vladimir Putin gave the speech in Saint Petersburg on Friday.',
      'On what date did Vladimir Putin give the speech in Saint Petersburg? – December 28, 2018',
    ],
    [
      '2021-03-30',
      'The container ship ran aground in Egypt on 23 March 2021.',
      'On what date did the container ship run aground in Egypt? – March 23, 2021',
    ],
    [
      '2021-06-02',
      'In Brazil, Luis Alvarez was arrested by federal police on Wednesday.',
      'On what date was Luis Alvarez arrested by federal police in Brazil? – June 2, 2021',
    ],
    [
      '2019-12-10',
      'A volcano in New Zealand erupted on Monday.',
      'On what date did a volcano in New Zealand erupt? – December 9, 2019',
    ],
    [
      '2021-10-08',
      'NATO expelled eight Russian diplomats on Wednesday.',
      'On what date did NATO expel eight Russian diplomats? – October 6, 2021',
    ],
    [
      '2021-10-22',
      'Yesterday, Ethiopia closed two newspapers in Addis Ababa.',
      'On what date did Ethiopia close two newspapers in Addis Ababa? – October 21, 2021',
    ],
    [
      '2021-10-22',
      'The Bank of Japan raised interest rates in February 2007.',
      'In what month did the Bank of Japan raise interest rates? – February 2007',
    ],
    [
      '2022-05-05',
      'The Finnish government closed its last peat power station in 2021.',
      'In what year did the Finnish government close its last peat power station? – 2021',
    ],
  ],
  asksNothing: [
    ['one end of a time', 'The bridge over the Tagus was closed from March 3 to May 4.'],
    ['what may come of it', 'Exports of Norway may suffer from a scandal in July 2015.'],
    ['what goes on since then', 'The mills in Dhaka are being rebuilt after the fall of a tower in 2013.'],
    ['what was given since then', 'Ray Ruddick donated £196,850 to Labour since 2003.'],
    ['two dates', 'Ireland raised the price of tobacco in 2018 and in 2020.'],
    ['a day counted from another', 'Ireland raised the price of tobacco two weeks before Easter.'],
    ['it', 'It rained on Monday.'],
    ['a question', 'Did Ireland raise the price of tobacco on Monday?'],
    ['a habit', 'Ireland raised the price of tobacco every year.'],
    ['a season', 'Ireland raised the price of tobacco in summer.'],
    ['a perfect that English keeps without a day', 'Germany has banned Mahan Air on Monday.'],
    ['what was denied', 'Ireland did not raise the price of tobacco in 2018.'],
    ['a condition', 'If Ireland raises the price of tobacco in 2030, Dublin will protest.'],
    [
      'when something was expected',
      'The Bank of Japan had expected no rise of prices at its meeting on Tuesday.',
    ],
  ],
});
