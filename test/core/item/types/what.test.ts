import { what } from '../../../../src/core/item/types/what.js';
import { describeType } from './asked.js';

describeType(what, {
  asks: [
    [
      '2021-10-22',
      'Former Chile coach Ann Lee opened a school in Kenya on Monday.',
      'What did former Chile coach Ann Lee open on October 18, 2021? – A school in Kenya',
    ],
    [null, 'Smoker Neil Timms owns a pub in Riga.', 'What does smoker Neil Timms own? – A pub in Riga'],
    [null, 'President Neil Timms owns a pub in Riga.', 'What does President Neil Timms own? – A pub in Riga'],
    [
      '2021-08-09',
      'Kenyan runner Peter Mwangi broke the course record in Boston on Sunday.',
      'What did Kenyan runner Peter Mwangi break in Boston on August 8, 2021? – The course record',
    ],
    [
      null,
      'Swedish climber Astrid Lund reached the summit of Mount Everest in 2019.',
      'What did Swedish climber Astrid Lund reach in 2019? – The summit of Mount Everest',
    ],
    [
      '2019-08-06',
      'India closed its oldest coal mines in August.',
      'What did India close in August 2019? – Its oldest coal mines',
    ],
    [
      null,
      'In 1997, Harvard University and Yale University published an atlas of Asian birds.',
      'What did Harvard University and Yale University publish in 1997? – An atlas of Asian birds',
    ],
    [
      '2020-09-16',
      'Bahrain and the United Arab Emirates signed agreements with Israel on Tuesday.',
      'What did Bahrain and the United Arab Emirates sign on September 15, 2020? – Agreements with Israel',
    ],
    [
      '2021-10-22',
      'Russia suspended diplomatic ties with NATO on Monday.',
      'What did Russia suspend on October 18, 2021? – Diplomatic ties with NATO',
    ],
    [
      '2019-09-25',
      'The government of Spain banned the export of olive oil in 2014.',
      'What did the government of Spain ban in 2014? – The export of olive oil',
    ],
    [
      '2018-03-27',
      'Researchers at Stanford University developed a battery for electric buses in 2017.',
      'What did researchers at Stanford University develop in 2017? – A battery for electric buses',
    ],
    [
      '2021-05-04',
      'The parliament of Hungary rejected a treaty with Ukraine on Monday.',
      'What did the parliament of Hungary reject on May 3, 2021? – A treaty with Ukraine',
    ],
    [
      '2022-05-05',
      'Sri Lanka introduced a fuel ration in May.',
      'What did Sri Lanka introduce in May 2022? – A fuel ration',
    ],
    [
      '2022-05-05',
      'Bolivia nationalised its largest tin mine in 1952.',
      'What did Bolivia nationalise in 1952? – Its largest tin mine',
    ],
    [
      '2022-05-05',
      'The Finnish government closed its last peat power station in 2021.',
      'What did the Finnish government close in 2021? – Its last peat power station',
    ],
    [
      '2022-05-05',
      'Volvo presented an electric lorry in Gothenburg on Monday.',
      'What did Volvo present in Gothenburg on May 2, 2022? – An electric lorry',
    ],
    [
      '2022-05-05',
      'Denmark returned a manuscript to Iceland in 1971.',
      'What did Denmark return to Iceland in 1971? – A manuscript',
    ],
    [
      null,
      "In 1998 a museum in Chicago bought Claude Monet's letters.",
      "What did a museum in Chicago buy in 1998? – Claude Monet's letters",
    ],
    [
      '2019-10-15',
      "On Sunday, Brigid Kosgei broke Paula Radcliffe's marathon record in Chicago.",
      "What did Brigid Kosgei break in Chicago on October 13, 2019? – Paula Radcliffe's marathon record",
    ],
  ],
  asksNothing: [
    ['a question', 'Did Bolivia nationalise a tin mine?'],
    ['what was denied', 'Bolivia has never owned a tin mine.'],
    ['it', 'Bolivia sold it in March.'],
    ['one word', 'Bolivia sold tin in March.'],
    ['a minister of nowhere', 'The minister sold a tin mine in March.'],
    ['a number', 'Bolivia sold two tin mines in March.'],
    ['two things', 'Bolivia will sell a tin mine or a railway in March.'],
    ['a doubt', 'Critics doubt that Bolivia sold a tin mine.'],
    ['a name', 'Germany banned Mahan Air on Monday.'],
    ['who said it', 'Reuters quoted a police source as saying that the bridge in Lima had fallen.'],
    ['who was to do it', 'The strike in Oslo prompted a car maker to close a shop.'],
    ['whom somebody asked for something', 'Ann Lee asked the court in Oslo for mercy.'],
  ],
});
