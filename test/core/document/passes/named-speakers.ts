/** Articles with quotations, and who says each of them in order; `-` stands for nobody. */
export const namedSpeakers: readonly [string, ...string[]][] = [
  // the comma is forgotten, or a full stop stands in its place
  ['“The dam has leaked for years” Marta Ramos said.', 'Marta Ramos'],
  ['Marta Ramos spoke in May. “The dam has leaked for years” she said.', 'Marta Ramos'],
  ['“The dam has leaked for years.” said Jonas Falk in a live statement.', 'Jonas Falk'],
  ['“The dam has leaked for years.” Jonas Falk said.', 'Jonas Falk'],
  ['“The dam has leaked for years.” Jonas Falk told reporters.', 'Jonas Falk'],
  ['“The dam has leaked for years...” mayor Jonas Falk predicted when he spoke.', 'Jonas Falk'],
  ['“It leaks,” said Jonas Falk, an engineer. “We put buckets under it.”', 'Jonas Falk', 'Jonas Falk'],
  [
    '“It leaks.” said Kevin J. Falk, an engineer. “We put buckets under it.”',
    'Kevin J. Falk',
    'Kevin J. Falk',
  ],
  ['Analyst Marta Ramos said. “The dam has leaked for years.”', 'Marta Ramos'],
  // a paragraph that is all quotation goes on
  ['“It leaks,” Marta Ramos said.\n\n“We put buckets under the roof.”', 'Marta Ramos', 'Marta Ramos'],
  [
    'Marta Ramos said: “It leaks.”\n\n“We put buckets under the roof.”\n\n“Nobody has paid for them.”\n\nThe town slept.',
    'Marta Ramos',
    'Marta Ramos',
    'Marta Ramos',
  ],
  [
    '“It leaks,” Marta Ramos said.\n\n“We put buckets under the roof.”\n\n“Nobody has paid for them,” Ramos said.',
    'Marta Ramos',
    'Marta Ramos',
    'Marta Ramos',
  ],
  // who does it while speaking, not to whom
  ['Marta Ramos paid tribute to Jonas Falk, telling him: “The dam has leaked for years.”', 'Marta Ramos'],
  ['Marta Ramos thanked the engineer Jonas Falk, adding: “The dam has leaked for years.”', 'Marta Ramos'],
  // whoever comments in the sentence before
  ['Marta Ramos also commented on the dam. “It has leaked for years.”', 'Marta Ramos'],
  ['Marta Ramos made a speech in May. “The dam has leaked for years.”', 'Marta Ramos'],
  ['Marta Ramos has condemned Jonas Falk and his plan. “It drowns two villages.”', 'Marta Ramos'],
  ['Marta Ramos said that the plans of Jonas Falk were old. “They drown two villages.”', 'Marta Ramos'],
  ['Marta Ramos called for protests in May. “We cannot live under this dam.”', 'Marta Ramos'],
  ['Marta Ramos outlined her reasons in May: “The dam has leaked for years.”', 'Marta Ramos'],
  ['The Swedish envoy, Marta Ramos, dismissed the plan. “It drowns two villages.”', 'Marta Ramos'],
  // a pronoun, of whom the sentence before tells
  ['Jonas Falk was one of the men on the dam. “I led my son to the bank,” he said.', 'Jonas Falk'],
  ['Jonas Falk called Karl Brandt a liar. “I would not buy a car from him,” he said.', 'Jonas Falk'],
  [
    'Jonas Falk hit back by saying that the rival of Karl Brandt was old. “We are young,” he said.',
    'Jonas Falk',
  ],
  [
    '“The dam is old,” said Jonas Falk, an expert at the school in Oslo.\n\n“It must go,” he cautioned.',
    'Jonas Falk',
    'Jonas Falk',
  ],
  [
    'Another rival, Jonas Falk, a Brandt ally and leader of the farmers, says the vote was late. “We lost a week,” he said. Karl Brandt won.',
    'Jonas Falk',
  ],
  // a role, told of one person before
  [
    'Norwegian Prime Minister Marta Ramos opened the dam. “It feeds four towns,” the Prime Minister said.',
    'Marta Ramos',
  ],
  [
    'The Norwegian Prime Minister, Marta Ramos, and Labour leader Jonas Falk met. “It feeds four towns,” said the Prime Minister.',
    'Marta Ramos',
  ],
  [
    'Senator Marta Ramos opened the dam. The Senator criticised the price. “It cost four schools.”',
    'Marta Ramos',
  ],
  // the name with which it begins, whatever stands beside the verb
  [
    'Marta Ramos, a lawyer with the Lake Rights Project, said: “The dam has leaked for years.”',
    'Marta Ramos',
  ],
  ['Marta Ramos, 45, daughter of the former mayor Jonas Falk, said: “The dam has leaked.”', 'Marta Ramos'],
  ['“The dam has leaked for years,” Marta Ramos, a lawyer for Jonas Falk said.', 'Marta Ramos'],
  ['“The dam has leaked,” the ambassador to Norway, Marta Ramos, had said.', 'Marta Ramos'],
  ['“The dam has leaked,” said Arizona Representative Jonas Falk.', 'Jonas Falk'],
  // not the paper that quotes
  ['“The dam has leaked for years,” Marta Ramos was quoted as saying by Reuters.', 'Marta Ramos'],
  ['The Oslo Post quoted mayor Jonas Falk as saying “The dam has leaked for years.”', 'Jonas Falk'],
  ['Governor Marta Ramos released a statement saying: “The dam has leaked for years.”', 'Marta Ramos'],
];

export const unnamedSpeakers: readonly [string, ...string[]][] = [
  // another sentence
  ['“The dam has leaked for years.” Jonas Falk agreed.', '-'],
  ['“The dam has leaked for years.” Jonas Falk said nothing.', '-'],
  ['“The dam has leaked for years.” Jonas Falk said that it was old.', '-'],
  // a paragraph between the words of two, or behind one that does not end in words
  [
    '“It leaks,” Marta Ramos said.\n\n“We put buckets under the roof.”\n\n“Nobody has paid for them,” Jonas Falk said.',
    'Marta Ramos',
    '-',
    'Jonas Falk',
  ],
  ['“It leaks,” Marta Ramos said. The town slept.\n\n“We put buckets under the roof.”', 'Marta Ramos', '-'],
  [
    '“It leaks,” Marta Ramos said.\n\nThe town slept.\n\n“We put buckets under the roof.”',
    'Marta Ramos',
    '-',
  ],
  // no comment, no person, or not hers
  ['Marta Ramos did not comment on the dam. “It has leaked for years.”', '-'],
  ['Marta Ramos will speak on Monday. “The dam has leaked for years.”', '-'],
  ['Marta Ramos was criticised in May. “The dam has leaked for years.”', '-'],
  ['Marta Ramos criticised what Jonas Falk had built. “The dam has leaked for years.”', '-'],
  ['Marta Ramos criticised the dam. “Ramos has never been there.”', '-'],
  ['The opposition criticised the dam. “It has leaked for years.”', '-'],
  // a pronoun for somebody else
  [
    '“It leaks,” Jonas Falk said. Another resident described the flood. “I saw two cars sink,” he said.',
    'Jonas Falk',
    '-',
  ],
  ['Jonas Falk said Karl Brandt is not the reason. “I would thank Jonas Falk for it,” he said.', '-'],
  ['Jonas Falk and Karl Brandt met in May. “We are friends now,” he said.', '-'],
  // a role of two, of another, or of one who no longer has it
  [
    'Senator Marta Ramos and Senator Jonas Falk opened the dam. “It feeds four towns,” the Senator said.',
    '-',
  ],
  ['Judge Marta Ramos knew of a judge in Rome. “It feeds four towns,” the judge said.', '-'],
  ['Former premier Marta Ramos opened the dam. “It feeds four towns,” the premier said.', '-'],
  ['Mayor Marta Ramos opened the dam. “It feeds four towns,” the deputy mayor said.', '-'],
  // a place
  ['“It feeds four towns,” Norway said.', '-'],
  // what leads up to a name is not said by it
  ['It told of a pact between the farmers and Marta Ramos: “The dam has leaked for years.”', '-'],
];
