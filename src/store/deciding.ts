import type { Extraction } from '../model/claim';
import type { ArticleId, ClaimId } from '../model/ids';
import type { Correction, Decision } from '../model/review-event';
import type { Span } from '../model/span';
import { draftClaim } from '../review/draft-claim';
import { aimAt, aimAtArticle, type Draft } from '../review/draft-events';
import type { Placement, ReviewedClaim } from '../review/place';
import { type Ground, mergeClaims, type Replacement, type StandIn, splitClaim } from '../review/replace-claims';
import type { Decider, Desk } from './decider';

/** What can be decided on the article in view; promises settle when the transaction completed. */
export interface Decisions {
  /** One act, on one claim, on several, or on the article itself (sign-off). */
  decide(target: ReviewedClaim | readonly ReviewedClaim[] | ArticleId, ...decisions: Decision[]): Promise<void>;
  /** Adds a claim the engine missed; the claim's id. */
  addClaim(span: Span, correction: Correction, replaces?: readonly ClaimId[]): Promise<ClaimId>;
  /** Puts parts in the place of one claim, as one act; the parts' ids. */
  split(claim: ReviewedClaim, parts: readonly StandIn[]): Promise<readonly ClaimId[]>;
  /** Puts one claim in the place of several, as one act; its id. */
  merge(claims: readonly ReviewedClaim[], whole: StandIn): Promise<ClaimId>;
  /** Undoes the reviewer's last act; what was undone or why it was not, null where there is nothing. */
  undo(): Promise<string | null>;
  redo(): Promise<string | null>;
}

/** Everything that deciding needs to have been loaded. */
export interface Loaded {
  readonly desk: Desk | null;
  readonly extraction: Extraction | null;
  readonly placement: Placement | undefined;
}

/** Decisions at the desk as it stands when they are made; each rejects while the article is still loading. */
export const decisionsAt = (decider: Decider, loaded: () => Loaded): Decisions => {
  const ready = (): Desk => {
    const { desk } = loaded();
    if (desk === null) throw new Error('The article is still loading; nothing can be decided yet.');
    return desk;
  };
  const ground = ({ article, text }: Desk): Ground => {
    const { extraction, placement } = loaded();
    return {
      article,
      text: text.text,
      reading: extraction ?? { sentences: [], quantities: [] },
      known: placement?.claims.map(({ claim }) => claim) ?? [],
    };
  };
  const replace = async (at: Desk, { drafts, targets }: Replacement): Promise<readonly ClaimId[]> => {
    await decider.decide(at, drafts);
    return targets;
  };
  return {
    decide: async (target, ...decisions) => {
      const at = ready();
      const on = typeof target === 'string' || 'claim' in target ? [target] : target;
      const aims = on.map((each) => (typeof each === 'string' ? aimAtArticle(each) : aimAt(at.text.text, each)));
      await decider.decide(
        at,
        aims.flatMap((aim) => decisions.map((decision): Draft => ({ aim, decision }))),
      );
    },
    addClaim: async (span, correction, replaces = []) => {
      const at = ready();
      const { article, text, reading, known } = ground(at);
      const { draft, target } = draftClaim(article, text, reading, known, { span, correction, replaces });
      await decider.decide(at, [draft]);
      return target;
    },
    split: async (claim, parts) => {
      const at = ready();
      return replace(at, splitClaim(ground(at), claim, parts));
    },
    merge: async (claims, whole) => {
      const at = ready();
      const [target] = await replace(at, mergeClaims(ground(at), claims, whole));
      if (target === undefined) throw new Error('A merged claim has no id.');
      return target;
    },
    undo: async () => decider.undo(ready()),
    redo: async () => decider.redo(ready()),
  };
};
