import { wellFormed } from '../../../../src/core/item/gates/well-formed.js';
import { describeGate } from './judged.js';

describeGate(wellFormed, {
  refuses: [
    [
      'the key says too little',
      '2021-07-07',
      'Belarus closed its border with Lithuania on Tuesday.',
      'What did Belarus close with Lithuania on July 6, 2021? – Its border',
    ],
    [
      'the key says too little',
      '2021-10-22',
      'NATO will expel more Russian diplomats.',
      'Whom was NATO to expel? – More Russian diplomats',
    ],
    [
      'a word stands twice',
      '2019-05-14',
      'Turkish police arrested Deniz Yilmaz on charges of tax fraud on Monday.',
      'What did Turkish police arrest Deniz Yilmaz on on May 13, 2019? – Charges of tax fraud',
    ],
  ],
  passes: [
    [
      '2022-05-05',
      'The Finnish government closed its last peat power station in 2021.',
      'What did the Finnish government close in 2021? – Its last peat power station',
    ],
    [
      '2021-10-22',
      'Russia suspended diplomatic ties with NATO on Monday.',
      'Which country suspended diplomatic ties with NATO on October 18, 2021? – Russia',
    ],
    [
      '2021-10-08',
      '“Russia has turned its embassies into offices for its secret services,” Nato spokeswoman Oana Lungescu said.',
      'Which Nato spokeswoman said, “Russia has turned its embassies into offices for its secret services”? – Oana Lungescu',
    ],
    [
      '2016-09-02',
      'The actor Tom Becker died of lung cancer in Vienna on Sunday.',
      'What did the actor Tom Becker die of in Vienna on August 28, 2016? – Lung cancer',
    ],
    [
      '2018-09-02',
      'Costa Rica protected its forests by paying farmers.',
      'How did Costa Rica protect its forests? – By paying farmers',
    ],
  ],
  reworded: [
    [
      'Who helped improve Muslim / non-Muslim in Ohio in 2015?',
      'Ann Lee',
      'a slash stands for a missing word',
    ],
    ['Which firm sold A/B tests to Volvo in 2015?', 'Onur', null],
    [
      'According to figures to be published on February 23, 2023, how many left Peru?',
      '45,756',
      'what was to come is told as if it still were',
    ],
    ['Which plant was to be closed by Volvo in 2019?', 'Ghent', null],
    ['Who said, “we regret these steps?', 'Oana Lungescu', 'a mark is not closed'],
    ['Who owns the mine (closed in 2015?', 'Vale', 'a mark is not closed'],
    ['What did NATO call "a hostile act?', 'The ban', 'a quotation mark is not closed'],
    ['What did the the minister sell in 2015?', 'A mine', 'a word stands twice'],
    ['What did Peru sell in 2015,?', 'A mine', 'stray punctuation'],
    ['Whom did <b>Peru</b> dismiss in 2015?', 'The minister', 'stray punctuation'],
    ['What did Peru sell in 2015?', 'Both ships', 'the key says too little'],
    ['What did Peru sell in 2015?', 'Its ships', 'the key says too little'],
    ['What did Peru sign in 2015?', 'A treaty with', 'the key is cut short'],
    ['What did Peru sell to France and?', 'A ship', 'the stem is cut short'],
    [
      'Which trial in Peru in which how many men were charged began?',
      'Six',
      'two question words stand side by side',
    ],
    [
      'The 23 years, who set a record in Peru in 2015?',
      'Ann Lee',
      'the words are in an order that nobody uses',
    ],
    ['In September 2015, who set a record in Peru?', 'Ann Lee', null],
    ['Why did Peru expel an envoy in 2015?', 'Over the agreement', 'the key says too little'],
    ['Why did Peru expel an envoy in 2015?', 'Over the agreement with Chile', null],
    ['Which country’s own first attempt failed in 2019?', 'India', 'words are left over'],
    ['Which country’s first attempt failed in 2019?', 'India', null],
    ['In Peru, how many shells of them fell in 2015?', 'Six', 'words are left over'],
    ['Who himself served in Peru from 2009 to 2017?', 'Ann Lee', 'words are left over'],
    ['In what year did sales grow from 488 in 2000 to 786?', '2012', 'two times stand in the stem'],
    ['How many ships of Peru sank in 2015?', 'Six', null],
    ['In what year did sales in Peru grow to 786 tons?', '2012', null],
    ['Who ruled that that law was void in 2015?', 'The court', null],
    ['Which firm owned the miners’ houses in Peru?', 'Vale', null],
    ['What did Peru sell in 2015?', 'Its last two ships', null],
  ],
});
