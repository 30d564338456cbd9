import { whoSaid } from '../../../../src/core/item/types/who-said.js';
import { describeType } from './asked.js';

describeType(whoSaid, {
  asks: [
    [
      '2019-03-01',
      '“The nets we mend are memories, not tools,” said the Danish poet Anna Roth.',
      'Which Danish poet said, “The nets we mend are memories, not tools”? – Anna Roth',
    ],
    [
      '2019-03-01',
      'Denmark closed its harbours. “This is the Danish answer to a fishery that empties the North Sea,” said Anna Roth.',
      'Who said, “This is the Danish answer to a fishery that empties the North Sea”? – Anna Roth',
    ],
    [
      '2019-03-01',
      '“[n]obody has ever counted so many white storks in the villages of Alsace,” said Anna Roth.',
      'Who said, “Nobody has ever counted so many white storks in the villages of Alsace”? – Anna Roth',
    ],
    [
      '2019-03-01',
      '“[o]ther than the stork, no bird of Alsace builds its nest on a church,” said Anna Roth.',
      'Who said, “Other than the stork, no bird of Alsace builds its nest on a church”? – Anna Roth',
    ],
    [
      '2021-10-08',
      '“Russia has turned its embassies into offices for its secret services,” Nato spokeswoman Oana Lungescu said.',
      'A spokeswoman for which international organization said, “Russia has turned its embassies into offices for its secret services”? – Nato',
    ],
    [
      '2021-10-08',
      '“Nato has closed half of its offices in Moscow since Monday,” Nato spokeswoman Oana Lungescu said.',
      'Which Nato spokeswoman said, “Nato has closed half of its offices in Moscow since Monday”? – Oana Lungescu',
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
      'Which actress said, “Copenhagen needs small theatres more than it needs another opera house”? – Mia Lund',
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
    [
      '2019-03-01',
      '“This was hard. But Norwegian farmers lost half of their potatoes to the wet summer,” said study co-author Ida Moe.',
      'Who said, “Norwegian farmers lost half of their potatoes to the wet summer”? – Ida Moe',
    ],
    [
      '2019-03-01',
      '“Every harbour in Portugal needs a new wall,” Ana Castro said, “because winter storms have become much worse.”',
      'Who said, “Every harbour in Portugal needs a new wall, because winter storms have become much worse”? – Ana Castro',
    ],
    [
      '2019-03-01',
      '“Trawlers from Spain emptied the waters off Senegal within ten years,” a representative of Greenpeace said.',
      'A representative for which environmental group said, “Trawlers from Spain emptied the waters off Senegal within ten years”? – Greenpeace',
    ],
    [
      '2019-03-01',
      '“Every British family pays for submarines that Britain cannot launch alone,” said the Tory defence spokesperson Gerald Hart.',
      'Which Tory defence spokesperson said, “Every British family pays for submarines that Britain cannot launch alone”? – Gerald Hart',
    ],
    [
      '2019-03-01',
      'The Liberal Democrats met. “Every British family pays for submarines that Britain cannot launch alone,” said their defence spokesman Nick Hart.',
      'Who said, “Every British family pays for submarines that Britain cannot launch alone”? – Nick Hart',
    ],
    [
      '2019-03-01',
      'A spokesman for Greenpeace said: “Trawlers from Spain emptied the waters off Senegal within ten years.”',
      'A spokesman for which environmental group said, “Trawlers from Spain emptied the waters off Senegal within ten years”? – Greenpeace',
    ],
    [
      '2019-03-01',
      'Ana Castro wrote: “Portugal spends less on trains than it did ten years ago.”',
      'Who wrote, “Portugal spends less on trains than it did ten years ago”? – Ana Castro',
    ],
    [
      '2019-03-01',
      'Ingrid Moe said: “Norway builds wooden houses in every town – and the long- distance trains carry the timber 2 –3 times a week.”',
      'Who said, “Norway builds wooden houses in every town – and the long-distance trains carry the timber 2–3 times a week”? – Ingrid Moe',
    ],
    [
      '2019-03-01',
      '“Short- and medium-term loans ruined the small breweries of Belgium,” said Ingrid Moe.',
      'Who said, “Short- and medium-term loans ruined the small breweries of Belgium”? – Ingrid Moe',
    ],
    [
      '2019-03-01',
      'Ingrid Moe said: “The comet Borisov might carry some water ice from Vega to Mars and Earth, but nobody can be very sure until far better and larger instruments are at last ready.”',
      'Who said, “The comet Borisov might carry some water ice from Vega to Mars and Earth, but nobody can be very sure until far better and larger instruments are at last ready”? – Ingrid Moe',
    ],
    [
      '2019-03-01',
      'Ingrid Moe said: “We all – brewers, farmers and drinkers – have a great interest in what happens when Belgium sells all barley fields that we love.”',
      'Who said, “We all – brewers, farmers and drinkers – have a great interest in what happens when Belgium sells all barley fields that we love”? – Ingrid Moe',
    ],
    [
      '2019-03-01',
      '“Yet Portugal spends more on motorways than on railways and trams,” said Ana Castro.',
      'Who said, “Portugal spends more on motorways than on railways and trams”? – Ana Castro',
    ],
    [
      '2019-03-01',
      'Rosa Lind, a spokeswoman for Greenpeace, said: “Trawlers from Spain emptied the waters off Senegal within ten years.”',
      'A spokeswoman for which environmental group said, “Trawlers from Spain emptied the waters off Senegal within ten years”? – Greenpeace',
    ],
    [
      '2019-03-01',
      '“Tourists carried away two tonnes of sand from Sardinian beaches,” said Marco Pinna, author of the report.',
      'Who said, “Tourists carried away two tonnes of sand from Sardinian beaches”? – Marco Pinna',
    ],
    [
      '2019-03-01',
      '“Tourists carried away two tonnes of sand from Sardinian beaches,” said Marco Pinna, governor of Asinara Prison.',
      'Who said, “Tourists carried away two tonnes of sand from Sardinian beaches”? – Marco Pinna',
    ],
    [
      '2019-03-01',
      'Ingrid Moe said: “The trouble is that Norway does not sell enough potatoes to Denmark.”',
      'Who said, “The trouble is that Norway does not sell enough potatoes to Denmark”? – Ingrid Moe',
    ],
    [
      '2019-03-01',
      'Ingrid Moe said: “It’s really hard to sell Norwegian potatoes to the supermarkets of Denmark.”',
      'Who said, “It’s really hard to sell Norwegian potatoes to the supermarkets of Denmark”? – Ingrid Moe',
    ],
    [
      '2019-03-01',
      'Ingrid Moe said: “Norway’s ﬁrst trams carried timber and potatoes to the harbour of Bergen.”',
      'Who said, “Norway’s first trams carried timber and potatoes to the harbour of Bergen”? – Ingrid Moe',
    ],
    [
      '2019-03-01',
      'Conservative MP Mary Dale said: “Every village in Cornwall lost its post office within ten years.”',
      'Which Conservative MP said, “Every village in Cornwall lost its post office within ten years”? – Mary Dale',
    ],
    [
      '2019-03-01',
      '“Of course Portugal spends more on motorways than on railways and trams,” said project leader Ana Castro.',
      'Who said, “Portugal spends more on motorways than on railways and trams”? – Ana Castro',
    ],
  ],
  asksNothing: [
    [
      '2019-03-01',
      'Carl Berg met farmers. “By some way, he is the man that most villages in Jutland trust,” said Anna Roth.',
    ],
    [
      'words that have lost their sentence',
      '“Who are tired of being held hostage by strikes in Paris,” Anna Roth said.',
    ],
    ['words that have lost their end', '“Norway will pick people for the ferries who,” Anna Roth said.'],
    [
      'two sayings in one sentence',
      '“Every town that sells harbours,” Anna Roth said, adding that Norway “cannot sell ferries to Denmark and Scotland”.',
    ],
    [
      'a spokesman for a landmark',
      '“Cheap electricity attracted dozens of computer centres to Norway,” said a spokesman for the White House.',
    ],
    [
      'the order of a question that was cut',
      '“Will I accept the harbour or the ferries of Bergen,” said Anna Roth.',
    ],
    [
      'that’s, which goes on from before',
      '“That’s why nobody ever notices anything at all,” said Anna Roth.',
    ],
    [
      'his, who is another',
      'Luigi Conti retired on Monday. “He was his fiercest opponent in the old city council of Venice,” said Anna Roth.',
    ],
    [
      'it’s going to',
      '“It’s going to change the whole fishing industry between Norway and Scotland,” said Ingrid Moe.',
    ],
    [
      'they, who are no persons',
      'Storks eat frogs. “They keep frogs in check, so that children in Alsace can sleep at night,” said Anna Roth.',
    ],
    ['half a sentence', '“While Portugal waits for the report on the harbour walls,” said Ana Castro.'],
    ['a paper', '“Trawlers from Spain emptied the waters off Senegal,” the newspaper The Guardian wrote.'],
    [
      'words that point elsewhere',
      '“This was a very difficult decision for the whole town,” said Lena Holm.',
    ],
    [
      'they of whom nobody knows',
      '“They carried away two tonnes of sand from Sardinian beaches,” said Marco Pinna.',
    ],
    ['courtesy', '“Our thoughts are with the families of the miners in Wales,” said Lena Holm.'],
    [
      'sympathies',
      '“I send my deepest sympathies to the families of both sailors from Bergen,” said Lena Holm.',
    ],
    [
      'what every company says of itself',
      '“Hansa Brewery remains committed to serving its many guests in Bergen,” said Lena Holm.',
    ],
    [
      'a noun that has lost its article to the text before the mark',
      'Lena Holm said the “association is deeply disappointed at the noisy behaviour of many visitors to Bergen”.',
    ],
    [
      'a noun of a phrase that begins before the mark',
      'Lena Holm says that somebody in “Bergen wrote me saying he could suddenly take the night ferry to Denmark again”.',
    ],
    [
      'a spokesman of nobody known',
      '“Tourists carried away two tonnes of sand from Sardinian beaches,” said Marco Pinna, a spokesman.',
    ],
    [
      'a spokesman of no party',
      '“Tourists carried away two tonnes of sand from Sardinian beaches,” said defence spokesman Marco Pinna.',
    ],
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
