/** Nouns for one person, to whom "he" or "she" may go back instead of to a name. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'man woman boy girl child baby kid teenager youth person adult lady gentleman guy human victim suspect attacker ' +
    'mother father parent son daughter brother sister wife husband widow partner friend girlfriend boyfriend fiancée ' +
    'uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter mum mom dad twin spouse ' +
    'president minister senator governor mayor chancellor secretary ambassador king queen prince princess emperor empress ' +
    'pope bishop priest leader ruler general colonel captain officer soldier commander pilot driver passenger sailor ' +
    'judge lawyer attorney prosecutor defendant witness policeman policewoman detective prisoner inmate killer gunman ' +
    'doctor nurse patient surgeon scientist researcher professor teacher student pupil expert analyst engineer inventor ' +
    'author writer poet journalist reporter editor artist painter singer musician composer actor actress director producer ' +
    'player striker goalkeeper coach manager runner athlete champion winner rider boxer swimmer referee ' +
    'founder owner boss chairman chairwoman chairperson executive employee worker farmer fisherman shopkeeper trader customer ' +
    'candidate politician lawmaker activist campaigner spokesman spokeswoman spokesperson official resident neighbour neighbor ' +
    'chief head chair captain fisherman mp ceo cofounder co-founder founder representative curator headman undersecretary deputy speaker vice-president member expert counsel star veteran premier envoy monk nun sheriff administrator coordinator homeopath biomechanicist vicar dean rector provost treasurer aide ally rapporteur adviser advisor survivor hero heroine genius philosopher explorer astronaut cosmonaut merchant servant slave master guest visitor stranger'
  ).split(' '),
);

/** Endings of nouns for people: analyst, politician, engineer, spokesperson, ecologist, president, ranger. */
const ENDING = /(?:ist|ian|eer|man|woman|person|[^m]ent|ant|[a-z]{2}[^aeiou]er|[^aeiou]ier|[st]or)$/;

const OTHER_THINGS: ReadonlySet<string> = new Set(
  (
    'center centre computer paper newspaper number chapter order letter matter winter summer river tower quarter power ' +
    'corner border offer water weather theater theatre factor sector motor restaurant plant grant ' +
    'list checklist shortlist event talent content accent extent continent orient'
  ).split(' '),
);

/** Whether a noun in the singular, lower case, can name what somebody is. */
export function isPersonNoun(noun: string): boolean {
  const plain = noun.replace(/^(?:co|vice|ex)-/, '');
  return PERSON_NOUNS.has(plain) || (ENDING.test(plain) && !OTHER_THINGS.has(plain));
}
