import { ITEM_KINDS, type ItemKind } from '../../core/model.js';
import { ASKINGS, type AskRequest } from './article-requests.js';

/** What people call the kinds. */
export const KIND_NAMES: Readonly<Record<ItemKind, string>> = {
  who: 'Who',
  what: 'What',
  which: 'Which',
  where: 'Where',
  when: 'When',
  why: 'Why',
  how: 'How',
  'how-many': 'How many',
  quotation: 'Quotation',
};

const ASKING_NAMES: Readonly<Record<AskRequest['asking'], string>> = {
  any: 'Multiple choice where it is good',
  choice: 'Multiple choice only',
  recall: 'Written answers',
};

const kindChoices = (chosen: readonly ItemKind[]) =>
  ITEM_KINDS.map((kind) => ({ kind, name: KIND_NAMES[kind], checked: chosen.includes(kind) }));

/** The choices of a form that asks an article. */
export const askChoices = ({ kinds, asking }: Pick<AskRequest, 'kinds' | 'asking'>) => ({
  kinds: kindChoices(kinds),
  askings: ASKINGS.map((value) => ({ value, name: ASKING_NAMES[value], chosen: value === asking })),
});
