import { asId, type ClaimId } from '../../model/ids';
import type { Span } from '../../model/span';

const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** The claim whose mark this is or is in; null where it is none's. */
export const claimAt = (target: EventTarget | null): ClaimId | null => {
  const id = closest(target, '[data-claim]')?.dataset['claim'];
  return id === undefined ? null : asId<ClaimId>(id);
};

/** Every claim whose words these are, the one whose mark it is first. */
export const claimsAt = (target: EventTarget | null): readonly ClaimId[] => {
  const own = claimAt(target);
  if (own === null) return [];
  const words =
    closest(target, '[data-claims]') ?? closest(target, '[data-claim]')?.querySelector<HTMLElement>('[data-claims]');
  const all = words?.dataset['claims']?.split(' ').map((id) => asId<ClaimId>(id)) ?? [];
  return [own, ...all.filter((id) => id !== own)];
};

/** The claim that a press on these words means: the mark's own, and where one of those that share the words is selected already, the next of them. */
export const claimPressed = (target: EventTarget | null, selected: ClaimId | null): ClaimId | null => {
  const all = claimsAt(target);
  const at = selected === null ? -1 : all.indexOf(selected);
  return all[(at + 1) % all.length] ?? null;
};

/** The numeral whose mark this is; null where it is none's. */
export const numeralAt = (target: EventTarget | null): Span | null => {
  const [start, end] = closest(target, '[data-numeral]')?.dataset['numeral']?.split(':').map(Number) ?? [];
  return start === undefined || end === undefined ? null : { start, end };
};
