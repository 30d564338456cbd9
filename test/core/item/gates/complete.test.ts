import { complete } from '../../../../src/core/item/gates/complete.js';
import { describeGate } from './judged.js';

describeGate(complete, {
  refuses: [
    [
      'who reported it is not worth asking',
      '2013-06-08',
      'Reuters reporter Julie Berg writes that Norway sold 20 ships to Peru.',
      'Which Reuters reporter writes that Norway sold 20 ships to Peru? – Julie Berg',
    ],
    [
      'nothing says in what they took part',
      '2019-10-22',
      'Ministers from Peru met in Riga on Sunday. Forty ministers attended.',
      'In October 2019, how many ministers attended? – Forty',
    ],
    [
      'the pronoun points to somebody outside the question',
      '2019-10-22',
      'Electric bikes are dear. Volvo sold one for $3,000 in Riga in 2018.',
      'In what year did Volvo sell one for $3,000 in Riga? – 2018',
    ],
    [
      'who reported it is not worth asking',
      '2013-06-08',
      'The Guardian has verified a list of spies in Riga.',
      'Which newspaper has verified a list of spies in Riga? – The Guardian',
    ],
    [
      'the clause has nothing but its verb',
      null,
      'Injured sailors were taken to Riga.',
      'Injured sailors were taken to which city? – Riga',
    ],
    [
      'how somebody sat or looked is not worth asking',
      null,
      'Anna Berg sat in her office in Riga in 2019.',
      'Who sat in her office in Riga in 2019? – Anna Berg',
    ],
    [
      'the verb is too empty to ask about',
      '2018-12-31',
      'Vladimir Putin gave the speech in Saint Petersburg on Friday.',
      'What did Vladimir Putin give on December 28, 2018? – The speech in Saint Petersburg',
    ],
    [
      'what lasts, or was only told, has no date worth asking',
      '2018-12-31',
      'Vladimir Putin gave the speech in Saint Petersburg on Friday.',
      'On what date did Vladimir Putin give the speech in Saint Petersburg? – December 28, 2018',
    ],
    [
      'the verb is too empty to ask about',
      '2020-10-02',
      'Former Irish president Mary Robinson gave a lecture at Harvard in 2018.',
      'What did former Irish president Mary Robinson give in 2018? – A lecture at Harvard',
    ],
    [
      'what lasts, or was only told, has no date worth asking',
      '2020-10-02',
      'Former Irish president Mary Robinson gave a lecture at Harvard in 2018.',
      'In what year did former Irish president Mary Robinson give a lecture at Harvard? – 2018',
    ],
    [
      'nothing says what was asked',
      '2021-02-01',
      'Greece asked Italy to lend a ship.',
      'What did Greece ask Italy to do? – Lend a ship',
    ],
    [
      'the clause has nothing but its subject and verb',
      '2021-02-01',
      'The decision to close the Acropolis surprised Athens.',
      'Which city did the decision to close the Acropolis surprise? – Athens',
    ],
    [
      'the clause has nothing but its verb',
      '2020-04-02',
      "Finland's interior minister Maria Ohisalo closed the border. Ohisalo spoke in Helsinki.",
      'In which city did Maria Ohisalo speak? – Helsinki',
    ],
    [
      'the verb is too empty to ask about',
      '2021-05-04',
      'Madonna gave a concert in Lisbon in 2019.',
      'What did Madonna give in Lisbon in 2019? – A concert',
    ],
  ],
  passes: [
    [
      '2019-10-22',
      'Forty ministers attended a summit in Riga on Sunday.',
      'How many ministers attended a summit in Riga on October 20, 2019? – Forty',
    ],
    [
      '2019-10-22',
      'Volvo sold one of its ships in Riga in 2018.',
      'In what year did Volvo sell one of its ships in Riga? – 2018',
    ],
    [null, 'The PKK is banned in Turkey.', 'The PKK is banned in which country? – Turkey'],
    [
      '2021-04-12',
      'Minister Anna Berg ordered safety checks in Norway in 2019.',
      'Which minister ordered safety checks in Norway in 2019? – Anna Berg',
    ],
    [
      '2021-10-22',
      'Russia suspended diplomatic ties with NATO on Monday.',
      'Which country suspended diplomatic ties with NATO on October 18, 2021? – Russia',
    ],
    [
      '2018-06-13',
      'Donald Trump met Kim Jong Un in Singapore on Tuesday.',
      'Who met Kim Jong Un in Singapore on June 12, 2018? – Donald Trump',
    ],
    [
      '2018-06-13',
      'Donald Trump met Kim Jong Un in Singapore on Tuesday.',
      'Whom did Donald Trump meet in Singapore on June 12, 2018? – Kim Jong Un',
    ],
    [
      '2019-10-28',
      'Abu Bakr al-Baghdadi died in Syria on Saturday.',
      'In which country did Abu Bakr al-Baghdadi die on October 26, 2019? – Syria',
    ],
    [
      '2022-05-05',
      'Volvo presented an electric lorry in Gothenburg on Monday.',
      'What did Volvo present in Gothenburg on May 2, 2022? – An electric lorry',
    ],
    [
      '2022-09-06',
      'Denmark decided to kill all mink on farms in Jutland.',
      'What did Denmark decide to do in September 2022? – Kill all mink on farms in Jutland',
    ],
    [
      '2021-10-08',
      'NATO expelled eight Russian diplomats on Wednesday.',
      'How many Russian diplomats did NATO expel on October 6, 2021? – Eight',
    ],
    [
      '2018-07-30',
      'Greece closed the Acropolis on Monday due to extreme heat.',
      'Why did Greece close the Acropolis on July 30, 2018? – Due to extreme heat',
    ],
    [
      '2021-07-16',
      'A swarm of bees stopped a football match in Tanzania in 2018.',
      'What did a swarm of bees stop in Tanzania in 2018? – A football match',
    ],
    [
      '2019-01-18',
      'Richard Grenell, the US ambassador to Germany, wrote to several companies. Grenell warned them of sanctions.',
      'What position did Richard Grenell hold in January 2019? – US ambassador to Germany',
    ],
  ],
});
