import { Injectable } from '@nestjs/common';
import type { Sitting, SittingFrame } from '../../store/sitting.js';
import type { Tables } from '../../store/store.js';

/** More than are open at one time in a school; each is some 100 kB. */
const MOST = 100;

/** Remembers the large fields of sittings by their revision, so that an answer need not read the whole quiz. */
@Injectable()
export class WholeSittings {
  private readonly known = new Map<string, Pick<Sitting, 'revision' | 'quiz' | 'rivals'>>();

  async of({ sittings }: Pick<Tables, 'sittings'>, frame: SittingFrame): Promise<Sitting> {
    let parts = this.known.get(frame.id);
    if (parts?.revision !== frame.revision) {
      parts = await sittings.parts(frame.id);
      this.known.set(frame.id, parts);
      const [oldest = ''] = this.known.keys();
      if (this.known.size > MOST) this.known.delete(oldest);
    }
    return { ...frame, ...parts };
  }
}
