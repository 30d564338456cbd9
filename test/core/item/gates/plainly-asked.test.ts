import { plainlyAsked } from '../../../../src/core/item/gates/plainly-asked.js';
import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../ask-context.js';
import { draftOf } from './judged.js';

const BODY = 'Anna Lee swam around Riga in one night.';

const context = contextOf(BODY, null);
const draft = draftOf(context, 'Who swam around Riga in one night? – Anna Lee');

/** What the gate says of a question, whatever it is about. */
const fault = (stem: string): string | null => plainlyAsked.fault({ ...draft, stem }, context);

describe('plainly asked', () => {
  test.each([
    ['Police closed the border town of which city?', 'the kind stands before what is asked for'],
    ['The budget calls for a record how much in spending?', 'the question word stands inside a phrase'],
    ['Ten people were hurt in which date’s protests?', 'the question word stands inside a phrase'],
    [
      'Ann Lee is one of which region of the world’s harshest critics?',
      'the question word stands inside a phrase',
    ],
    [
      'Reuters listed which Appeals Court Judges, Ann Lee and Eva Rae as candidates?',
      'the others stand beside the one asked for',
    ],
    ['Which country’s in capital Riga protesters set fire to a car?', 'words are in the wrong place'],
    ['The two sides split in which year when the king fell?', 'the stem goes on behind its end'],
    ['Which army’s 113th Battalion is made up?', 'the stem is cut short'],
    ['How many children aged nine to 16?', 'no verb is left'],
    ['The WTO wrote a paper titled which continent in the World?', 'the question word stands inside a name'],
    ['Acme chose which city, Peru as its seat?', 'what belongs to the answer stands behind it'],
    ['The fare was worth $9 in which date dollars?', 'the question word stands inside a phrase'],
    ['Work goes on with the removal of how many feet of?', 'the stem is cut short'],
    ['Ann Lee was filming in which city at the time?', 'the stem leans on the sentence before'],
    ['Jr. defended his decision to which newspaper of Riga?', 'the subject is lost'],
    ['On July 21, 2010, ordered how many boats to join the fleet?', 'the subject is lost'],
    [
      'Rents have soared with which agent stating that flats are rare?',
      'the question word stands inside a phrase',
    ],
    ['Ann Lee works for a paper based in which US state in the United States?', 'a word stands twice'],
    ['At a public hearing, who told a public hearing that Acme had lied?', 'the same words stand twice'],
    ['Which board firstly said that the plan had failed?', 'the stem leans on the sentence before'],
    ['Who was the -Food and Drug commissioner?', 'a mark belongs to nothing'],
    ['Who moved to put abhorrence of for opposition to?', 'a word is lost'],
    ['Reports confirmed how many men killed and between 200 and 300 hurt?', 'a second verb is left out'],
    ['Ann Lee made a statement on which date that ended the strike?', 'words are in the wrong place'],
    ['Riga spoke of matters including the case of, whom?', 'a mark belongs to nothing'],
    ['Who said that Ann Lee would stay away as a result of?', 'the stem is cut short'],
    ['Ships of Riga sail to which region of the world?', 'the map tells'],
    ['Who was leading on 33% and Don Brash on 17%?', 'a second verb is left out'],
    ['How many men were killed by a bomb and four killed by fire?', 'a second verb is left out'],
    ['Whom did August 2005 Ann Lee meet in Riga?', 'words are in the wrong place'],
    ['How much did the oil of Riga close up at $50 a barrel?', 'words are in the wrong place'],
    ['Sales were worth $4bn, compared to how much?', 'the stem leans on the sentence before'],
    ['Who laid the ball off to Ann Lee?', 'a moment of a match is not worth asking'],
    [
      'Who was hauled back at the edge of the Riga box by Ann Lee?',
      'a moment of a match is not worth asking',
    ],
    ['According to the Journey, of which country does the Journey tell?', 'the same words stand twice'],
    ['Ann Lee praised the plan via which social media platform?', 'where it was said is not worth asking'],
    ['The letter was found on which road in Riga?', 'the street is not worth asking'],
    ['How many more children enter school in 2017?', 'more than how many, or beside which?'],
    ['How many other shells fell near the port?', 'more than how many, or beside which?'],
    ['Ibises were common in which country from about 664 b.c.e?', 'the stem is cut short'],
    ['Who said that there were no plans to close the port?', 'what there is, others may have said'],
    ['Who said There has been interest in the port of Riga?', 'a mark is lost'],
    ['Who was opened by the director Ann Lee?', 'nobody is opened or built'],
    ['The study was published on which date?', 'when it was published is not worth asking'],
    ['Acme released a tape on which date?', 'when it was published is not worth asking'],
    ['On what date was a report released in Riga?', 'when it was published is not worth asking'],
  ])('refuses: %s', (question, why) => expect(fault(question)).toBe(why));

  test.each([
    ['Which city of Latvia closed its port?'],
    ['The team set a record of how many points?'],
    ['On which date did the protests begin?'],
    ['Which judges, teachers and doctors of Riga met?'],
    ['Which country’s president met protesters in Riga?'],
    ['How many children aged nine to 16 smoke?'],
    ['How many children were aged nine to 16 at the time of the survey?'],
    ['Acme chose which city as its seat, Peru said?'],
    ['The fare was worth how many dollars in 2001?'],
    ['Work goes on with the removal of how many feet of mud?'],
    ['Whom did Ann Lee meet in August 2005?'],
    ['On July 21, 2010, which mayor ordered ten boats to join the fleet?'],
    ['Ann Lee spoke with which mayor?'],
    ['How many men and how many women of between 20 and 30 were killed?'],
    ['Ann Lee said in which month that the strike had ended?'],
    ['In case of fire, whom do the people of Riga call?'],
    ['What was the strike a result of?'],
    ['Ships of Riga sail to which regions of Peru?'],
    ['Who was leading on 33% and was followed by Don Brash on 17%?'],
    ['How many men and four armed women were killed by a bomb?'],
    ['At a public hearing, who told a private hearing that Acme had lied?'],
    ['Who said that the first of five ships had left the port of Riga?'],
    ['What was Ann Lee known for in Riga?'],
    ['Who paid for the anti-war march in Riga?'],
    ['Which social media platform banned Ann Lee?'],
    ['According to Ann Lee, which country did Ann Rae leave?'],
    ['By how much did the oil of Riga close up?'],
    ['Sales were worth $4bn in 2004, compared to how much in 2003?'],
    ['Who scored for Riga in the last minute?'],
    ['The road leads to which port?'],
    ['How many more children than adults were hurt?'],
    ['How many shells fell near the other port?'],
    ['Ships sail to which port of the U.S.?'],
    ['Who asked whether there were plans to close the port?'],
    ['Who said it was a joke of hers?'],
    ['Who was met by the director Ann Lee?'],
    ['The prisoners were released on which date?'],
    ['On what date were ten sailors released in Riga?'],
  ])('lets pass: %s', (question) => expect(fault(question)).toBeNull());
});
