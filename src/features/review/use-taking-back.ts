import { useState } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { Result } from '../../model/result';
import { type Retraction, useDecide } from '../../services';
import { useKeys } from '../../ui/use-keys';
import { actsByKey, type KeyMap } from '../../view/key-map';
import { useOutcome } from './use-outcome';

/** Undo and redo, and what became of the last of them. */
export interface TakingBack {
  undo(): void;
  redo(): void;
  /** What was undone or redone, in words; null once something else was done. */
  readonly told: string | null;
  /** Why it was not; null where it was. */
  readonly problem: string | null;
  /** Something else was done. */
  forget(): void;
}

/** Undo and redo by their keys, and by Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y; the claim that was changed is selected. */
export const useTakingBack = (
  article: ArticleId,
  keys: KeyMap | null,
  onSelect: (claim: ClaimId) => void,
): TakingBack => {
  const { undo, redo } = useDecide();
  const { problem, take } = useOutcome();
  const [told, tell] = useState<string | null>(null);
  const step = async (taken: Promise<Result<Retraction | null>>, nothing: string): Promise<void> => {
    const outcome = await taken;
    const words = (outcome.ok && outcome.value?.words) || nothing;
    const retraction = take(outcome, words);
    tell(outcome.ok ? words : null);
    const claim = retraction?.targets.find((target): target is ClaimId => target !== article);
    if (claim !== undefined) onSelect(claim);
  };
  const steps = {
    undo: () => void step(undo(), 'Nothing to undo'),
    redo: () => void step(redo(), 'Nothing to redo'),
  };
  useKeys(actsByKey(keys, steps), true);
  useKeys({ 'Ctrl+z': steps.undo, 'Ctrl+Shift+z': steps.redo, 'Ctrl+y': steps.redo }, true, 'page');
  return { ...steps, told, problem, forget: () => tell(null) };
};
