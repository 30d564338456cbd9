import type { AttachmentRule } from './attachment-rule.js';

/** Letters that stand behind the names of jurists, members of parliament and doctors. */
const LETTERS = /^(?:QC|KC|SC|MP|MEP|MD|PhD|OBE|CBE|MBE|Esq\.?)$/;

/** "Thomas Sam, 42, …", "Mark Tedeschi, QC, …": age and letters between marks belong to the name. */
export const ageOfPerson: AttachmentRule = {
  name: 'age of a person',
  mend(token, sentences) {
    if (!/^\d\d$/.test(token.text) && !LETTERS.test(token.text)) return null;
    const comma = sentences.neighbour(token, -1);
    const next = sentences.neighbour(token, 1);
    const last = comma?.text === ',' ? sentences.neighbour(comma, -1) : undefined;
    const mention = last && sentences.mention(last);
    const name = mention && sentences.headOf(mention);
    if (mention?.kind !== 'person' || name === undefined || (next && next.upos !== 'PUNCT')) return null;
    if (sentences.children(token).some(({ upos }) => upos !== 'PUNCT')) return null;
    const right = token.head === name.index && token.deprel === 'appos';
    return right ? null : [{ token, head: name.index, deprel: 'appos', confidence: null }];
  },
};
