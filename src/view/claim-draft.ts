import type { Attribution, Claim, Extraction, Mention, Mode, Speaker } from '../model/claim';
import type { Quantity, QuantityKind, QuantityValue, Relation } from '../model/quantity';
import type { Correction } from '../model/review-event';
import { contains, overlaps, type Span } from '../model/span';
import type { ClaimRow } from './row';
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

/** A part of a claim from words of the article, read as the number reader reads them: in the claim's own assertion where it holds them, else in its sentence, else by themselves; by the claim's speaker. */
export const beginPart = (whole: ClaimDraft, words: Mention, read: Quantity | null, sentence: Span): ClaimDraft => {
  const span = { start: words.start, end: words.end };
  // A numeral by itself is a value, though the number reader may make no quantity of it.
  const bare = { ...whole, value: printValue(readValue(words.text) ?? null), relation: '=' as const };
  const part = withReading(bare, span, read);
  if (contains(whole.assertion, span)) return part;
  return { ...part, assertion: contains(sentence, span) ? sentence : span };
};

/** Why these are no parts of a claim yet; null where they are. */
export const splitProblem = (parts: readonly ClaimDraft[]): string | null => {
  if (parts.length < 2) return 'Select the words of another part in the article.';
  const places = new Set(parts.map(({ span }) => `${span.start} ${span.end}`));
  return places.size < parts.length ? 'Two parts have the same words.' : null;
};

/** A claim from words of the article: the figure the engine read there although it took it for no claim, the sentence around it, and whoever says these words, else whoever speaks in that sentence. */
export const beginClaim = (
  words: Span,
  extraction: Extraction,
  rows: readonly ClaimRow[],
  read: readonly Quantity[],
  said: Attribution | null,
): ClaimDraft => {
  const known = extraction.quantities.find((quantity) => overlaps(quantity, words));
  const quantity = known ?? read[0] ?? null;
  // "at least 30 boats" was selected by its number alone: the figure is the whole.
  const span = known !== undefined && contains(known, words) ? { start: known.start, end: known.end } : words;
  const sentence = extraction.sentences.find((each) => contains(each, span)) ?? span;
  const neighbour = rows.find((row) => overlaps(row.claim.sentence, span));
  const spoken = said?.speaker ? { speaker: choiceOf(said.speaker), mode: said.mode } : null;
  return draftFrom(span, sentence, quantity, spoken ?? (neighbour ? draftOf(neighbour.claim) : null));
};

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
