import type { Quantity } from '../model/quantity';
import { type ClaimDraft, readValueOf } from './claim-draft';
import { printValue, readValue } from './typed-value';

/** The typed value that the number reader is still to be asked about ("£48m", "about 40 %"); null where there is none. */
export const unreadValue = ({ value, reading }: ClaimDraft): string | null =>
  readValue(value) === undefined && reading?.words !== value ? value : null;

/** The draft with what the number reader makes of its value as typed; what these words do not say (unit, kind, bound) stays as it is. */
export const withTypedValue = (draft: ClaimDraft, words: string, quantities: readonly Quantity[]): ClaimDraft => {
  if (draft.value !== words) return draft;
  const [read, another] = quantities;
  if (read === undefined || another !== undefined) return { ...draft, reading: { words, value: undefined } };
  const { value, relation, unit, kind } = read;
  return {
    ...draft,
    reading: { words, value },
    relation: relation === '=' ? draft.relation : relation,
    ...(unit === '' ? {} : { unit, kind }),
  };
};

/** What the number reader understood of the value, as one would type it; null where the words are the value themselves. */
export const understoodValue = (draft: ClaimDraft): string | null => {
  const value = readValue(draft.value) === undefined ? readValueOf(draft) : undefined;
  return value === undefined ? null : printValue(value);
};

/** Why the draft cannot be kept; null where it can, or where its value is still to be read. */
export const problemOf = (draft: ClaimDraft): string | null =>
  readValueOf(draft) === undefined && unreadValue(draft) === null
    ? `“${draft.value.trim()}” is no value. Write one figure (250,000, £48m, about 40 %), a range (5 to 6), or nothing for a superlative.`
    : null;
