import { expect, test } from '@jest/globals';
import {
  asParty,
  inOneCase,
  isTitleNoun,
  isUnknownAcronym,
  withoutRank,
} from '../../../../src/core/item/wording/title.js';

test.each([
  ['US spokesperson Major-General', 'US spokesperson'],
  ['police officer Captain', 'police officer'],
  ['retired Lieutenant General', 'retired Lieutenant General'],
  ['former welfare minister MP', 'former welfare minister'],
  ['Labour MP', 'Labour MP'],
  ['Attorney General', 'Attorney General'],
  ['Lieutenant Colonel', 'Lieutenant Colonel'],
])('%s without the rank of the name: %s', (role, expected) => {
  expect(withoutRank(role)).toBe(expected);
});

test.each([
  ['CWU DGS', true],
  ['Tesco CEO', false],
  ['Labour MP', false],
  ['administrator of the FAA', false],
  ['NASA Administrator', false],
])('%s is an acronym that nobody knows: %s', (role, unknown) => {
  expect(isUnknownAcronym(role)).toBe(unknown);
});

test.each([
  ['Governor', true],
  ['owner', true],
  ['checklist', false],
  ['goal', false],
])('%s may be a title: %s', (lemma, title) => {
  expect(isTitleNoun(lemma)).toBe(title);
});

test.each([
  ['Managing director', 'managing director'],
  ['chief Executive', 'chief executive'],
  ['US Vice president', 'US vice president'],
  ['Chief Executive', 'Chief Executive'],
  ['prime minister', 'prime minister'],
  ['Israeli Prime Minister', 'Israeli Prime Minister'],
  ['minister of Education', 'minister of education'],
  ['undersecretary for Health', 'undersecretary for health'],
  ['Minister of Education', 'Minister of Education'],
  ['minister of Transport Canada', 'minister of Transport Canada'],
])('%s in one case: %s', (role, expected) => {
  expect(inOneCase(role)).toBe(expected);
});

test.each([
  ['conservative MP', 'Conservative MP'],
  ['conservative co-chairman', 'Conservative co-chairman'],
  ['labour shadow minister', 'Labour shadow minister'],
  ['conservative lawyer', 'conservative lawyer'],
  ['green activist', 'green activist'],
])('%s as of a party: %s', (role, expected) => {
  expect(asParty(role)).toBe(expected);
});
