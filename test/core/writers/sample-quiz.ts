import type { Item, Quiz, QuizItem } from '../../../src/core/model.js';

const SOURCE = {
  title: 'Airline barred from European skies',
  publisher: 'The Example Gazette',
  url: 'https://news.example/airline?from=feed&page=2',
  publishedOn: '2021-10-22',
};

function quizItem(item: Partial<Item>, rest: Partial<QuizItem> = {}): QuizItem {
  const evidence = item.evidence?.text ?? '';
  return {
    item: {
      id: 'sample',
      kind: 'who',
      stem: '',
      key: '',
      accept: [],
      distractors: [],
      options: [],
      derivation: null,
      recallOnly: null,
      rule: 'action/agent',
      score: 0.75,
      ...item,
      evidence: { start: 10, end: 10 + evidence.length, text: evidence },
    },
    ask: 'choice',
    points: 1,
    tags: [],
    source: SOURCE,
    eventDate: null,
    changedAt: 1_634_900_000,
    ...rest,
  };
}

const span = (text: string): Item['evidence'] => ({ start: 0, end: text.length, text });

/** Three items that between them use every part of the model: a choice, a recall, and names of other scripts. */
export const SAMPLE_QUIZ: Quiz = {
  id: 'quiz-2021-42',
  title: 'Week 42: flights & borders',
  directions: 'Answer all questions.\nOne answer is right.',
  createdAt: 1_634_947_200,
  items: [
    quizItem(
      {
        id: 'item-1',
        stem: 'Who barred the airline from the airspace of the European Union?',
        key: 'the European Council',
        distractors: [
          {
            text: 'the European Court',
            from: 'article-organisations',
            why: 'The court is only asked for an opinion.',
          },
          { text: 'Germany', from: 'countries', why: null },
          { text: 'NATO & partners', from: 'organisations', why: null },
        ],
        options: ['Germany', 'the European Council', 'the European Court', 'NATO & partners'],
        evidence: span(
          'On 4 June the European Council barred the airline from the airspace of all 27 states.',
        ),
      },
      { tags: ['air travel', 'EU'], eventDate: '2021-06-04' },
    ),
    quizItem(
      {
        id: 'item-2',
        kind: 'how-many',
        stem: 'How many people were on board, "crew" included?',
        key: '132',
        accept: ['132 people', 'one hundred and thirty-two'],
        evidence: span('There were 126 passengers and a crew of six.'),
        derivation: '126 + 6 = 132.',
        recallOnly: 'No three wrong numbers are plausible.',
      },
      { ask: 'recall', points: 2 },
    ),
    quizItem(
      {
        id: 'item-3',
        stem: 'Which channel carried the words of Сергей Лавров <live>?',
        key: 'قناة الجزيرة',
        distractors: [
          { text: '新华社', from: 'article-organisations', why: null },
          { text: '=BBC', from: 'organisations', why: null },
          { text: 'A::B {c} ~d #e \\f *g*', from: 'organisations', why: null },
        ],
        options: ['新华社', 'قناة الجزيرة', '=BBC', 'A::B {c} ~d #e \\f *g*'],
        evidence: span('His words were carried live by قناة الجزيرة that evening.'),
      },
      { source: { ...SOURCE, publisher: null, url: null, publishedOn: null } },
    ),
  ],
};
