/** Articles and the entities they name: name, its other forms, kind, role and gender where stated. */
export interface NamedCase {
  readonly body: string;
  /** `Sergey Lavrov | Lavrov | person | foreign minister | male`, `-` for none. */
  readonly entities: readonly string[];
}

export const namedEntities: readonly NamedCase[] = [
  // full name and surname
  {
    body: 'Russia’s foreign minister Sergey Lavrov spoke on Monday. Lavrov then left for Moscow.',
    entities: [
      'Russia | - | place | - | -',
      'Sergey Lavrov | Lavrov | person | Russia’s foreign minister | male',
      'Moscow | - | place | - | -',
    ],
  },
  {
    body: 'Angela Merkel spoke. Mrs Merkel then met Emmanuel Macron. Mr Macron smiled.',
    entities: [
      'Angela Merkel | Merkel | person | - | female',
      'Emmanuel Macron | Macron | person | - | male',
    ],
  },
  {
    body: 'Robert Gabriel Mugabe was born in 1924. Robert Mugabe ruled long. Mugabe died in Singapore.',
    entities: [
      'Robert Gabriel Mugabe | Robert Mugabe; Mugabe | person | - | male',
      'Singapore | - | place | - | -',
    ],
  },
  // what goes before "and" in a title
  {
    body: 'The former Spurs and England defender Gary Stevens spoke in Leeds.',
    entities: [
      'Spurs | - | organisation | - | -',
      'England | - | place | - | -',
      'Gary Stevens | - | person | former England defender | male',
      'Leeds | - | place | - | -',
    ],
  },
  {
    body: 'The former mayor and England defender Gary Stevens spoke in Leeds.',
    entities: [
      'England | - | place | - | -',
      'Gary Stevens | - | person | former England defender | male',
      'Leeds | - | place | - | -',
    ],
  },
  // one surname, two persons
  {
    body: 'Hillary Clinton spoke first. Bill Clinton spoke next. Clinton was tired.',
    entities: [
      'Hillary Clinton | - | person | - | female',
      'Bill Clinton | - | person | - | male',
      'Clinton | - | person | - | -',
    ],
  },
  // acronyms and abbreviations
  {
    body: 'The World Health Organization (WHO) met in Geneva. The WHO said it was ready.',
    entities: ['World Health Organization | WHO | organisation | - | -', 'Geneva | - | place | - | -'],
  },
  {
    body: 'The United States sent troops to Kuwait. The U.S. later withdrew. The US said little.',
    entities: ['United States | U.S.; US | place | - | -', 'Kuwait | - | place | - | -'],
  },
  {
    body: 'NATO met in Brussels. Nato said it was ready.',
    entities: ['NATO | Nato | organisation | - | -', 'Brussels | - | place | - | -'],
  },
  // possessives
  {
    body: 'Germany’s economy grew. Germany was pleased.',
    entities: ['Germany | - | place | - | -'],
  },
  // roles beside the name
  {
    body: 'Yuriy Krupnov, a political analyst at the Institute of Demography, said so.',
    entities: ['Yuriy Krupnov | - | person | a political analyst at the Institute of Demography | male'],
  },
  {
    body: 'Nato spokeswoman Oana Lungescu said so.',
    entities: ['Nato | - | organisation | - | -', 'Oana Lungescu | - | person | Nato spokeswoman | female'],
  },
  {
    body: 'Steffen Seibert, spokesman for the chancellor, said so.',
    entities: ['Steffen Seibert | - | person | spokesman for the chancellor | male'],
  },
  {
    body: 'President Joe Biden spoke to Senator Bernie Sanders.',
    entities: ['Joe Biden | - | person | President | male', 'Bernie Sanders | - | person | Senator | male'],
  },
  {
    body: 'Dr. Tom Frieden spoke.',
    entities: ['Tom Frieden | - | person | - | male'],
  },
  {
    body: 'The mayor of the town, Maria Kakali, said so.',
    entities: ['Maria Kakali | - | person | The mayor of the town | female'],
  },
  {
    body: 'Thomas Sam and his wife Manju Sam live in Sydney.',
    entities: [
      'Thomas Sam | - | person | - | male',
      'Manju Sam | - | person | his wife | female',
      'Sydney | - | place | - | -',
    ],
  },
  {
    body: 'Robert Hill spoke. Mrs Hill then left for Riga. Mr Hill stayed.',
    entities: [
      'Robert Hill | Hill | person | - | male',
      'Hill | - | person | - | female',
      'Riga | - | place | - | -',
    ],
  },
  {
    body: 'Clara Deans left. “It costs less,” said Ms Deans.',
    entities: ['Clara Deans | Deans | person | - | female'],
  },
  {
    body: 'Briton Oliver Owen spoke to Tom McCabe MSP.',
    entities: ['Oliver Owen | - | person | - | male', 'Tom McCabe | - | person | - | male'],
  },
];
