/** What was handed in cannot be used as an article. The message names the fault and what to do. */
export abstract class UnusableArticle extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** Nothing but white space. */
export class EmptyArticle extends UnusableArticle {}

/** Bytes that are not text: NUL bytes, not UTF-8, a picture named `.txt`. */
export class BinaryArticle extends UnusableArticle {}

/** No source of the registry takes this kind of file. */
export class UnknownArticleFormat extends UnusableArticle {}

/** The front matter or another part of the wrapping cannot be read. */
export class MalformedArticle extends UnusableArticle {}

export class ArticleTooShort extends UnusableArticle {}

export class ArticleTooLong extends UnusableArticle {}

/** A table, a poem, source code: words, but no sentences to ask about. */
export class NotProse extends UnusableArticle {}

export class NotEnglish extends UnusableArticle {}

/** An article that reads well, but of which no clear question can be made. */
export class NothingToAsk extends UnusableArticle {}
