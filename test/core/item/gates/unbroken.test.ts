import { unbroken } from '../../../../src/core/item/gates/unbroken.js';
import { describeGate } from './judged.js';

const VERB = 'a clause has lost its verb';
const NAME = 'a name is cut short';

describeGate(unbroken, {
  refuses: [
    [
      VERB,
      null,
      'Two mothers were arrested in Riga after their sons, aged 12, were found alone.',
      'How many mothers were arrested in Riga after their sons? – Two',
    ],
    [
      'a participle was taken for the verb',
      null,
      'Shelves decked out like the moon in 11 stores were praised.',
      'Shelves decked out like the moon in how many stores were praised? – 11',
    ],
    [
      NAME,
      null,
      'Minister Anna Berg visited St Brendan’s in 2015.',
      'Whom did Minister Anna Berg visit in 2015? – St Brendan',
    ],
    [
      'what else it may have been is left out',
      null,
      'In Stirling, 30 schools have started or are to start the daily run.',
      'In Stirling, how many schools have started? – 30',
    ],
    [
      'what does not belong to it is left out',
      null,
      'Lions live in a third of Africa (excluding Egypt).',
      'Lions live in a third of which continent? – Africa',
    ],
    [
      'what is to come is told as if it were so',
      '2021-10-22',
      'The books of Norway will be read in 2114, when 1,000 trees are cut down to make paper for a library.',
      'Why are 1,000 trees cut down? – To make paper for a library',
    ],
    [
      'nothing says of what somebody was convinced',
      '2021-10-22',
      'Peter Hill visited a school in Riga in 2015 before convincing his colleagues.',
      'Who visited a school in Riga in 2015 before convincing his colleagues? – Peter Hill',
    ],
  ],
  passes: [
    [
      '2021-10-22',
      'The books stay in Oslo while Norway cuts down 1,000 trees for paper.',
      'Which country cuts down 1,000 trees for paper? – Norway',
    ],
    [
      '2021-10-22',
      'Peter Hill visited a school in Riga in 2015 before convincing his colleagues of its use.',
      'Who visited a school in Riga in 2015 before convincing his colleagues of its use? – Peter Hill',
    ],
    [
      null,
      'The street in Riga was named after a British diplomat in 2015.',
      'In what year was the street in Riga named after a British diplomat? – 2015',
    ],
    [
      null,
      'Workers decked 11 stores in Riga with lights.',
      'Workers decked how many stores in Riga with lights? – 11',
    ],
    [
      null,
      'Minister Anna Berg visited Peter Hill in 2015.',
      'Whom did minister Anna Berg visit in 2015? – Peter Hill',
    ],
    [null, 'Lions live in a third of Africa.', 'Lions live in a third of which continent? – Africa'],
  ],
});
