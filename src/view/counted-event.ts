import { figureOf } from './order-rows';
import type { ClaimRow } from './row';

interface Event {
  readonly name: string;
  readonly words: RegExp;
  /** Counted nouns that say it themselves: so many deaths are so many persons killed. */
  readonly nouns?: RegExp;
}

/** What can have happened to whoever or whatever is counted; who was killed never stands in a line with who was injured. */
const events: readonly Event[] = [
  {
    name: 'killed',
    words: /^(?:kill(?:ed|ing|s)?|dead|died|dies|die|dying|slain|perished)$/u,
    nouns: /^(?:death|fatality|dead)$/u,
  },
  {
    name: 'injured',
    words: /^(?:injur(?:e[ds]?|ing)|wound(?:ed|ing|s)|hurt)$/u,
    nouns: /^(?:injury|injured|wounded)$/u,
  },
  { name: 'displaced', words: /^(?:displac(?:e[ds]?|ing)|uprooted|homeless)$/u },
  { name: 'evacuated', words: /^evacuat(?:e[ds]?|ing)$/u, nouns: /^(?:evacuation|evacuee)$/u },
  { name: 'missing', words: /^(?:missing|unaccounted)$/u },
  { name: 'under siege', words: /^(?:siege|besieg(?:ed|ing))$/u },
  {
    name: 'arrested',
    words: /^(?:arrest(?:ed|ing|s)|detain(?:ed|ing|s))$/u,
    nouns: /^(?:arrest|detention|detainee)$/u,
  },
  { name: 'rescued', words: /^rescu(?:e[ds]|ing)$/u },
  { name: 'infected', words: /^infect(?:ed|ing|s)$/u, nouns: /^infection$/u },
  { name: 'destroyed', words: /^(?:destroy(?:ed|ing|s)|razed|flattened)$/u },
  { name: 'damaged', words: /^damag(?:ed|es|ing)$/u },
];

const eventOf = (word: string): string | null => events.find(({ words }) => words.test(word))?.name ?? null;

// Beyond the list, what is plainly a verb will do: figures that share it and the noun compare.
const isVerb = (word: string): boolean =>
  (/\p{Ll}{3}(?:ed|ing)$/u.test(word) &&
    !/^(?:during|including|according|following|morning|evening|building|hundred)$/u.test(word)) ||
  /^(?:fled|lost|won|sold|left|sent|built|hit|cut|shut|held|spent|took|made|taken|given|stolen|fallen|employs|needs|faces|sees)$/u.test(
    word,
  );

// Words between a verb and its figure, or between a noun and its verb, that say nothing of what happened.
const passing =
  /^(?:is|are|was|were|be|been|being|has|have|had|having|do|does|did|not|now|still|also|already|so|far|then|since|\p{Ll}+ly|an?|the|some|about|around|nearly|almost|only|just|at|least|most|more|less|fewer|than|over|up|to|as|many|estimated|total|reported(?:ly)?)$/u;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}’'-]+|\d[\d.,]*|[;:.,()–—]/gu) ?? [];

const isFigure = (word: string): boolean =>
  /^(?:\d|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|eleven$|twelve$|dozens?$|hundreds?$|thousands?$|twenty|thirty|forty|fifty|sixty)/u.test(
    word,
  );

const stem = (verb: string): string => {
  const bare = verb.replace(/(?:ing|ed|es|s)$/u, '');
  return bare.length < 3 ? verb : bare.replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
};

/** The first of these words that names an event. */
const firstEvent = (words: readonly string[]): string | null => {
  for (const word of words) {
    const event = eventOf(word);
    if (event !== null) return event;
  }
  return null;
};

// A count by day or year, a figure that comes on top of another, and one that may never be are no figures of the same measure.
const otherMeasure =
  /\b(?:an?|per|each|every) (?:hour|day|week|month|year)\b|\b(?:daily|weekly|monthly|yearly|annually)\b/iu;
const onTop = /\b(?:another|further|additional|extra)\b/iu;
const onTopBefore = /\b(?:another|further|additional|extra)\s*$/iu;
const moreAfter = /^\s*(?:more|others?|extra|additional|further)\b(?! than\b)/iu;
const unreal = /\b(?:could|may|might|would|if|unless|feared|at risk)\b/u;

/** The words of an assertion around its figure. */
const around = ({ pieces }: ClaimRow): readonly [before: string, after: string] => {
  const at = pieces.findIndex(({ figure }) => figure);
  const join = (some: ClaimRow['pieces']): string => some.map(({ text }) => text).join('');
  return [join(pieces.slice(0, at)), join(pieces.slice(at + 1))];
};

// "killed at least {51}": nothing stands between them but what bounds the figure.
const eventBefore = (before: readonly string[]): string | null => {
  const last = before.findLast((word) => !passing.test(word));
  return last !== undefined && (eventOf(last) !== null || isVerb(last)) ? last : null;
};

// "{42} ships were waiting": the first word after the counted noun that says something.
const eventAfter = (after: readonly string[], noun: string): string | null => {
  const last = noun.split(' ').at(-1) ?? '';
  // "life" and "lives", "man" and "men" have as much in common.
  const head = last.slice(0, Math.max(1, Math.min(3, last.length - 2)));
  const at = after.slice(0, 5).findIndex((word) => word.startsWith(head) || (noun === 'person' && word === 'people'));
  const next = after.slice(at + 1).find((word) => !passing.test(word));
  return next !== undefined && isVerb(next) ? next : null;
};

/** A counted class with what happened to it: figures of the same class and event compare. */
export interface CountedEvent {
  /** The lemma of the counted noun; "deaths" count persons. */
  readonly noun: string;
  /** As the page names it: "killed"; a verb that stands in no list stands in quotation marks. */
  readonly event: string;
  readonly key: string;
}

const read = (row: ClaimRow): CountedEvent | null => {
  const { quantity } = row.claim;
  const noun = quantity.unit.toLowerCase();
  if (quantity.kind !== 'count' || noun === '' || Number.isNaN(figureOf(row))) return null;
  const [before, after] = around(row);
  if (onTop.test(row.figure) || onTopBefore.test(before) || moreAfter.test(after)) return null;
  if (quantity.trend !== undefined || otherMeasure.test(after) || unreal.test(row.assertion)) return null;
  const said = events.find(({ nouns }) => nouns?.test(noun.split(' ').at(-1) ?? ''));
  if (said !== undefined) return { noun: 'person', event: said.name, key: `person:${said.name}` };
  const [words, rest] = [wordsOf(before), wordsOf(after)];
  const governing = eventBefore(words);
  const cut = rest.findIndex((word, at) => /^(?:and|while|but|;)$/u.test(word) || (isFigure(word) && at > 0));
  const near = cut < 0 ? rest : rest.slice(0, cut);
  const lastFigure = words.findLastIndex(isFigure);
  const event =
    (governing === null ? null : eventOf(governing)) ??
    firstEvent(near) ??
    firstEvent(words.slice(lastFigure + 1).toReversed()) ??
    firstEvent(rest);
  if (event !== null) return { noun, event, key: `${noun}:${event}` };
  const verb = eventAfter(rest, noun) ?? governing;
  return verb === null ? null : { noun, event: `“${verb}”`, key: `${noun}:“${stem(verb)}”` };
};

const known = new WeakMap<ClaimRow['claim'], CountedEvent | null>();

/** What a row counts and what happened to it; null where that cannot be told, and where the figure is an increment, a rate or a possibility. */
export const countedEvent = (row: ClaimRow): CountedEvent | null => {
  const before = known.get(row.claim);
  if (before !== undefined) return before;
  const found = read(row);
  known.set(row.claim, found);
  return found;
};
