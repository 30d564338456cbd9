import { Inject, Injectable } from '@nestjs/common';
import { decodeText } from '../../core/article/decode-text.js';
import { guessPublicationDay, type GuessedDay } from '../../core/article/guess-publication-day.js';
import { refuseNothing } from '../../core/article/refuse-nothing.js';
import { readArticle } from '../../core/article/read-article.js';
import type { Reading } from '../../core/article/sources/article-source.js';
import type { ArticleSearch, ArticleSummary } from '../../store/article-repository.js';
import { Store } from '../../store/store.js';
import type { Owner, StoredArticle, StoredItem } from '../../store/stored.js';
import type { AsyncPipeline } from '../pipeline/async-pipeline.js';
import { PIPELINE } from '../tokens.js';
import type { AskRequest, NewArticle, TagsRequest } from './article-requests.js';
import { askAs } from './ask-as.js';

/** An article with its items in order. */
export interface WholeArticle {
  readonly article: StoredArticle;
  readonly items: readonly StoredItem[];
}

export interface ListedArticle extends ArticleSummary {
  /** Questions that are not rejected. */
  readonly questions: number;
}

export interface Preview {
  readonly text: string;
  readonly reading: Reading;
  /** The same article, where it is stored already. */
  readonly known: StoredArticle | null;
  /** A day that the text gives for its publication, where nobody said. */
  readonly guessed: GuessedDay | null;
}

const textOf = ({ text }: NewArticle): string => decodeText(Buffer.from(text, 'utf8'));

@Injectable()
export class ArticlesService {
  constructor(
    private readonly store: Store,
    @Inject(PIPELINE) private readonly pipeline: AsyncPipeline,
  ) {}

  async list(owner: Owner, wanted: ArticleSearch = {}): Promise<ListedArticle[]> {
    const articles = await this.store.read.articles.list(owner, wanted);
    const counts = await this.store.read.items.countByArticle(articles.map(({ id }) => id));
    return articles.map((article) => ({ ...article, questions: counts.get(article.id) ?? 0 }));
  }

  async get(owner: Owner, id: string): Promise<WholeArticle> {
    const article = await this.store.read.articles.get(owner, id);
    return { article, items: await this.store.read.items.ofArticle(article) };
  }

  /** All tags of the owner's articles, in order. */
  async tags(owner: Owner): Promise<string[]> {
    const articles = await this.store.read.articles.list(owner);
    return [...new Set(articles.flatMap(({ tags }) => tags))].sort();
  }

  /** @throws ArticleNotFound */
  setTags(owner: Owner, id: string, { tags }: TagsRequest): Promise<void> {
    return this.store.write((tables) => tables.articles.setTags(owner, id, tags));
  }

  /**
   * What is understood of an article, before anything is stored.
   * @throws UnusableArticle with a sentence that names the fault.
   */
  async preview(owner: Owner, request: NewArticle): Promise<Preview> {
    const text = textOf(request);
    const reading = await readArticle({ fileName: request.fileName, text }, request);
    const known = await this.store.read.articles.findSame(owner, reading.article);
    const guessed = reading.article.publishedOn === null ? guessPublicationDay(text) : null;
    return { text, reading, known, guessed };
  }

  /**
   * Reads, asks and stores an article. Nothing is stored of one that gives no questions; one that is stored already
   * is found again.
   * @throws UnusableArticle with a sentence that names the fault.
   */
  async add(owner: Owner, request: NewArticle): Promise<{ article: StoredArticle; isNew: boolean }> {
    const { article } = await readArticle({ fileName: request.fileName, text: textOf(request) }, request);
    const known = await this.store.read.articles.findSame(owner, article);
    if (known !== null) return { article: known, isNew: false };
    const making = refuseNothing(await askAs(this.pipeline, article, request));
    return this.store.write(async (tables) => {
      // Asked again inside the transaction: a double click sends the same article twice.
      const same = await tables.articles.findSame(owner, article);
      if (same !== null) return { article: same, isNew: false };
      const stored = await tables.articles.add(owner, article);
      await tables.articles.noteAsking(stored, making);
      await tables.items.propose(stored, making.items);
      return { article: stored, isNew: true };
    });
  }

  /**
   * Asks a stored article again; decisions about its items survive.
   * @throws ArticleNotFound, NothingToAsk
   */
  async ask(owner: Owner, id: string, request: AskRequest): Promise<WholeArticle> {
    const article = await this.store.read.articles.get(owner, id);
    const making = refuseNothing(await askAs(this.pipeline, article, request));
    await this.store.write(async (tables) => {
      await tables.articles.noteAsking(article, making);
      await tables.items.propose(article, making.items);
    });
    return this.get(owner, id);
  }
}
