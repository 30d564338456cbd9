import { describe, expect, test } from '@jest/globals';
import { behindItsHeadline } from '../../../../src/core/item/gates/behind-its-headline.js';
import { headlined } from '../../../../src/core/item/types/headlined.js';
import type { Draft } from '../../../../src/core/item/draft.js';
import { contextOf, factsOf } from '../ask-context.js';

function drafted(title: string, body: string): Draft[] {
  const context = contextOf(body, '2012-12-27', title);
  return factsOf(context)
    .filter((fact) => fact.pattern === headlined.pattern)
    .flatMap((fact) => headlined.ask(fact, context));
}

const asked = (title: string, body: string): string[] =>
  drafted(title, body).map(({ stem, key }) => `${stem} – ${key}`);

describe('headlined', () => {
  test.each([
    [
      'California judge loses a case',
      'Judge James Stoelker of California was sent home on Monday.',
      'Who was the judge? – James Stoelker',
    ],
    [
      'Indian Movement spokesperson dies',
      'Vernon Bellecourt, once the primary spokesperson for the Movement, died on Monday.',
      'Who was the spokesperson? – Vernon Bellecourt',
    ],
    [
      'Canadian PM visits Oslo',
      'Canadian Prime Minister Stephen Harper visited Oslo on Monday.',
      'Who was the Prime Minister? – Stephen Harper',
    ],
    [
      'Gunmen kill ex-security chief',
      'Former Palestinian security chief Moussa Arafat was killed on Monday.',
      'Who was the former security chief? – Moussa Arafat',
    ],
    [
      'CIA chief to speak before Congress',
      'The CIA chief, Michael Hayden, will speak on Monday.',
      'Who was the CIA chief? – Michael Hayden',
    ],
  ])('%s: %s', (title, body, question) => {
    expect(asked(title, body)).toEqual([question]);
  });

  test.each([
    [
      'a name in the headline',
      'Judge Stoelker loses a case',
      'Judge James Stoelker was sent home on Monday.',
    ],
    [
      'a name behind the office in the headline',
      'Minister of Foreign Affairs Freitas resigns',
      'Luis Amado, the Minister of Defence, will follow Pedro Freitas.',
    ],
    [
      'another office',
      'Environment minister may be replaced',
      'Prime Minister Stephen Harper visited Oslo on Monday.',
    ],
    ['one below him', 'Makati mayor suspended', 'The Vice Mayor Ernesto Mercado was sent home on Monday.'],
    ['two of the kind', 'Judge loses a case', 'Judge James Stoelker met Judge Mark Pierce on Monday.'],
    ['several', 'Judges lose a case', 'Judge James Stoelker was sent home on Monday.'],
    ['a half name', 'Leader of rebels hurt', 'Abu Ayyub Masri, the leader of the rebels, was hurt.'],
    [
      'somebody of whom the article speaks late',
      'Judge loses a case',
      'It rained. It snowed. Judge Ann Lee left.',
    ],
  ])('not %s: %s', (_, title, body) => {
    expect(asked(title, body)).toEqual([]);
  });

  test('only behind the headline that speaks of him', () => {
    const [title, body] = ['California judge loses a case', 'Judge James Stoelker was sent home on Monday.'];
    const [draft] = drafted(title, body);
    const context = contextOf(body, '2012-12-27', title);
    const behind = (text: string | null): Draft => ({ ...draft!, context: text });
    expect(behindItsHeadline.fault(behind(null), context)).not.toBeNull();
    expect(
      behindItsHeadline.fault(behind('A headline had the words “loses a case”.'), context),
    ).not.toBeNull();
    expect(behindItsHeadline.fault(behind(`A headline read “${title}”.`), context)).toBeNull();
  });
});
