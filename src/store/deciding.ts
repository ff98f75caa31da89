import type { Extraction } from '../model/claim';
import type { ArticleId, ClaimId } from '../model/ids';
import { failure, type Result, success } from '../model/result';
import type { Correction, Decision } from '../model/review-event';
import type { Span } from '../model/span';
import { draftClaim } from '../review/draft-claim';
import { aimAt, aimAtArticle, type Draft } from '../review/draft-events';
import type { Placement, ReviewedClaim } from '../review/place';
import { type ArticleReading, mergeClaims, type StandIn, splitClaim } from '../review/replace-claims';
import type { Decider, DecisionContext, Retraction } from './decider';

/** An act that was accepted: it is shown and queued, and `saved` settles when it is on disk, however often that takes. */
export interface Accepted<Value> {
  readonly value: Value;
  readonly saved: Promise<void>;
}

/** What became of an act at once: accepted, or refused with the reason. */
export type Outcome<Value = null> = Result<Accepted<Value>>;

/** What can be decided on the article in view; nothing throws, and what is refused changed nothing. */
export interface Decisions {
  /** One act, on one claim, on several, or on the article itself (sign-off). */
  decide(target: ReviewedClaim | readonly ReviewedClaim[] | ArticleId, ...decisions: Decision[]): Outcome;
  /** Adds a claim the engine missed; the claim's id. */
  addClaim(span: Span, correction: Correction, replaces?: readonly ClaimId[]): Outcome<ClaimId>;
  /** Puts parts in the place of one claim, as one act; the parts' ids. */
  split(claim: ReviewedClaim, parts: readonly StandIn[]): Outcome<readonly ClaimId[]>;
  /** Puts one claim in the place of several, as one act; its id. */
  merge(claims: readonly ReviewedClaim[], whole: StandIn): Outcome<ClaimId>;
  /** Undoes the reviewer's last act that is on disk; null where there is nothing. */
  undo(): Promise<Result<Retraction | null>>;
  redo(): Promise<Result<Retraction | null>>;
}

/** Everything that deciding needs to have been loaded. */
export interface Loaded {
  readonly context: DecisionContext | null;
  readonly extraction: Extraction | null;
  readonly placement: Placement | undefined;
}

/** Decisions on what is loaded when they are made; refused while the article is still loading. */
export const decisionsAt = (decider: Decider, loaded: () => Loaded): Decisions => {
  const stillLoading = (what: string): Result<never> =>
    failure(what, 'The article is still loading.', 'Try again in a moment.');
  const act = <Value>(
    what: string,
    prepare: (context: DecisionContext) => { readonly drafts: readonly Draft[]; readonly value: Value },
  ): Outcome<Value> => {
    const { context } = loaded();
    if (context === null) return stillLoading(what);
    try {
      const { drafts, value } = prepare(context);
      if (drafts.length === 0) return failure(what, 'Nothing would change.', 'Change something first, or cancel.');
      return success({ value, saved: decider.decide(context, drafts) });
    } catch (error) {
      return failure(what, error instanceof Error ? error.message : String(error), 'Nothing was changed; try again.');
    }
  };
  const readingIn = ({ article, text }: DecisionContext): ArticleReading => {
    const { extraction, placement } = loaded();
    return {
      article,
      text: text.text,
      reading: extraction ?? { sentences: [], quantities: [] },
      known: placement?.claims.map(({ claim }) => claim) ?? [],
    };
  };
  const step = async (
    what: string,
    take: (context: DecisionContext) => Promise<Result<Retraction | null>>,
  ): Promise<Result<Retraction | null>> => {
    const { context, placement } = loaded();
    if (context === null) return stillLoading(what);
    const taken = await take(context);
    if (!taken.ok || taken.value === null) return taken;
    // Decisions that were attached by hand stand on a claim of another id.
    const claims = new Map<ClaimId | ArticleId, ClaimId>(
      placement?.claims.map(({ target, claim }) => [target, claim.id]),
    );
    return success({ ...taken.value, targets: taken.value.targets.map((target) => claims.get(target) ?? target) });
  };
  return {
    decide: (target, ...decisions) =>
      act('Not decided.', ({ text: { text } }) => {
        const on = typeof target === 'string' || 'claim' in target ? [target] : target;
        const aims = on.map((each) => (typeof each === 'string' ? aimAtArticle(each) : aimAt(text, each)));
        return { drafts: aims.flatMap((aim) => decisions.map((decision): Draft => ({ aim, decision }))), value: null };
      }),
    addClaim: (span, correction, replaces = []) =>
      act('The claim was not added.', (context) => {
        const { article, text, reading, known } = readingIn(context);
        const { draft, target } = draftClaim(article, text, reading, known, { span, correction, replaces });
        return { drafts: [draft], value: target };
      }),
    split: (claim, parts) =>
      act('The claim was not split.', (context) => {
        const { drafts, targets } = splitClaim(readingIn(context), claim, parts);
        return { drafts, value: targets };
      }),
    merge: (claims, whole) =>
      act('The claims were not merged.', (context) => {
        const {
          drafts,
          targets: [target],
        } = mergeClaims(readingIn(context), claims, whole);
        if (target === undefined) throw new Error('A merged claim has no id.');
        return { drafts, value: target };
      }),
    undo: () => step('Not undone.', (context) => decider.undo(context)),
    redo: () => step('Not done again.', (context) => decider.redo(context)),
  };
};
