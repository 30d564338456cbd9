import type { Asked, Comparison } from '../asked.js';
import { contentOf } from '../content.js';
import { wordsAlike } from '../parts-alike.js';
import type { Phrase, WordPart } from '../phrase.js';
import { isWord } from '../phrase.js';
import { LINKS, NAME_TAILS, TITLES } from '../word-lists.js';

/** The words of the name without the titles in front and a Jr. behind; null when a number is among them. */
function nameIn(phrase: Phrase): readonly WordPart[] | null {
  const words = contentOf(phrase);
  if (!words.every(isWord)) return null;
  const bare = words.filter((word, i) => !NAME_TAILS.has(word.typed) || i === 0);
  const start = bare.findIndex((word, i) => !TITLES.has(word.typed) || i === bare.length - 1);
  return bare.slice(start);
}

/** Whether these words are given names of the person, some left out, initials allowed: "George W.", "GW", "S.". */
function areGiven(words: readonly WordPart[], given: readonly WordPart[], asked: Asked): boolean {
  let next = 0;
  const take = (fits: (name: WordPart) => boolean): boolean => {
    const at = given.findIndex((name, i) => i >= next && fits(name));
    if (at >= 0) next = at + 1;
    return at >= 0;
  };
  return words.every((word) => {
    if (take((name) => wordsAlike(word, name, asked))) return true;
    if (word.typed.length > 3) return false;
    return Array.from(word.typed).every((letter) => take((name) => name.typed.startsWith(letter)));
  });
}

/** Words that only describe the person: a title, or what question and evidence say; never another person's name. */
function describes(word: WordPart, asked: Asked): boolean {
  if (asked.others.has(word.key)) return false;
  return (
    TITLES.has(word.typed) ||
    TITLES.has(word.key) ||
    (asked.near.has(word.key) && !/^(?:or|and)$/.test(word.typed))
  );
}

function frontFits(front: readonly WordPart[], given: readonly WordPart[], asked: Asked): boolean {
  for (let cut = 0; cut <= front.length; cut++) {
    if (!areGiven(front.slice(cut), given, asked)) continue;
    const before = front.slice(0, cut);
    // "Russian foreign minister": whatever stands in front of a title belongs to it.
    const title = before.findLastIndex((word) => TITLES.has(word.typed) || TITLES.has(word.key));
    const free = before.every(
      (word, i) => describes(word, asked) || (i < title && !asked.others.has(word.key)),
    );
    if (free && !before.some((word) => /^(?:or|and|not)$/.test(word.typed))) return true;
  }
  return false;
}

/** "Lavrov", "Foreign Minister Lavrov", "S. Lavrov" and "Lavrov, Sergey" for "Sergey Lavrov". */
export const samePerson: Comparison = {
  name: 'same-person',
  compare(answer, accepted, asked) {
    const [typed, name] = [contentOf(answer), nameIn(accepted)];
    const surname = name?.at(-1);
    if (!asked.person || surname === undefined || !typed.every(isWord)) return null;
    const given = name?.slice(0, -1) ?? [];
    const at = typed.findLastIndex((word) => wordsAlike(word, surname, asked));
    if (at < 0 || !frontFits(typed.slice(0, at), given, asked)) return null;
    const behind = typed.slice(at + 1);
    const turned = at === 0 && areGiven(behind, given, asked);
    const described = behind.every(
      (word) =>
        NAME_TAILS.has(word.typed) ||
        (LINKS.has(word.typed) && word.typed !== 'and') ||
        describes(word, asked),
    );
    return turned || described ? 'the same person' : null;
  },
};
