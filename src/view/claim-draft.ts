import type { Claim, Mode, Speaker } from '../model/claim';
import type { Quantity, QuantityKind, QuantityValue, Relation } from '../model/quantity';
import type { Correction } from '../model/review-event';
import type { Span } from '../model/span';
import { printValue, readValue } from './typed-value';

/** Somebody to whom a claim may be given; null is the article's own voice. */
export interface SpeakerChoice {
  readonly name: string | null;
  readonly mention: Span | null;
}

/** What the number reader makes of a value as typed; undefined where it finds no figure or several. */
interface ValueReading {
  readonly words: string;
  readonly value: QuantityValue | undefined;
}

/** A claim as it stands in a form. */
export interface ClaimDraft {
  readonly span: Span;
  /** As typed. */
  readonly value: string;
  /** Of the value, where it is more than a plain number or range. */
  readonly reading?: ValueReading;
  readonly relation: Relation;
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly assertion: Span;
  readonly speaker: SpeakerChoice;
  readonly mode: Mode;
}

/** A speaker as the form offers them; null is the article's own voice. */
export const choiceOf = (speaker: Speaker | null): SpeakerChoice => ({
  name: speaker?.name ?? null,
  mention: speaker && { start: speaker.start, end: speaker.end },
});

/** A claim as the form shows it first. */
export const draftOf = ({ quantity, assertion, attribution }: Claim): ClaimDraft => {
  const { speaker, mode } = attribution;
  return {
    span: { start: quantity.start, end: quantity.end },
    value: printValue(quantity.value),
    relation: quantity.relation,
    unit: quantity.unit,
    kind: quantity.kind,
    assertion: { start: assertion.start, end: assertion.end },
    speaker: choiceOf(speaker),
    mode,
  };
};

/** A new claim from words of the article: read as the number reader reads them, in its sentence, by whoever speaks there. */
export const draftFrom = (
  span: Span,
  sentence: Span,
  read: Quantity | null,
  neighbour: Pick<ClaimDraft, 'speaker' | 'mode'> | null,
): ClaimDraft => ({
  span,
  value: printValue(read?.value ?? null),
  relation: read?.relation ?? '=',
  unit: read?.unit ?? '',
  kind: read?.kind ?? 'count',
  assertion: sentence,
  speaker: neighbour?.speaker ?? { name: null, mention: null },
  mode: neighbour?.mode ?? 'own-voice',
});

/** The draft with another speaker; the mode follows where it would contradict. */
export const withSpeaker = (draft: ClaimDraft, speaker: SpeakerChoice): ClaimDraft => {
  const mode = speaker.name === null ? 'own-voice' : draft.mode === 'own-voice' ? ('indirect' as const) : draft.mode;
  return { ...draft, speaker, mode };
};

/** The draft with what the number reader makes of its words. */
export const withReading = (draft: ClaimDraft, span: Span, read: Quantity | null): ClaimDraft =>
  read === null
    ? { ...draft, span }
    : { ...draft, span, value: printValue(read.value), relation: read.relation, unit: read.unit, kind: read.kind };

// A name as typed points to no words, and so says nothing of which.
const sameSpeaker = (a: SpeakerChoice, b: SpeakerChoice): boolean =>
  (a.name ?? '') === (b.name ?? '').trim() &&
  (a.mention === null || b.mention === null || sameSpan(a.mention, b.mention));

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** What the typed value comes to: read here where it is a plain number or range, else as the number reader read it; undefined where it is none. */
export const readValueOf = ({ value, reading }: ClaimDraft): QuantityValue | undefined => {
  const plain = readValue(value);
  return plain === undefined && reading?.words === value ? reading.value : plain;
};

const speakerOf = ({ name, mention }: SpeakerChoice): NonNullable<Correction['speaker']> | null =>
  name === null || name.trim() === '' ? null : { name: name.trim(), mention };

/** Everything in the draft, for a claim of its own. */
export const wholeCorrection = (draft: ClaimDraft): Correction => ({
  value: readValueOf(draft) ?? null,
  relation: draft.relation,
  unit: draft.unit.trim(),
  kind: draft.kind,
  assertion: draft.assertion,
  speaker: speakerOf(draft.speaker),
  mode: draft.mode,
});

/** What the draft changes of the claim as it stood; empty where nothing. */
export const correctionBetween = (before: ClaimDraft, after: ClaimDraft): Correction => {
  const { value, relation, unit, kind, assertion, speaker, mode } = wholeCorrection(after);
  return {
    ...(sameSpan(before.span, after.span) ? {} : { span: after.span }),
    ...(before.value === after.value || value === undefined ? {} : { value }),
    ...(before.relation === after.relation || relation === undefined ? {} : { relation }),
    ...(before.unit === after.unit.trim() || unit === undefined ? {} : { unit }),
    ...(before.kind === after.kind || kind === undefined ? {} : { kind }),
    ...(sameSpan(before.assertion, after.assertion) || assertion === undefined ? {} : { assertion }),
    ...(sameSpeaker(before.speaker, after.speaker) || speaker === undefined ? {} : { speaker }),
    ...(before.mode === after.mode || mode === undefined ? {} : { mode }),
  };
};
