// The order of each list is part of the learned model: the trees know a word by its place. Add at the end only, and train again.

/** Classes of cues, in the order the trees were trained on. */
export const CLASS_CODES: readonly string[] = `say evidence think noun according other`.split(' ');

/** Kinds of cue words, in the order the trees were trained on. */
export const KIND_CODES: readonly string[] = `verb noun preposition colon adverb`.split(' ');

/** Classes of source phrases, in the order the trees were trained on. */
export const SOURCE_CODES: readonly string[] =
  `none he she they it we i you who pronoun date document group speech organisation proper role number plural common`.split(
    ' ',
  );

/** What may come right after a cue, in the order the trees were trained on. */
export const NEXT_CODES: readonly string[] =
  `that , . : to " DET NOUN PROPN NUM ADJ VERB ADV in by of for it he she they`.split(' ');

/** Roles of blocks, in the order the trees were trained on. */
export const ROLE_CODES: readonly string[] = [
  'title',
  'heading',
  'paragraph',
  'quotation',
  'list item',
  'caption',
  'related story',
  'boilerplate',
];

/** Roles that the trees were not trained on, each with the trained one that it was read as then. */
export const TRAINED_AS: Readonly<Record<string, string>> = {
  standfirst: 'heading',
  'table row': 'list item',
  credit: 'boilerplate',
  advertisement: 'boilerplate',
};

/** Words and marks that open a clause, in the order the trees were trained on. */
export const EDGE_CODES: readonly string[] =
  `that who which where while but and , ; : as because if when — – - ( after before with whose although though whether how what than since`.split(
    ' ',
  );

/** Words right before a figure's phrase, in the order the trees were trained on. */
export const PREPOSITION_CODES: readonly string[] =
  `of in to for by from with at on about than between over after , and`.split(' ');

/** Forms of a cue verb, in the order the trees were trained on. */
export const TENSE_CODES: readonly string[] = `past ing s base`.split(' ');
