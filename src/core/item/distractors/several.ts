import type { Distractor } from '../../model.js';
import type { AnswerType, Draft } from '../draft.js';
import { countries } from './countries.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import { casedLike } from './in-form-of.js';
import { organisations } from './organisations.js';
import { people } from './people.js';
import { SearchedText } from './searched-text.js';

const SINGLE: Readonly<Record<'person' | 'country' | 'organisation', DistractorSource>> = {
  person: people,
  country: countries,
  organisation: organisations,
};

/** Two or three names together, each exchanged for its like: "China and Turkey" gives "India and Iran". */
export const several: DistractorSource = {
  name: 'several',
  propose(draft, context) {
    const { answer } = draft;
    if (answer.type !== 'several') return [];
    const like = answer.names.map((name) => likeOne(name, answer.of, draft, context));
    const used = new Set(answer.names);
    const rows: string[][] = [];
    for (let i = 0; i < 6; i++) {
      const row = like.map((texts) => {
        const text = texts.find((each) => !used.has(each));
        if (text !== undefined) used.add(text);
        return text;
      });
      if (row.every((text) => text !== undefined)) rows.push(row);
    }
    return rows.map((row): Distractor => {
      const text = casedLike(`${row.slice(0, -1).join(', ')} and ${row.at(-1)}`, draft.key);
      return { text, from: several.name, why: `The article says ${draft.key}.` };
    });
  },
};

/** What stands for one of the names; lower case where a name in the middle of a list has an article. */
function likeOne(
  name: string,
  of: 'person' | 'country' | 'organisation',
  draft: Draft,
  context: DistractorContext,
): string[] {
  const stem = draft.stem.replace(/\b(which|what) (?:two|three) /i, '$1 ');
  const answer: AnswerType = { type: of };
  const told = new SearchedText(draft.stem);
  return SINGLE[of]
    .propose({ ...draft, stem, answer, key: name }, context)
    .map(({ text }) => text.replace(/^The /, 'the '))
    .filter((text) => !told.names(text, context.world));
}
