import { why } from '../../../../src/core/item/types/why.js';
import { describeType } from './asked.js';

describeType(why, {
  asks: [
    [
      '2022-05-18',
      'Finland has not joined NATO because Russia opposes it.',
      'Why has Finland not joined NATO? – Because Russia opposes it',
    ],
    [
      '2019-09-25',
      'On Sunday, Queen Elizabeth did not attend a church service in Sandringham due to a heavy cold.',
      'Why did Queen Elizabeth not attend a church service in Sandringham on September 22, 2019? – Due to a heavy cold',
    ],
    [
      '2019-09-25',
      'Because guides went on strike, Greece could not open the Acropolis in June 2019.',
      'Why could Greece not open the Acropolis in June 2019? – Because guides went on strike',
    ],

    [
      '2021-10-22',
      'Norway might have closed its embassy in Syria to save money.',
      'Why might Norway have closed its embassy in Syria? – To save money',
    ],
    [
      '2018-07-30',
      'Greece closed the Acropolis on Monday due to extreme heat.',
      'Why did Greece close the Acropolis on July 30, 2018? – Due to extreme heat',
    ],
    [
      '2019-09-06',
      'Indonesia moved its capital to Borneo to relieve traffic in Jakarta.',
      'Why did Indonesia move its capital to Borneo in September 2019? – To relieve traffic in Jakarta',
    ],
    [
      '2017-01-05',
      'India withdrew two banknotes in 2016 in order to fight corruption.',
      'Why did India withdraw two banknotes in 2016? – In order to fight corruption',
    ],
    [
      '2021-02-01',
      'The United States sanctioned Myanmar over the arrest of Aung San Suu Kyi in February 2021.',
      'Why did the United States sanction Myanmar in February 2021? – Over the arrest of Aung San Suu Kyi',
    ],
    [
      '2018-05-02',
      'The Swedish airline Braathens cancelled 200 flights because its fuel had frozen.',
      'Why did the Swedish airline Braathens cancel 200 flights? – Because its fuel had frozen',
    ],
    [
      '2018-05-02',
      'Indonesia closed Komodo island to tourists in order to protect its lizards.',
      'Why did Indonesia close Komodo island to tourists? – In order to protect its lizards',
    ],
    [
      '2018-05-02',
      'The Eiffel Tower was closed on Monday because workers had gone on strike.',
      'Why was the Eiffel Tower closed on April 30, 2018? – Because workers had gone on strike',
    ],
    [
      '2018-05-02',
      'A court in Milan fined Vodafone for calling customers at night.',
      'Why did a court in Milan fine Vodafone? – For calling customers at night',
    ],
    [
      '2019-05-14',
      'Prosecutors in Brazil charged Vale over allegations of negligence in 2019.',
      'Why did prosecutors in Brazil charge Vale in 2019? – Over allegations of negligence',
    ],
    // What came before, behind verbs that tell a reaction.
    [
      '2018-05-02',
      'Ikea recalled 20,000 bicycles after the chain of one bicycle broke.',
      'Why did Ikea recall 20,000 bicycles? – Because the chain of one bicycle broke',
    ],
    [
      '2018-05-02',
      'Oil prices fell in April after Saudi Arabia raised its output.',
      'Why did oil prices fall in April 2018? – Because Saudi Arabia raised its output',
    ],
    [
      '2018-05-02',
      'Volvo delayed a new lorry after two tests in Gothenburg failed.',
      'Why did Volvo delay a new lorry? – Because two tests in Gothenburg failed',
    ],
    [
      '2018-05-02',
      'The Louvre cancelled a concert after its organist fell ill.',
      'Why did the Louvre cancel a concert? – Because its organist fell ill',
    ],
    [
      '2018-05-02',
      'Portugal evacuated three villages near Monchique after the wind turned.',
      'Why did Portugal evacuate three villages near Monchique? – Because the wind turned',
    ],
    [
      '2018-05-02',
      'Japan suspended a ferry after whales struck its propeller.',
      'Why did Japan suspend a ferry? – Because whales struck its propeller',
    ],
    [
      '2018-05-02',
      'Air France diverted a flight to Lagos after its radio failed.',
      'Why did Air France divert a flight to Lagos? – Because its radio failed',
    ],
    [
      '2018-05-02',
      'Airbus abandoned its cargo airship after Norway withdrew its orders.',
      'Why did Airbus abandon its cargo airship? – Because Norway withdrew its orders',
    ],
    // Whom "those" means is told, a "planned" festival is no plan, and what is set off goes.
    [
      '2018-05-02',
      'To save power, Norway banned heated pavements for those under 19.',
      'Why did Norway ban heated pavements for those under 19? – To save power',
    ],
    [
      '2018-05-02',
      'Mali began a planned two-day festival to sell carpets from its north.',
      'Why did Mali begin a planned two-day festival? – To sell carpets from its north',
    ],
    [
      '2018-05-02',
      'Lufthansa cancelled a flight over fears it would hit a hill, which was high, and lose a wheel.',
      'Why did Lufthansa cancel a flight? – Over fears it would hit a hill',
    ],
    // Other grounds.
    [
      '2018-05-02',
      'Lufthansa cancelled 30 flights to Iceland over fears of an eruption.',
      'Why did Lufthansa cancel 30 flights to Iceland? – Over fears of an eruption',
    ],
    [
      '2018-05-02',
      'The city of Basel closed a bridge in an effort to protect rare bats.',
      'Why did the city of Basel close a bridge? – In an effort to protect rare bats',
    ],
    [
      '2018-05-02',
      'The king of Norway praised Ada Berg for her courage at sea.',
      'Why did the king of Norway praise Ada Berg? – For her courage at sea',
    ],
    [
      '2018-05-02',
      'Danish farmers planted more hops as they had less water.',
      'Why did Danish farmers plant more hops? – Because they had less water',
    ],
    [
      '2018-05-02',
      'Ikea built a hall to store 400 sofas.',
      'Why did Ikea build a hall? – To store 400 sofas',
    ],
  ],
  asksNothing: [
    ['how far it went', 'Profits at Ikea grew by half in 2013 to reach £40m.'],
    ['how long it takes', 'Bottles in Oslo take hundreds of years to break down.'],
    ['one of two times', 'Flights to Oslo were cancelled twice due to ash.'],
    ['a question', 'Why did Greece close the Acropolis because of heat?'],
    ['what was denied', 'Greece did not close the Acropolis because of the heat.'],
    ['it', 'Greece closed the Acropolis because of it.'],
    ['a decision against something', 'The rule of Athens was to not allow dogs because guests complained.'],
    ['what was never for that', 'Greece never closed the Acropolis because of the heat.'],
    ['what nobody ever did', 'Ada Berg never married because she loved a sailor in Oslo.'],
    ['what neither did', 'Neither did Greece close the Acropolis because guides went on strike.'],
    ['what is asked, not what for', 'Greece asked Italy to lend a ship.'],
    ['a pronoun', 'It was closed because of the heat in Athens.'],
    ['a condition', 'If Greece closes the Acropolis because of extreme heat, Athens will lose visitors.'],
    ['what somebody is left to do', 'Norway was once again left to stand alone.'],
    ['what is only said', 'Ada Berg is said by Ikea to own three ships.'],
    ['what came next', 'Ada Berg went on to win a medal in Oslo.'],
    ['those, whoever they are', 'To save power, Norway banned heated pavements for those.'],
    ['what a plan is about', 'Mali signed a plan to sell carpets from its north.'],
    ['what only came before', 'Ada Berg sang in Oslo after the king spoke.'],
    ['a time', 'The mayor of Rotterdam resigned after two years.'],
    ['it again', 'The mayor of Rotterdam resigned after it.'],
    ['what opens the sentence', 'After the king spoke, Ikea closed its shop in Oslo.'],
    ['what did not happen', 'Ikea did not close its shop in Oslo after a pipe burst.'],
    ['a deed that answers nothing', 'Germany opened a bridge after the snow melted.'],
    ['what went on meanwhile', 'Ada Berg fell asleep as the king was singing in Oslo.'],
    ['how much there is', 'Finland has enough teachers to open new schools.'],
    ['the ground one stands on', 'No injuries were reported on the ground in Ghana.'],
    ['where one leads', 'Norway took a lead in efforts by others to save the treaty.'],
    ['a sum', 'A German court fined a baker for 40 euros.'],
    ['what somebody is blamed for', 'Mario Draghi blames Russia for cutting the supply of gas.'],
    ['what is predicted', 'Analysts were predicting the number of jobs in Kenya to reach 300.'],
    ['what somebody was subjected to', 'Prisoners in Kabul were subjected to sleep deprivation in 2003.'],
    ['what the steps are', 'Steps were taken in Lyon to protect the cathedral.'],
    [
      'what moved somebody to speak',
      'The king of Norway was even moved in 2019 to comment on the strike in Oslo.',
    ],
    ['what somebody was pleased to see', 'Ada Berg is glad now to have the ship in Oslo.'],
    ['what is sought', 'Chile was looking in 2019 to build a bridge to Chiloé.'],
    [
      'half of a reason',
      'Cases of malaria in Egypt rose in 1942 because people were displaced and medicine was scarce.',
    ],
    ['an infinitive of the noun', 'The decision to close the Acropolis surprised Athens.'],
    [
      'a reason before its fact',
      'Because the river was low, Germany closed a canal near Magdeburg in August 2018.',
    ],
    ['who somebody is', 'Ann Lee would be the third woman in history to lead the Senate of Chile.'],
    ['what may be done', 'Bags can be recycled in Kenya to save oil.'],
    ['what somebody needs', 'Chile needs 139 votes in Lima to win a seat.'],
    ['a promise of the subject', 'The commitment was made in Oslo to fund extra carriages.'],
  ],
});
