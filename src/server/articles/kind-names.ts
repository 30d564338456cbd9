import { ITEM_KINDS, type ItemKind } from '../../core/model.js';

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

export const kindChoices = (chosen: readonly ItemKind[]) =>
  ITEM_KINDS.map((kind) => ({ kind, name: KIND_NAMES[kind], checked: chosen.includes(kind) }));
