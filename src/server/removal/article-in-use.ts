/** An article whose questions stand in a quiz: what is handed out keeps its evidence. */
export class ArticleInUse extends Error {
  override readonly name = 'ArticleInUse';

  constructor() {
    super('Questions of this article stand in a quiz. Take them out there, or delete the quiz first.');
  }
}
