import type { Block } from '../../../model/claim';
import type { Span } from '../../../model/span';

/** One word or mark of the text with its part of speech (Universal Dependencies tags) and where it stands. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: string;
  /** Index of its sentence in the reading; sentences never run over blocks. */
  readonly sentence: number;
  readonly block: number;
  /** Index of the outermost quotation it stands in, or -1. */
  readonly quotation: number;
}

/** A run of words, first and last by index, both included. */
export interface WordRun {
  readonly first: number;
  readonly last: number;
}

/** A quotation: from its opening mark to its closing mark, or to the end of its paragraph where it never closes. */
export interface Quotation extends Span {
  readonly block: number;
  /** Single marks, which headlines and British papers use. */
  readonly single: boolean;
  readonly closed: boolean;
  /** Index of the quotation of an earlier paragraph that it goes on from (the same speech, by the marks alone), or -1. */
  readonly continues: number;
}

/** A base noun phrase: determiner to head, possessives included, without what hangs on it by a preposition. */
export interface NounPhrase extends WordRun, Span {
  readonly head: number;
  readonly form: 'proper' | 'pronoun' | 'common';
}

/** A label that opens a paragraph of a transcript or interview: the colon's word, and whether it only asks (the article's own questions). */
export interface Turn {
  readonly colon: number;
  readonly asks: boolean;
}

/** Everything that attribution reads off a document before it decides. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly words: readonly Word[];
  /** Sentences as runs of words, in order. */
  readonly sentences: readonly WordRun[];
  readonly quotations: readonly Quotation[];
  readonly phrases: readonly NounPhrase[];
  /** For each word the index of the phrase it stands in, or -1. */
  readonly phraseOf: readonly number[];
  /** How often a phrase with this head (lower case) stands as plain subject beside a verb of saying in the article. */
  readonly voices: ReadonlyMap<string, number>;
  /** How often each short form in capitals (2 to 6 letters) stands in the article. */
  readonly acronyms: ReadonlyMap<string, number>;
  /** The paragraphs that open with the label of who speaks or asks in them, by block. */
  readonly turns: ReadonlyMap<number, Turn>;
}
