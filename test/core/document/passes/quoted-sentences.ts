/**
 * Articles with quotations. For each quotation in order: its words (or how they begin, before `…`), the
 * reporting verb, the head of the speaker, and `clause` or `phrase`; `-` stands for none.
 */
export const quotedSentences: readonly [string, ...string[]][] = [
  [
    'Joe Hansen wrote to union president John Sweeney saying: “We regret these steps.”',
    'We regret these steps. | saying | Joe | clause',
  ],
  // after the words
  ['“We regret these steps,” Lungescu said.', 'We regret these steps, | said | Lungescu | clause'],
  ['"We regret these steps," said Lungescu.', 'We regret these steps, | said | Lungescu | clause'],
  ['"We regret these steps", said Lungescu.', 'We regret these steps | said | Lungescu | clause'],
  ['‘We regret these steps,’ she said.', 'We regret these steps, | said | she | clause'],
  ["'We regret these steps,' she said.", 'We regret these steps, | said | she | clause'],
  [
    'A spokesman for President Hollande said: “We regret these steps.”',
    'We regret these steps. | said | spokesman | clause',
  ],
  [
    '“We regret these steps,” a lawyer for Anna Lindqvist said.',
    'We regret these steps, | said | lawyer | clause',
  ],
  ['“We regret these steps,” President Hollande said.', 'We regret these steps, | said | Hollande | clause'],
  ['“Who did this?” asked the judge.', 'Who did this? | asked | judge | clause'],
  ['“Stop the train!” he exclaimed.', 'Stop the train! | exclaimed | he | clause'],
  ['“It is over,” Maria Kakali told reporters on Monday.', 'It is over, | told | Maria | clause'],
  ['“It is over,” said Maria Kakali, mayor of the island.', 'It is over, | said | Maria | clause'],
  ['“It is over,” says Pedego’s Don Miller.', 'It is over, | says | Don | clause'],
  ['“It is over,” analyst Yuri Petrov told the paper.', 'It is over, | told | Yuri | clause'],
  ['“It is over,” Angela Erdmann, 62, said.', 'It is over, | said | Angela | clause'],
  ['“It is over,” the report says.', 'It is over, | says | report | clause'],
  ['“It was cold,” according to Smith.', 'It was cold, | - | Smith | clause'],
  ['"The road is open" said the mayor.', 'The road is open | said | mayor | clause'],
  // before the words
  ['Lungescu said: “We regret these steps.”', 'We regret these steps. | said | Lungescu | clause'],
  ['Lungescu said, "We regret these steps."', 'We regret these steps. | said | Lungescu | clause'],
  ['She told the BBC: “We regret these steps.”', 'We regret these steps. | told | She | clause'],
  ['Lungescu tweeted: “We regret these steps.”', 'We regret these steps. | tweeted | Lungescu | clause'],
  ['According to Lungescu, “we regret these steps.”', 'we regret these steps. | - | Lungescu | clause'],
  ['Anderson, who led the study, said: “We were right.”', 'We were right. | said | Anderson | clause'],
  [
    'The head of the institute, Anthony Fauci, said, “It will get worse.”',
    'It will get worse. | said | Anthony | clause',
  ],
  ['The mayor said that “it was a mistake”.', 'it was a mistake | said | mayor | clause'],
  ['He wrote\n\n“We are on our way.”'.replace('wrote', 'wrote:'), 'We are on our way. | wrote | He | clause'],
  ['The letter read: “You have a week.”', 'You have a week. | read | letter | clause'],
  // split by the verb
  [
    '“Remember,” Fildes tells his team, “it is about people.”',
    'Remember, | tells | Fildes | phrase',
    'it is about people. | tells | Fildes | clause',
  ],
  [
    '“It hurts,” he said. “But I will go on.”',
    'It hurts, | said | he | clause',
    'But I will go on. | said | he | clause',
  ],
  [
    'Mori says: “It hurts.” The work was easy, Iguchi says. “But I will go on.”',
    'It hurts. | says | Mori | clause',
    'But I will go on. | says | Iguchi | clause',
  ],
  [
    'Mitchell said he found writing the book “good because I was free”.',
    'good because I was free | said | Mitchell | clause',
  ],
  [
    '"What hurts me", Cengiz said, "is that nobody asked."',
    'What hurts me | said | Cengiz | clause',
    'is that nobody asked. | said | Cengiz | clause',
  ],
  [
    '“It was long,” Spearman said, further adding, “I did not sleep.”',
    'It was long, | said | Spearman | clause',
    'I did not sleep. | adding | Spearman | clause',
  ],
  // over sentences and paragraphs
  ['“We came. We saw. We left,” said Huber.', 'We came. We saw. We left, | said | Huber | clause'],
  [
    'Gregoire said, "The museum worked hard.\n\n"It will work on."\n\nThe town slept.',
    'The museum worked hard. | said | Gregoire | clause',
    'It will work on. | said | Gregoire | clause',
  ],
  // phrases
  ['Corbyn called the move a “smash and grab”.', 'smash and grab | called | Corbyn | phrase'],
  ['Duda described the deaths as “crushing”.', 'crushing | described | Duda | phrase'],
  ['Lorenzana said he had ordered “heightened alert”.', 'heightened alert | said | Lorenzana | phrase'],
  ['The film “The Force Awakens” opened.', 'The Force Awakens | - | - | phrase'],
  ['The girls got “parole” status.', 'parole | - | - | phrase'],
  [
    'The council called it "null and void" and "ridiculous".',
    'null and void | called | council | phrase',
    'ridiculous | called | council | phrase',
  ],
  [
    'The plan was described by Johnson as a “historic mandate”.',
    'historic mandate | described | Johnson | phrase',
  ],
  ['The work gives people “everything they need”.', 'everything they need | - | - | phrase'],
  // whoever the sentence before lets say something goes on
  [
    'Marta Ramos says otters have come back to the river. “They eat the crabs.”',
    'They eat the crabs. | says | Marta | clause',
  ],
  [
    'The otters, Marta Ramos said, have come back to the river. “They eat the crabs.”',
    'They eat the crabs. | said | Marta | clause',
  ],
  [
    'As Jonas Falk told the Hamburg Post, rents fell in May. “Nobody wants these flats any more.”',
    'Nobody wants these flats any more. | told | Jonas | clause',
  ],
  [
    'He claims that the harbour is hostile to seals. “The fishermen throw stones at them.”',
    'The fishermen throw stones at them. | claims | He | clause',
  ],
  [
    'Marta Ramos argues that trams pay for themselves. “A full tram takes forty cars off the road.” The city disagrees.',
    'A full tram takes forty cars off the road. | argues | Marta | clause',
  ],
  [
    'She explained that the lake is too warm. “The trout have moved to the north shore.”',
    'The trout have moved to the north shore. | explained | She | clause',
  ],
  [
    'Ingrid Moe warned that the ice is thin. “Two of us fell in last winter.”',
    'Two of us fell in last winter. | warned | Ingrid | clause',
  ],
  [
    'The roof had leaked for years, said Jonas Falk. “We put buckets under it.”',
    'We put buckets under it. | said | Jonas | clause',
  ],
  [
    'Jonas Falk said the roof had leaked for years, adding that it was old. “We put buckets under it.”',
    'We put buckets under it. | said | Jonas | clause',
  ],
  // but not where it is two people, a report, nobody, or another sentence
  [
    'Marta Ramos and Jonas Falk say otters have come back. “They eat the crabs.”',
    'They eat the crabs. | - | - | clause',
  ],
  [
    'Marta Ramos says Jonas Falk feeds the otters. “They eat the crabs.”',
    'They eat the crabs. | - | - | clause',
  ],
  [
    'The report says otters have come back to the river. “They eat the crabs.”',
    'They eat the crabs. | - | - | clause',
  ],
  [
    'They say otters have come back to the river. “They eat the crabs.”',
    'They eat the crabs. | - | - | clause',
  ],
  ['Marta Ramos visited the river in May. “They eat the crabs.”', 'They eat the crabs. | - | - | clause'],
  ['Marta Ramos agreed to a plan in May. “They eat the crabs.”', 'They eat the crabs. | - | - | clause'],
  [
    'Marta Ramos says otters have come back. The river is clean. “They eat the crabs.”',
    'They eat the crabs. | - | - | clause',
  ],
  [
    'If Marta Ramos says otters have come back, they have. “They eat the crabs.”',
    'They eat the crabs. | - | - | clause',
  ],
  [
    'Marta Ramos says otters have come back. “They eat the crabs,” Jonas Falk added.',
    'They eat the crabs, | added | Jonas | clause',
  ],
  // marks within marks, and no marks at all
  ['“He said ‘no’ twice,” she said.', 'He said ‘no’ twice, | said | she | clause'],
  ['“It’s the players’ room,” she said.', 'It’s the players’ room, | said | she | clause'],
  ["They didn't see the girls' school or the students' hall."],
  ['It’s the firm’s ’90s style.'],
  // who does not speak
  ['“We won.” The next day the press of Rome said nothing.', 'We won. | - | - | clause'],
  ['The agency has been told to prepare a "state of war".', 'state of war | - | - | phrase'],
];
