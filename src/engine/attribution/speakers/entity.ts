import type { SpeakerKind } from '../../../model/claim';

/** One named person or body of an article, with every phrase that names it. */
export interface Entity {
  /** The fullest name in the article. */
  name: string;
  kind: SpeakerKind | 'either';
  role: string;
  /** The form of address before the name, written out in lower case ("gov." is "governor"); empty where none. */
  title: string;
  /** Words that lead to it from a later mention: surname, short form, what its role is made of (lower case). */
  readonly affiliation: Set<string>;
  pronoun: 'he' | 'she' | null;
  /** Phrase indices, in text order. */
  readonly mentions: number[];
}
