import type { Tree } from '../document/tree.js';
import type { Role, Sense } from './fact.js';
import {
  CAUSE_MARKERS,
  EFFORT_NOUNS,
  FEAR_NOUNS,
  OVER_VERBS,
  PLACE_MARKERS,
  REWARD_VERBS,
} from './lexicon.js';

/** What an oblique or adverbial tells about its clause; null when nothing here is sure. */
export function senseOf(tree: Tree, role: Role, head: number, marker: string | null): Sense | null {
  if (role === 'oblique') return obliqueSense(tree, head, marker);
  if (role === 'adverbial') return adverbialSense(tree, head, marker);
  if (role === 'adverb') return tree.date(head) ? 'time' : null;
  return null;
}

function obliqueSense(tree: Tree, head: number, marker: string | null): Sense | null {
  const date = tree.date(head);
  if (date) return date.grain === 'duration' ? 'duration' : 'time';
  if (marker && CAUSE_MARKERS.has(marker)) return 'cause';
  if (marker === 'over' && OVER_VERBS.has(tree.token(tree.token(head).head).lemma) && !tree.quantity(head))
    return 'cause';
  if (marker === 'for' && ['reason', 'reasons'].includes(tree.lower(head))) return 'cause';
  if (givesGround(tree, head, marker)) return 'cause';
  if (marker && PLACE_MARKERS.has(marker) && tree.mention(head)?.kind === 'place') return 'place';
  return null;
}

/** "praised for her courage", "closed over fears of a landslide", "in an effort to save fuel" */
function givesGround(tree: Tree, head: number, marker: string | null): boolean {
  const noun = tree.token(head).lemma;
  // "reported on the ground"
  if (tree.lower(head) === 'ground') return false;
  // "in efforts by others to save the deal" tells where, not what for.
  // "In response, Finland …" says not to what.
  const told = tree.children(head).some((child) => child > head && tree.token(child).upos !== 'PUNCT');
  if (marker === 'in') return told && EFFORT_NOUNS.has(noun) && tree.token(head).xpos === 'NN';
  if (/^(?:over|amid|on|for)$/.test(marker ?? '') && FEAR_NOUNS.has(noun)) return true;
  const verb = tree.token(tree.token(head).head).lemma;
  return marker === 'for' && REWARD_VERBS.has(verb) && !tree.quantity(head) && !tree.mention(head);
}

function adverbialSense(tree: Tree, head: number, marker: string | null): Sense | null {
  const first = marker?.split(' ')[0] ?? null;
  if (first === 'because') return 'cause';
  if (first === 'to' || marker === 'in order to' || marker === 'so as to') {
    return tree.token(head).xpos === 'VB' ? 'purpose' : null;
  }
  if (marker === 'as' && isState(tree, head)) return 'cause';
  if (first === 'by' && tree.token(head).xpos === 'VBG') return 'manner';
  // "sentenced … for torturing", "praised for saving"
  if (first === 'for' && tree.token(head).xpos === 'VBG') return 'cause';
  if (first === 'after' || first === 'before' || first === 'when' || first === 'while') return 'time';
  if (first === 'if' || first === 'unless') return 'condition';
  return null;
}

/** "They won as they had more stamina": what was so is a reason, what happened meanwhile is not. */
function isState(tree: Tree, head: number): boolean {
  if (tree.childBy(head, 'nsubj') < 0) return false;
  const modal = tree.childrenBy(head, 'aux').some((at) => tree.token(at).xpos === 'MD');
  return modal || tree.childBy(head, 'cop') >= 0 || tree.token(head).lemma === 'have';
}
