import { expect, test } from '@jest/globals';
import { contextOf } from '../ask-context.js';

/** What the last noun phrase "the …" of a text that ends in this noun stands for. */
function meant(text: string, noun: string, title?: string): string | null {
  const { tree, phrases } = contextOf(text, '2021-10-22', title);
  const at = tree.tokens.findLastIndex((token) => token.text === noun);
  return phrases.nameMeantBy(at);
}

test.each([
  ['Samoa closed its schools. Samoa has 200,000 people. Doctors came to the country.', 'country', 'Samoa'],
  [
    'Officials in Peru raised taxes. Peru exports copper. Workers blamed the government.',
    'government',
    'the Peruvian government',
  ],
  ['Germany banned an airline of Iran from the European nation.', 'nation', 'Germany'],
  ['Bolivia asked the United States for help for the South American country.', 'country', 'Bolivia'],
  ['Tonga and France signed a treaty. Ships left the European country.', 'country', 'France'],
  ['French bakers met Kenyan farmers in the African country.', 'country', 'Kenya'],
])('%s', (text, noun, name) => {
  expect(meant(text, noun)).toBe(name);
});

test.each([
  ['two of that region', 'Germany and Poland met Iran in the European nation.', 'nation'],
  ['none of that region', 'Germany and Poland sent doctors to the African country.', 'country'],
  ['named only afterwards', 'Ships left the European country. France said nothing.', 'country'],
  ['described by something else', 'Samoa has many reefs. Samoa is the poorest country.', 'country'],
  ['one of several countries', 'Chile met Peru. Chile and Peru built a road in the country.', 'country'],
  ['several', 'Germany met Iran in the European nations.', 'nations'],
  ['no such body', 'Germany met Iran. Passengers left the airline.', 'airline'],
  ['a company of two', 'Boeing and Airbus sell planes. Boeing and Airbus built the company.', 'company'],
])('nothing: %s', (_, text, noun) => {
  expect(meant(text, noun)).toBeNull();
});

test.each([
  [
    'Protest against Starbucks tax',
    'Starbucks runs cafés. Vodafone sells phones. Its shops are many. Ann Lee was asked about the company.',
    'company',
    'Starbucks',
  ],
  [
    'Zenara Holdings cuts jobs',
    'Officials met managers of Zenara Holdings in Rome. Ann Lee praised the company.',
    'company',
    'Zenara Holdings',
  ],
  [
    'Hunger grows, says Oxfam',
    'Oxfam wrote a report. It speaks of hunger. Ann Lee leads the charity.',
    'charity',
    'Oxfam',
  ],
])('%s: %s', (title, text, noun, name) => {
  expect(meant(text, noun, title)).toBe(name);
});

test.each([
  [
    'another stands close by',
    'Protest against Starbucks tax',
    'Starbucks runs cafés. Ann Lee went to Vodafone. Nobody liked the company.',
    'company',
  ],
  [
    'two are told of',
    'Boeing and Airbus meet',
    'Managers of Boeing met those of Airbus. Rain fell on Monday. Snow fell on Friday. Nobody liked the company.',
    'company',
  ],
])('nothing: %s', (_, title, text, noun) => {
  expect(meant(text, noun, title)).toBeNull();
});
