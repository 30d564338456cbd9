import { howMuch } from '../../../../src/core/item/types/how-much.js';
import { describeType } from './asked.js';

describeType(howMuch, {
  asks: [
    [
      '2018-10-08',
      'Microsoft bought GitHub for $7.5 billion in October 2018.',
      'For how much did Microsoft buy GitHub in October 2018? – $7.5 billion',
    ],
    [
      '2018-10-29',
      'Facebook paid $19 billion for WhatsApp in 2014.',
      'How much did Facebook pay for WhatsApp in 2014? – $19 billion',
    ],
    [
      '2018-10-29',
      'The British company Arm was sold to SoftBank for $32 billion in 2016.',
      'For how much was the British company Arm sold to SoftBank in 2016? – $32 billion',
    ],
    [
      '2021-09-30',
      'About 30 percent of the residents of Samoa were vaccinated in September 2021.',
      'What percentage of the residents of Samoa were vaccinated in September 2021? – About 30 percent',
    ],
    [
      '2019-06-24',
      'In Istanbul, 54 percent of voters supported Ekrem Imamoglu in June 2019.',
      'What percentage of voters supported Ekrem Imamoglu in June 2019 in Istanbul? – 54 percent',
    ],
    [
      '2022-04-26',
      'Twitter was bought by Elon Musk for $44 billion in October 2022.',
      'For how much was Twitter bought by Elon Musk in October 2022? – $44 billion',
    ],
    [
      '2017-03-10',
      'Norway invested $2 billion in a tunnel under the Boknafjord in 2016.',
      'How much did Norway invest in a tunnel under the Boknafjord in 2016? – $2 billion',
    ],
    [
      '2019-12-06',
      'A banana by Maurizio Cattelan was sold for $120,000 in Miami.',
      'For how much was a banana by Maurizio Cattelan sold in December 2019? – $120,000',
    ],
    [
      '2019-12-06',
      'Germany donated 20 million euros to UNICEF in 2018.',
      'How much did Germany donate to UNICEF in 2018? – 20 million euros',
    ],
    [
      '2019-12-06',
      "Sony paid $250 million for Michael Jackson's songs in 2016.",
      "How much did Sony pay for Michael Jackson's songs in 2016? – $250 million",
    ],
    [
      '2019-12-06',
      'Amazon spent $465 million on a fantasy series in 2021.',
      'How much did Amazon spend on a fantasy series in 2021? – $465 million',
    ],
  ],
  asksNothing: [
    ['a range', 'Apple paid 25 million euros or more in France.'],
    ['it', 'It cost $5 million.'],
    ['a share of nothing named', 'The price of bread in Egypt rose by 30 percent in 2016.'],
    ['nobody', 'The vase was worth nothing: nobody paid 20 euros for it.'],
    ['a question', 'Did Facebook pay $19 billion for WhatsApp?'],
    ['what was denied', 'Facebook did not pay $19 billion for WhatsApp.'],
    ['a pronoun', 'They paid $5 million for a painting in London.'],
    ['a sum each year', 'Kerala receives just £72m each year in taxes, Ann Lee said.'],
    ['a count', 'Qantas cut 2,500 jobs in August.'],
  ],
});
