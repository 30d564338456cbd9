import { expect } from '@jest/globals';
import { bridgeArticle } from '../fixtures/bridge-article.js';
import type { RunningServer } from './start-server.js';

interface Given {
  /** The teacher's page. */
  readonly path: string;
  /** As it stands on the board. */
  readonly code: string;
}

/** What tells the answers of the bridge quiz and may not be seen too early. */
const SECRETS = ['Engineers found cracks', 'Mayor Anna Pell opened', 'It cost 48 million', 'class="is-key"'];

export const secretsIn = (html: string): string[] => SECRETS.filter((secret) => html.includes(secret));

/** The quiz about the bridge, given online again and again, and the students who take it. */
export class OnlineQuiz {
  private constructor(
    readonly server: RunningServer,
    readonly quizId: string,
  ) {}

  static async on(server: RunningServer): Promise<OnlineQuiz> {
    const { body: text } = bridgeArticle;
    const article = await (await server.postJson('/api/articles', { ...bridgeArticle, text })).json();
    await server.keepAll(article.id);
    const quiz = await (await server.postJson('/api/quizzes', { articleId: article.id })).json();
    return new OnlineQuiz(server, quiz.id);
  }

  async give(settings: Record<string, string> = {}): Promise<Given> {
    const posted = await this.server.post(`/quizzes/${this.quizId}/sittings`, {
      formPlan: 'same',
      ...settings,
    });
    expect(posted.status).toBe(303);
    const path = posted.headers.get('location') ?? '';
    const page = await (await this.server.get(path)).text();
    return { path, code: /board-code code">([^<]+)</u.exec(page)?.[1] ?? '' };
  }

  join(code: string, name: string, joinKey = name): Promise<Response> {
    return this.server.visitor.post('/join', { code, name, joinKey });
  }

  /** @returns the path of the student's page. */
  async joined(code: string, name: string): Promise<string> {
    const response = await this.join(code, name);
    expect(response.status).toBe(303);
    return response.headers.get('location') ?? '';
  }

  /** As the page's script does. */
  send(path: string, itemId: string, answer: string, sequence = 1, attempt = 1): Promise<Response> {
    return fetch(`${this.server.url}${path}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ attempt, itemId, answer, sequence }),
    });
  }

  /** A page as students see it. */
  async page(path: string): Promise<string> {
    return (await this.server.visitor.get(path)).text();
  }

  /** Asks for what is right to one question. */
  check(path: string, number: number, attempt = '1'): Promise<Response> {
    return this.server.visitor.post(path, { attempt, go: `check ${number}` });
  }

  handIn(path: string, attempt = '1'): Promise<Response> {
    return this.server.visitor.post(`${path}/finish`, { attempt });
  }
}
