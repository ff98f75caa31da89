import type { ClaimId } from './ids';
import type { Quantity } from './quantity';
import type { Span } from './span';

/** The role a stretch of the text plays: a dateline says where a story was written, `published` when it came out or was changed, a credit who took a picture or worked on the story. */
export type BlockRole =
  | 'title'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'published'
  | 'outlet'
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'list item'
  | 'table row'
  | 'caption'
  | 'credit'
  | 'related story'
  | 'advertisement'
  | 'boilerplate';

/** A stretch of the text with a role; blocks are in text order and do not overlap. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Which story of a round-up or live page it belongs to, counted from 0 (what stands before the first of them); absent where the text is one story. Nobody named in one story is meant by a pronoun of another, or speaks there. */
  readonly story?: number;
}

/** Words of the article that point to somebody. */
export interface Mention extends Span {
  readonly text: string;
}

/** What sort of source a speaker is. */
export type SpeakerKind = 'person' | 'group' | 'organisation' | 'document' | 'unnamed';

/** Whom the article names as the source: the span is the mention that attributes this claim, the name the fullest one in the article. */
export interface Speaker extends Mention {
  readonly name: string;
  readonly role?: string;
  readonly kind?: SpeakerKind;
  /** The outlet's own reporter speaks. */
  readonly ownReporter?: true;
}

/** How the claim is attributed. */
export type Mode = 'direct' | 'indirect' | 'mixed' | 'according-to' | 'headline' | 'own-voice' | 'unknown';

/** Another reading of who speaks, for the reviewer to pick; null is the article's own voice. */
export interface Alternative {
  readonly speaker: Speaker | null;
  readonly confidence: number;
}

/** Who asserts a claim, by which words, and how sure the engine is (0 to 1, calibrated where a model was given). */
export interface Attribution {
  /** Null is the article's own voice. */
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  readonly mode: Mode;
  /** Relays between the speaker and the article, outermost first. */
  readonly via: readonly (Mention & { readonly name: string })[];
  /** "estimated", "unofficial", "alleged", "reportedly" … as lemmas. */
  readonly hedges: readonly string[];
  readonly confidence: number;
  readonly alternatives: readonly Alternative[];
}

/** One mention of a quantity with its assertion and who asserts it. */
export interface Claim {
  readonly id: ClaimId;
  readonly quantity: Quantity;
  readonly sentence: Span;
  /** The clause that makes sense alone beside the speaker's name. */
  readonly assertion: Span;
  readonly block: BlockRole;
  /** Careful readers would differ on whether it is a claim. */
  readonly minor: boolean;
  readonly attribution: Attribution;
  /** The claim this one is a subset of ("51 civilians, including seven children"). */
  readonly partOf: ClaimId | null;
}

/** Why a numeral is no claim, in the reader's words. */
export interface DismissedNumeral extends Mention {
  readonly reason: string;
  /** The date or year it was read as, ISO 8601, where it is one. */
  readonly date?: string;
}

/** Everything the engine found in one text; the same text, blocks and model give the same extraction. */
export interface Extraction {
  readonly engineVersion: string;
  /** The engine reads English; of a text in another language it gives the digits, money and percentages, and attributions that are unknown. Absent in readings kept by older engines. */
  readonly language?: 'en' | 'other';
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly claims: readonly Claim[];
  readonly dismissed: readonly DismissedNumeral[];
  /** Every quantity, claim or not. */
  readonly quantities: readonly Quantity[];
}
