import { ankiId } from './anki-ids.js';

/** 2020-11-01: our decks never change, and Anki keeps the student's own settings for them. */
const DECK_CHANGED_AT = 1_604_188_800;

export interface Deck {
  readonly id: number;
  readonly name: string;
}

/** A deck by its full name, `Current Events::2021-10`; the name alone gives the id. */
export function deckNamed(name: string): Deck {
  return { id: ankiId('deck', name), name };
}

/** The deck every collection has, even when empty. */
export const DEFAULT_DECK: Deck = { id: 1, name: 'Default' };

/** A deck as schema 11 keeps it in `col.decks`, with every key Anki reads. */
export function deckRow({ id, name }: Deck): Record<string, unknown> {
  return {
    id,
    name,
    mod: DECK_CHANGED_AT,
    usn: -1,
    lrnToday: [0, 0],
    revToday: [0, 0],
    newToday: [0, 0],
    timeToday: [0, 0],
    collapsed: false,
    browserCollapsed: false,
    desc: '',
    dyn: 0,
    conf: 1,
    extendNew: 0,
    extendRev: 0,
  };
}

/** The default deck options in `col.dconf`, Anki's own values. Students' options are not touched on import. */
export const DECK_OPTIONS = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  new: {
    bury: false,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 7],
    order: 1,
    perDay: 20,
    separate: true,
  },
  rev: {
    bury: false,
    ease4: 1.3,
    fuzz: 0.05,
    ivlFct: 1,
    maxIvl: 36500,
    perDay: 200,
    minSpace: 1,
    hardFactor: 1.2,
  },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  dyn: false,
};

/** Settings of a collection in `col.conf`: Anki's defaults. */
export const COLLECTION_SETTINGS = {
  activeDecks: [1],
  curDeck: 1,
  newSpread: 0,
  collapseTime: 1200,
  timeLim: 0,
  estTimes: true,
  dueCounts: true,
  curModel: null,
  nextPos: 1,
  sortType: 'noteFld',
  sortBackwards: false,
  addToCur: true,
};
