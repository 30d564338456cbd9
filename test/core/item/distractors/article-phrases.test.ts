import { beforeAll, describe, expect, test } from '@jest/globals';
import { actions } from '../../../../src/core/item/distractors/actions.js';
import { Tree } from '../../../../src/core/document/tree.js';
import { articleActions } from '../../../../src/core/item/distractors/article-actions.js';
import { peersOf } from '../../../../src/core/item/distractors/peers-of.js';
import type { AnswerType } from '../../../../src/core/item/draft.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';
import { contextOf, documentOf, draftOf, type Notes } from './documents.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

const texts = (found: readonly { readonly text: string }[]): string[] => found.map(({ text }) => text);
describe('article-actions', () => {
  const body =
    'Mexico plans to build a wall. Peru wants to protect the coast. Chile hopes to sell copper. Cuba plans to ban him. Haiti likes to eat.';
  const verbs = ['build', 'protect', 'sell', 'ban', 'eat'];
  const document = documentOf(body, {
    tags: Object.fromEntries([
      ...verbs.map((verb) => [verb, 'VERB VB']),
      ['him', 'PRON PRP'],
      ['to', 'PART TO'],
      ['a', 'DET DT'],
      ['the', 'DET DT'],
      ['plans', 'VERB VBZ'],
      ['wants', 'VERB VBZ'],
      ['hopes', 'VERB VBZ'],
    ]),
    lemmas: { plans: 'plan', wants: 'want', hopes: 'hope' },
    tree: {
      build: 'plans xcomp',
      protect: 'wants xcomp',
      sell: 'hopes xcomp',
      ban: 'plans xcomp',
      eat: 'likes xcomp',
      wall: 'build obj',
      coast: 'protect obj',
      copper: 'sell obj',
      him: 'ban obj',
      a: 'wall det',
      the: 'coast det',
      to: 'build mark',
    },
  });
  const tokens = document.tokens.map((token) => {
    const next = document.tokens[token.index + 1];
    return token.text === 'to' ? { ...token, head: next!.index, deprel: 'mark' } : token;
  });
  const parsed = { ...document, tokens };
  const propose = (key: string, form: Extract<AnswerType, { type: 'clause' }>['form']): string[] =>
    texts(
      articleActions.propose(
        draftOf('What does Mexico plan to do?', key, { type: 'clause', form }, parsed, { verb: 'plans' }),
        contextOf(world, parsed),
      ),
    ).sort();

  test('in the form of the key', () => {
    expect(propose('Build a wall', 'infinitive')).toEqual(['Protect the coast']);
    expect(propose('To build a wall', 'to-infinitive')).toEqual(['To protect the coast']);
    expect(propose('By building a wall', 'by-gerund')).toEqual(['By protecting the coast']);
  });

  test.each(['Ban him', 'Build a wall', 'Eat', 'Sell copper'])('not %s', (text) => {
    expect(propose('Build a wall', 'infinitive')).not.toContain(text);
  });

  test.each<[string, Extract<AnswerType, { type: 'clause' }>['form']]>([
    ['Because it rained', 'because'],
    ['Due to injury', 'phrase'],
    ['That it was late', 'that'],
    ['With a rope', 'by-gerund'],
  ])('none for %s', (key, form) => {
    expect(propose(key, form)).toEqual([]);
  });
});

const politics =
  'The government lost the vote. Parliament and the minister met. The president called an election. Treaty and law.';

const proposeActions = (
  body: string,
  key: string,
  form: Extract<AnswerType, { type: 'clause' }>['form'],
  names: Notes['names'] = {},
): string[] => {
  const document = documentOf(body, { names });
  return texts(
    actions.propose(draftOf('Why?', key, { type: 'clause', form }, document), contextOf(world, document)),
  );
};

describe('actions', () => {
  test.each([
    ['To win time', 'to-infinitive', /^To [a-z]+ /],
    ['Win some time', 'infinitive', /^[A-Z][a-z]+ /],
    ['By winning time', 'by-gerund', /^By [a-z]+ing\b/],
  ] as const)('%s', (key, form, pattern) => {
    const found = proposeActions(politics, key, form);
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((text) => !pattern.test(text))).toEqual([]);
  });

  test.each([
    ['The cat sat.', 'To win time', 'to-infinitive'],
    [politics, 'Because it rained', 'because'],
    [politics, 'Due to injury', 'phrase'],
    [politics, 'In order to win', 'to-infinitive'],
    [politics, 'With help', 'by-gerund'],
    ['', 'To win time', 'to-infinitive'],
    [politics, 'That it rained', 'that'],
  ] as const)('%s %s: none', (body, key, form) => {
    expect(proposeActions(body, key, form)).toEqual([]);
  });

  test('nothing of which the article speaks', () => {
    const found = proposeActions(`${politics} They lowered the voting age.`, 'To win time', 'to-infinitive');
    expect(found).not.toContain('To lower the voting age');
    expect(proposeActions(politics, 'To win time', 'to-infinitive')).not.toContain(
      'To call an early election',
    );
  });
});

describe('peersOf', () => {
  const document = documentOf(politics, { names: { person: ['Ann Dole'] } });
  const lent = (
    key: string,
    form: Extract<AnswerType, { type: 'clause' }>['form'] = 'to-infinitive',
    of = document,
  ): string[] =>
    peersOf([draftOf('Why?', key, { type: 'clause', form }, of)], of, new Tree(of), world).map(
      ({ action }) => action,
    );

  test.each([
    ['To protect coral reefs', 'protect coral reefs'],
    ['To save money', 'save money'],
    ['To win back lost voters', 'win back lost voters'],
    ['To end a long strike', 'end a long strike'],
  ])('%s', (key, action) => {
    expect(lent(key)).toEqual([action]);
  });

  test.each([
    ['To help Ann Dole', 'a name'],
    ['To hire 300 nurses', 'a number'],
    ['To feed his dog', 'a pronoun'],
    ['To repair the bridge', 'a thing known only there'],
    ['To see that it works', 'a pronoun'],
    ['To leave Peru', 'a name'],
    ['To let them in', 'a pronoun'],
    ['To reach its goal', 'a pronoun'],
  ])('not %s: %s', (key) => {
    expect(lent(key)).toEqual([]);
  });

  test('neither other forms nor articles about nothing in particular', () => {
    expect(lent('Because of rain', 'because')).toEqual([]);
    expect(lent('By saving money', 'by-gerund')).toEqual([]);
    expect(lent('To save money', 'to-infinitive', documentOf('The cat sat.'))).toEqual([]);
  });

  test('actions of other articles of the topic come first', () => {
    const peers = [
      { action: 'end a long strike', doer: 'group', topic: 'politics' },
      { action: 'grow tomatoes', doer: 'group', topic: 'environment' },
      { action: 'run for mayor', doer: 'person', topic: 'politics' },
    ] as const;
    const draft = draftOf('Why?', 'To win time', { type: 'clause', form: 'to-infinitive' }, document);
    const found = texts(actions.propose(draft, { ...contextOf(world, document), peers }));
    expect(found[0]).toBe('To end a long strike');
    expect(found).not.toContain('To grow tomatoes');
    expect(found).not.toContain('To run for mayor');
  });
});
