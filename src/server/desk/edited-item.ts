import type { Distractor } from '../../core/model.js';
import { orderOptions } from '../../core/quiz/order-options.js';
import { seededRandom } from '../../core/quiz/random.js';
import type { EditedWords } from '../../store/item-repository.js';
import type { StoredItem } from '../../store/stored.js';
import type { ItemEdit } from './desk-requests.js';

/** Where a wrong answer comes from that no rule made. */
const BY_HAND = 'teacher';

/** An edit that cannot be stored. The message says why. */
export class UnusableEdit extends Error {
  override readonly name = 'UnusableEdit';
}

/** The wrong answers as typed: those that stayed keep where they are from. */
function distractorsOf(item: StoredItem, { distractors }: ItemEdit): Distractor[] {
  return distractors
    .filter((text) => text !== '')
    .map(
      (text) => item.distractors.find((known) => known.text === text) ?? { text, from: BY_HAND, why: null },
    );
}

/** The item as it would be, stored or not. */
export function editedWords(item: StoredItem, edit: ItemEdit): EditedWords {
  const distractors = distractorsOf(item, edit);
  const { stem, key, accept } = edit;
  const [options = []] = orderOptions([{ key, distractors }], seededRandom(item.id));
  const recallOnly =
    distractors.length > 0 ? null : (item.recallOnly ?? 'It has no wrong answers to choose from.');
  return { stem, key, accept, distractors, options, recallOnly };
}

/**
 * Refuses what cannot be asked at all; the linter speaks of everything that could be better.
 * @throws UnusableEdit
 */
export function checkEdit({ stem, key, distractors }: EditedWords): void {
  if (stem === '') throw new UnusableEdit('The question is empty. Write one, or reject it.');
  if (key === '') throw new UnusableEdit('The right answer is empty. Write one, or reject the question.');
  const options = [key, ...distractors.map(({ text }) => text)].map((text) => text.toLowerCase());
  if (new Set(options).size < options.length)
    throw new UnusableEdit('Two options are the same. Change one of them, or leave it empty.');
}
