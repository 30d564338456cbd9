/** A row that is not there, or belongs to somebody else: who asks may not know which. */
export abstract class NotFound extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

export class ArticleNotFound extends NotFound {
  constructor() {
    super('There is no such article. It may have been deleted.');
  }
}

export class ItemNotFound extends NotFound {
  constructor() {
    super('There is no such question. It may have been replaced by another one.');
  }
}

export class SittingNotFound extends NotFound {
  constructor() {
    super('There is no such quiz online. It may have been deleted.');
  }
}

export class StudentNotFound extends NotFound {
  constructor() {
    super('There is nobody with this code. The answers may have been deleted.');
  }
}

export class QuizNotFound extends NotFound {
  constructor() {
    super('There is no such quiz. It may have been deleted.');
  }
}
