import type { Article } from '../../model/article';
import type { Placement } from '../../review/place';
import type { ClaimRow } from '../../view/row';

/** What the printed draft is made of. */
export interface Draft {
  readonly article: Article;
  readonly text: string;
  readonly rows: readonly ClaimRow[];
  readonly reviewed: Placement;
}
