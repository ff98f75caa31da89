import type { Lean, Relation } from '../../model/quantity';

/** What a modifier says of the figure beside it. */
export interface Modifier {
  readonly words: string;
  readonly relation: Relation;
  readonly lean?: Lean;
}

const rows = (relation: Relation, words: string, lean?: Lean): Modifier[] =>
  words
    .split('|')
    .map((phrase) => (lean === undefined ? { words: phrase, relation } : { words: phrase, relation, lean }));

/** Modifiers that stand before the figure and belong to its words, longest match first wins. */
export const MODIFIERS_BEFORE: readonly Modifier[] = [
  ...rows(
    '>=',
    'at least|at the very least|at the least|a minimum of|minimum of|no fewer than|no less than|not less than|not fewer than|as few as|as little as|as low as|upwards of|upward of|≥|starting at|starting from|at a minimum|a good',
  ),
  ...rows(
    '<=',
    'up to|as many as|as much as|as high as|as long as|as far as|as large as|at most|at the most|no more than|not more than|a maximum of|maximum of|within|not to exceed|≤|upto|no longer than|no later than|no higher than',
  ),
  ...rows(
    '>',
    'more than|over|above|greater than|larger than|higher than|bigger than|longer than|older than|in excess of|north of|upwards from|exceeding|surpassing|topping|beyond|well over|well above|well in excess of|comfortably over|comfortably more than|just north of|easily more than|much more than|far more than|well in excess of|over than|>',
  ),
  ...rows(
    '>',
    'just over|slightly more than|slightly over|just more than|a little over|a little more than|just above|a bit more than|little more than|slightly above|a shade over|a touch over|a fraction over|a whisker over|a tad over|marginally over|marginally more than',
    'above',
  ),
  ...rows(
    '<',
    'not even|less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|short of|south of|well under|well below|much less than|far less than|far fewer than|sub-|<',
  ),
  ...rows(
    '<',
    'just under|slightly less than|slightly under|just below|a little under|a little less than|just shy of|shy of|just short of|slightly below|fractionally under|a shade under|a touch under|a whisker under|a tad under|marginally under|marginally below|marginally less than|a fraction under',
    'below',
  ),
  ...rows(
    '~',
    'about|around|some|roughly|approximately|approx|approx.|circa|c.|ca.|ca|in the region of|on the order of|in the order of|in the neighborhood of|in the neighbourhood of|somewhere around|somewhere between|more like|an estimated|estimated|an approximate|approximate|an average of about|or so|~|≈|∼|very roughly|very approximately|a rough|give or take|in the vicinity of|something like|probably|perhaps|maybe|estimated at|estimated to be',
  ),
  ...rows('~', 'barely|scarcely', 'above'),
  ...rows(
    '~',
    'near|nearly|almost|close to|very nearly|nearing|approaching|closing in on|not quite|very close to|just about|virtually|practically|getting on for',
    'below',
  ),
  ...rows(
    '=',
    'only|just|exactly|precisely|a mere|mere|another|a further|a full|fully|an additional|additional|an extra|extra',
  ),
];

/** Modifiers that stand after the figure. */
export const MODIFIERS_AFTER: readonly Modifier[] = [
  ...rows(
    '>=',
    'or more|or higher|or above|or over|or greater|or older|or longer|or better|and over|and above|and up|and older|and counting|at least|plus|minimum|+|upwards|-plus|at a minimum',
  ),
  ...rows(
    '<=',
    'or less|or fewer|or lower|or below|or under|or younger|and under|and below|and younger|at most|at the most|maximum|tops|max',
  ),
  ...rows('~', 'or so|or thereabouts|give or take|more or less|approximately|-odd|-ish'),
];

/** Verbs that govern the figure and bound it; they stay outside its words. The last word is matched by its stem's listed forms. */
export const BOUNDING_VERBS: readonly Modifier[] = [
  ...rows(
    '>',
    'exceed|exceeds|exceeded|exceeding|toll passes|toll passed|number passes|number passed|total passes|total passed|cases pass|cases passed|deaths pass|deaths passed|figure passed|count passed|surpass|surpasses|surpassed|tops|topped|outnumber|outnumbered|eclipse|eclipsed|passed the',
  ),
  ...rows(
    '<=',
    'capped at|cap of|capped to|limited to|limit of|ceiling of|a ceiling of|restricted to|maxes out at|maxed out at|maximum is|maximum was|not exceed|not exceeding',
  ),
  ...rows('>=', 'a floor of|floor of|minimum is|not below|starts at|start at'),
  ...rows(
    '<',
    'falls short of|fell short of|falling short of|trails|stay below|stayed below|remain below|remained below',
  ),
];
