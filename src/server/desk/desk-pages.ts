import { Injectable } from '@nestjs/common';
import { Templates } from '../../render/templates.js';
import type { Owner } from '../../store/stored.js';
import { ArticlesService } from '../articles/articles.service.js';
import { deskView, type DeskState } from './desk-view.js';
import { DeskService } from './desk.service.js';

/** The desk of an article as a page. */
@Injectable()
export class DeskPages {
  constructor(
    private readonly articles: ArticlesService,
    private readonly desk: DeskService,
    private readonly templates: Templates,
  ) {}

  /** @throws ArticleNotFound */
  async render(owner: Owner, id: string, state: Partial<DeskState>): Promise<string> {
    const whole = await this.articles.get(owner, id);
    const canUndo = await this.desk.canUndo(whole.article);
    const nothing = { current: null, edit: null, notice: null, fault: null };
    return this.templates.render('desk/page', deskView(whole, { ...nothing, ...state, canUndo }));
  }

  /** Where one question is looked at. */
  place(id: string, itemId: string): string {
    return `/articles/${id}?item=${itemId}#current`;
  }
}
