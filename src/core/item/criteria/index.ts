import { allArcs } from './all-arcs.js';
import { allJoints } from './all-joints.js';
import { aloneArcs } from './alone-arcs.js';
import { alone } from './alone.js';
import { attributed } from './attributed.js';
import { behindHeadline } from './behind-headline.js';
import { behindPart } from './behind-part.js';
import { capitals } from './capitals.js';
import { confidence } from './confidence.js';
import { content } from './content.js';
import type { Criterion } from './criterion.js';
import { dated } from './dated.js';
import { definite } from './definite.js';
import { fewJoints } from './few-joints.js';
import { figures } from './figures.js';
import { headlineWords } from './headline-words.js';
import { joined } from './joined.js';
import { kept } from './kept.js';
import { keyLength } from './key-length.js';
import { keyWords } from './key-words.js';
import { kindWorth } from './kind.js';
import { leastArc } from './least-arc.js';
import { leastJoint } from './least-joint.js';
import { mainClause } from './main-clause.js';
import { names } from './names.js';
import { oddJoints } from './odd-joints.js';
import { position } from './position.js';
import { questionWords } from './question-words.js';
import { resolutions } from './resolutions.js';
import { sameArcs } from './same-arcs.js';
import { sameCore } from './same-core.js';
import { sentenceLength } from './sentence-length.js';
import { stemLength } from './stem-length.js';
import { that } from './that.js';
import { topical } from './topical.js';
import { unresolved } from './unresolved.js';

/** Every measure that the ranker knows; it keeps them by name. */
export const CRITERIA: readonly Criterion[] = [
  position,
  mainClause,
  confidence,
  stemLength,
  keyLength,
  names,
  topical,
  unresolved,
  kindWorth,
  alone,
  sameArcs,
  sameCore,
  leastArc,
  allArcs,
  aloneArcs,
  content,
  dated,
  sentenceLength,
  kept,
  resolutions,
  attributed,
  leastJoint,
  allJoints,
  fewJoints,
  oddJoints,
  behindHeadline,
  behindPart,
  questionWords,
  headlineWords,
  definite,
  capitals,
  keyWords,
  joined,
  that,
  figures,
];
