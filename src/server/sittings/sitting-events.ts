import { Injectable } from '@nestjs/common';
import { Subject, filter, map, type Observable } from 'rxjs';

/** Tells who watches a sitting that something changed in it. */
@Injectable()
export class SittingEvents {
  private readonly changes = new Subject<string>();

  changed(sittingId: string): void {
    this.changes.next(sittingId);
  }

  of(sittingId: string): Observable<void> {
    return this.changes.pipe(
      filter((id) => id === sittingId),
      map(() => undefined),
    );
  }
}
