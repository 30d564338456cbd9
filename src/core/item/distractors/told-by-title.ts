import { plainText } from '../../answer/plain-text.js';
import { wordKey } from '../../answer/word-key.js';
import { contentWords } from '../wording/content-words.js';
import type { World } from '../../world/world.js';
import type { AnswerType, Draft } from '../draft.js';
import { pointsAt } from './points-at.js';
import { SearchedText } from './searched-text.js';

type Asked = Pick<Draft, 'key' | 'answer'>;

const NAMES: ReadonlySet<AnswerType['type']> = new Set([
  'person',
  'country',
  'city',
  'place',
  'organisation',
]);
/** A title of fewer words is a label: "Test". */
const HEADLINE = 2;

/** Heads of government and state as headlines have them, and as the lists do. */
const HEADS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:PM|[Pp]rime [Mm]inister|[Pp]remier)(?:['’]s)?\b/, /\b(?:prime minister|premier)\b/i],
  [/\b[Pp]resident(?:['’]s)?\b(?! of the (?:board|council))/, /\bpresident\b/i],
];

/** What the reader of a headline takes for the right answer at once: rubric B3. */
export class TitleReader {
  private readonly text: SearchedText;
  private readonly words: ReadonlySet<string>;
  private readonly plain: readonly string[];

  constructor(
    private readonly title: string,
    private readonly world: World,
  ) {
    this.text = new SearchedText(title);
    this.words = keysOf(title);
    this.plain = plainText(title).split(/[^\p{L}\d]+/u);
  }

  /** Whether the title gives the key away: "Germany bans Mahan Air" for "Which country banned …?". */
  tells(asked: Asked): boolean {
    if (this.words.size < HEADLINE) return false;
    const { answer, key } = asked;
    if (answer.type === 'date') return false;
    if (answer.type === 'number') return this.has(answer.text);
    if (answer.type === 'several') return answer.names.some((name) => this.text.names(name, this.world));
    if (!NAMES.has(answer.type)) return answer.type === 'clause' && this.says(key);
    return (
      this.text.names(key, this.world) ||
      pointsAt(this.title, asked, this.world) ||
      this.tellsOffice(asked) ||
      (answer.type === 'person' && this.has(surnameOf(key)))
    );
  }

  /** "PM apology over jailings": of several politicians one is the prime minister. */
  private tellsOffice({ answer, key }: Asked): boolean {
    if (answer.type !== 'person') return false;
    const told = HEADS.filter(([title]) => title.test(this.title));
    return told.some(([, noun]) => this.world.people(key).some((person) => noun.test(person.noun)));
  }

  /** Whether what sets the key apart from the wrong answers stands in the title: "with Iran" among other countries. */
  tellsApart({ key, answer }: Asked, others: readonly string[]): boolean {
    if (['number', 'date', 'clause'].includes(answer.type) || this.words.size < HEADLINE) return false;
    const shared = new Set(others.flatMap((other) => [...keysOf(other)]));
    return [...keysOf(key)].some((word) => !shared.has(word) && this.hasLike(word));
  }

  private has(word: string): boolean {
    return word.length > 1 && this.plain.includes(plainText(word));
  }

  /** Half of the words that count. */
  private says(key: string): boolean {
    const words = [...keysOf(key)];
    return words.length > 0 && words.filter((word) => this.hasLike(word)).length * 2 >= words.length;
  }

  /** "ibises" beside "ibis", "elected" beside "election". */
  private hasLike(word: string): boolean {
    return this.words.has(word) || [...this.words].some((other) => isOfFamily(word, other));
  }
}

/** With the same beginning, and no more than an ending apart. */
function isOfFamily(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return (same >= 4 && same === shorter && longer - same <= 2) || (same >= 5 && longer - same <= 4);
}

/** Words that carry meaning, in the singular. */
const keysOf = (text: string): Set<string> =>
  new Set(
    (plainText(text).match(/[\p{L}\d]+/gu) ?? [])
      .filter((word) => contentWords(word).size > 0)
      .map((word) => wordKey(word.toLowerCase())),
  );

const surnameOf = (name: string): string =>
  name
    .replace(/,? (?:Jr|Sr|I+)\.?$/, '')
    .split(' ')
    .at(-1) ?? name;
