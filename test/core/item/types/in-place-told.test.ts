import { inPlace } from '../../../../src/core/item/types/in-place.js';
import { describeType } from './asked.js';

/** What goes from the sentence, and which words a question word may take the place of. */
describeType(inPlace, {
  asks: [
    [
      '2021-10-22',
      'Anna Berg reported on Monday, exports had risen by 55 percent.',
      'Anna Berg reported on October 18, 2021, that exports had risen by what percentage? – 55 percent',
      'According to Anna Berg, exports had risen by what percentage? – 55 percent',
    ],
    [
      null,
      'Bashar al-Assad stayed in Oslo. Ships left Riga in support of al-Assad.',
      'Bashar al-Assad stayed in which city? – Oslo',
      'Ships left which city in support of Bashar al-Assad? – Riga',
      'Ships left Riga in support of whom? – Bashar al-Assad',
    ],
    [
      '2006-05-16',
      'Anna Berg met Sam Bodman who had sailed to Riga in March 2005.',
      'Anna Berg met Sam Bodman who had sailed to which city in March 2005? – Riga',
      'Who met Sam Bodman? – Anna Berg',
      'Anna Berg met Sam Bodman who had sailed to Riga in which month? – March 2005',
    ],
    [
      '2006-05-16',
      'Ammar al-Saffar stayed in Oslo. Mr Saffar met Sam Bodman who has said that the US would lend money to Peru.',
      'In May 2006, Ammar al-Saffar stayed in which city? – Oslo',
      'In May 2006, who stayed in Oslo? – Ammar al-Saffar',
      'In May 2006, who met Sam Bodman? – Ammar al-Saffar',
    ],
    [
      null,
      'Engineers work in places where growth was weak in 2004.',
      'Engineers work in places where growth was weak in which year? – 2004',
    ],
    [
      null,
      'Sixty stores in Riga were opened by 25 US firms in 2004.',
      'How many stores in Riga were opened by 25 US firms in 2004? – Sixty',
      'Sixty stores in Riga were opened by how many US firms in 2004? – 25',
      'Sixty stores in Riga were opened by 25 US firms in which year? – 2004',
    ],
    [
      '2004-02-02',
      'The Competition and Markets Authority had dropped its opposition in 2003.',
      'The Competition and Markets Authority had dropped its opposition in which year? – 2003',
    ],
    [
      '2010-02-12',
      'Peru closed its embassy in Riga last week.',
      'Which country closed its embassy in Riga in February 2010? – Peru',
      'Peru closed its embassy in which city in February 2010? – Riga',
    ],
    [
      '2010-02-12',
      'Anna Berg died Wednesday.',
      'Who died on February 10, 2010? – Anna Berg',
      'Anna Berg died on which date? – February 10, 2010',
    ],
    [
      '2008-02-20',
      'Norway accused Anna Berg of stealing 20 cars. Norway praised their actions in Mali.',
      'In February 2008, Norway accused Anna Berg of stealing how many cars? – 20',
      'In February 2008, which country accused Anna Berg of stealing 20 cars? – Norway',
    ],
    [
      '2010-02-02',
      'The new tariffs of Peru will amount to near $11.6 million.',
      'The new tariffs of Peru were to amount to how much? – Near $11.6 million',
    ],
    [
      null,
      'Anna Berg agrees Canada is at the forefront of the trade in 2008.',
      'Who agrees Canada is at the forefront of the trade in 2008? – Anna Berg',
      'Anna Berg agrees Canada is at the forefront of the trade in which year? – 2008',
    ],
    [null, 'The plan was criticised in 2004 as Norway has no name for it.'],
    [
      '2010-02-02',
      'Without warning China refused to open the port in 2004.',
      'Without warning, which country refused to open the port in 2004? – China',
      'Without warning China refused to open the port in which year? – 2004',
    ],
    [
      '2010-02-02',
      'As an example, a meeting in Nepal was stopped on April 13, 2006.',
      'A meeting in Nepal was stopped on which date? – April 13, 2006',
    ],
    [
      '2010-02-02',
      '36 bodies in Pretoria were brought up on the weekend.',
      'How many bodies in Pretoria were brought up? – 36',
    ],
    [
      '2010-02-02',
      'Nearly 3,300 buses in Mumbai will be taken off the road since talks have drawn an inconclusive response.',
      'How many buses in Mumbai were to be taken off the road? – Nearly 3,300',
    ],
    [
      null,
      'The names of two passengers had been linked by police to a U.S. Department of Homeland Security watchlist in 2008.',
      'The names of two passengers had been linked by police to which department’s watchlist in 2008? – The U.S. Department of Homeland Security',
      'The names of two passengers had been linked by police to a U.S. Department of Homeland Security watchlist in which year? – 2008',
    ],
    [
      null,
      'Oslo met with Interpol officials in 2004.',
      'Which city met with Interpol officials in 2004? – Oslo',
      'Oslo met with which law enforcement agency’s officials in 2004? – Interpol',
      'Oslo met with Interpol officials in which year? – 2004',
    ],
    [
      null,
      'About 150 personnel in Kabul were moved in 2004.',
      'How many personnel in Kabul were moved in 2004? – About 150',
      'About 150 personnel in Kabul were moved in which year? – 2004',
    ],
    [
      null,
      'The strike in 2008 killed 20 Palestinians in Rafah.',
      'The strike in 2008 killed how many Palestinians in Rafah? – 20',
      'The strike in 2008 killed 20 Palestinians in which city? – Rafah',
    ],
    [
      '2010-02-12',
      'Peru closed its embassy in Riga last Monday.',
      'Which country closed its embassy in Riga? – Peru',
      'Peru closed its embassy in which city? – Riga',
    ],
    [
      null,
      'Over 70% of people in Ghana are unemployed.',
      'What percentage of people in Ghana are unemployed? – Over 70%',
    ],
    [
      null,
      'Anna Berg found “40 brave men” in Mali in 2004.',
      'Anna Berg found how many brave men in Mali in 2004? – 40',
      'Anna Berg found “40 brave men” in which country in 2004? – Mali',
      'Who found “40 brave men” in Mali in 2004? – Anna Berg',
    ],
    [
      '2004-02-02',
      'Ships arrived from Riga with Minister for the Olympics Tessa Jowell.',
      'Ships arrived from which city with Minister for the Olympics Tessa Jowell? – Riga',
    ],
  ],
  asksNothing: [
    ['half of a range', 'Scores in the valley ranged from 22% to 76% of the total.'],
    [
      'what opens a clause without a "that"',
      'The minister’s plan was criticised in the paper as Norway has no name for it.',
    ],
    ['a day between the verb and what it needs', 'The dealer delivered today a speech.'],
  ],
});
