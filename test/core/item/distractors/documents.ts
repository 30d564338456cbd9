import { Tree } from '../../../../src/core/document/tree.js';
import type { DistractorContext } from '../../../../src/core/item/distractors/distractor-source.js';
import { homeCountry } from '../../../../src/core/item/distractors/home-country.js';
import { SearchedText } from '../../../../src/core/item/distractors/searched-text.js';
import { TitleReader } from '../../../../src/core/item/distractors/told-by-title.js';
import type { AnswerType, Draft } from '../../../../src/core/item/draft.js';
import type {
  Document,
  Entity,
  Mention,
  MentionKind,
  Sentence,
  Token,
  Upos,
} from '../../../../src/core/model.js';
import { seededRandom } from '../../../../src/core/quiz/random.js';
import type { World } from '../../../../src/core/world/world.js';

/** What a test says of a text beside its words. */
export interface Notes {
  readonly publishedOn?: string;
  readonly title?: string;
  /** Names in the text by kind; other names of the same thing after ` = `. */
  readonly names?: Readonly<Partial<Record<MentionKind, readonly string[]>>>;
  readonly entities?: Readonly<Record<string, Partial<Entity>>>;
  /** Head and relation of a word, by its first place in the text: `hole: 'caused obj'`. Others hang on the root. */
  readonly tree?: Readonly<Record<string, string>>;
  /** Tag of a word where a capital does not tell it: `hole: 'NOUN NN'`. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly lemmas?: Readonly<Record<string, string>>;
  readonly dates?: readonly string[];
}

/** A document made by hand: one sentence for each full stop, one token for each word. */
export function documentOf(body: string, notes: Notes = {}): Document {
  const tokens = tokensOf(body, notes);
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  for (const [kind, lines] of Object.entries(notes.names ?? {})) {
    for (const line of lines) addEntity(line, kind as MentionKind, tokens, mentions, entities, notes);
  }
  return {
    article: {
      title: notes.title ?? 'Test',
      publisher: null,
      url: null,
      publishedOn: notes.publishedOn ?? null,
      body,
    },
    tokens,
    sentences: sentencesOf(tokens),
    paragraphs: [{ start: 0, end: body.length }],
    mentions,
    entities,
    anaphors: [],
    dates: (notes.dates ?? []).map((value) => ({
      start: 0,
      end: 0,
      first: -1,
      last: -1,
      text: value,
      grain: 'day',
      value,
      derivation: null,
    })),
    quantities: [],
    quotations: [],
  };
}

function tokensOf(body: string, { tags = {}, lemmas = {}, tree = {} }: Notes): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of body.matchAll(/[\p{L}\d][\p{L}\d'’-]*|[.,]/gu)) {
    const [text] = match;
    const [upos, xpos] = (
      tags[text] ?? (/^\p{Lu}/u.test(text) ? 'PROPN NNP' : /^[.,]/.test(text) ? 'PUNCT .' : 'NOUN NN')
    ).split(' ');
    tokens.push({
      start: match.index,
      end: match.index + text.length,
      index: tokens.length,
      sentence,
      text,
      lemma: lemmas[text] ?? text.toLowerCase(),
      upos: upos as Upos,
      xpos: xpos ?? '',
      head: -1,
      deprel: 'root',
      arcConfidence: 1,
    });
    if (text === '.') sentence++;
  }
  return tokens.map((token) => attached(token, tokens, tree));
}

function attached(token: Token, tokens: readonly Token[], tree: Readonly<Record<string, string>>): Token {
  const [head = '', deprel] = (tree[token.text] ?? '').split(' ');
  const at = tokens.find(({ text, sentence }) => text === head && sentence === token.sentence);
  return at && deprel ? { ...token, head: at.index, deprel } : token;
}

function sentencesOf(tokens: readonly Token[]): Sentence[] {
  return [...new Set(tokens.map(({ sentence }) => sentence))].map((index) => {
    const own = tokens.filter(({ sentence }) => sentence === index);
    const [first, last] = [own[0]!, own.at(-1)!];
    return {
      index,
      paragraph: 0,
      start: first.start,
      end: last.end,
      first: first.index,
      last: last.index + 1,
    };
  });
}

function addEntity(
  line: string,
  kind: MentionKind,
  tokens: readonly Token[],
  mentions: Mention[],
  entities: Entity[],
  { entities: more = {} }: Notes,
): void {
  const [name = '', ...aliases] = line.split(' = ');
  const index = entities.length;
  const own: number[] = [];
  for (const form of [name, ...aliases]) {
    const words = form.split(' ');
    for (const { index: at } of tokens) {
      const found = tokens.slice(at, at + words.length);
      if (
        !words.every((word, i) => found[i]?.text === word) ||
        mentions.some(({ first, last }) => at >= first && at < last)
      )
        continue;
      own.push(mentions.length);
      const [start, end] = [found[0]!.start, found.at(-1)!.end];
      mentions.push({
        index: mentions.length,
        kind,
        first: at,
        last: at + words.length,
        text: form,
        entity: index,
        start,
        end,
      });
    }
  }
  entities.push({ index, kind, name, aliases, mentions: own, role: null, gender: null, ...more[name] });
}

/** A draft as an item type makes it; the fact has the verb as its predicate. */
export function draftOf(
  stem: string,
  key: string,
  answer: AnswerType,
  document: Document = documentOf(''),
  more: Partial<Draft> & {
    readonly verb?: string;
    readonly role?: 'subject' | 'object' | 'agent';
    readonly passive?: boolean;
  } = {},
): Draft {
  const { verb, role = 'subject', passive = false, ...rest } = more;
  const predicate = document.tokens.findIndex(({ text }) => text === verb);
  const entity = document.entities.find(({ name }) => key.replace(/^The /, '') === name);
  const mention = document.mentions[entity?.mentions[0] ?? -1];
  const sentence =
    document.tokens[predicate]?.sentence ?? document.tokens[mention?.first ?? -1]?.sentence ?? 0;
  const span = document.sentences[sentence] ?? { start: 0, end: document.article.body.length };
  return {
    kind: 'which',
    stem,
    key,
    accept: [],
    answer,
    evidence: { start: span.start, end: span.end },
    derivation: null,
    rule: 'test/test',
    context: null,
    fact: {
      pattern: 'test',
      sentence,
      predicate,
      auxiliaries: [],
      carrier: -1,
      passive,
      negation: -1,
      arguments: mention ? [{ role, sense: null, head: mention.last - 1, marker: null, shared: false }] : [],
      attribution: null,
      depth: 0,
      confidence: 1,
      quotation: -1,
      span,
    },
    ...(entity ? { entity: entity.index } : {}),
    ...(mention ? { keyTokens: { first: mention.first, last: mention.last } } : {}),
    ...rest,
  };
}

export function contextOf(
  world: World,
  document: Document = documentOf(''),
  seed = 'seed',
): DistractorContext {
  const { body, title } = document.article;
  return {
    document,
    tree: new Tree(document),
    title: new TitleReader(title, world),
    world,
    body: new SearchedText(body),
    home: homeCountry(document, world),
    random: seededRandom(seed),
  };
}
