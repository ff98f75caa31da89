import { PHRASE_ENDS } from '../lexicon/grammar-words';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { predicateOfForm } from '../lexicon/predicates';
import { currencyAfter } from '../measures/currency';
import { unitAt } from '../measures/unit-index';
import { type DismissalRule, lowerAt, type NumeralContext } from './dismissal';

const covers = ({ numeral }: NumeralContext, reason: string) => ({ from: numeral.from, to: numeral.to, reason });

// "it was his <20th> goal" → dismissed ordinal
const ordinal: DismissalRule = {
  name: 'ordinal in digits',
  judge: ({ tokens, numeral, sentence }) => {
    const next = tokens[numeral.to];
    if (
      numeral.to >= sentence.to ||
      tokens[numeral.to - 1]?.kind !== 'number' ||
      !next?.glued ||
      !/^(?:st|nd|rd|th)$/u.test(next.lower)
    )
      return null;
    // "11st 4lb": a weight in stones.
    const weight =
      next.lower === 'st' &&
      (/(?:1\d|[02-9])$/u.test(tokens[numeral.to - 1]?.text ?? '') ||
        /^(?:lb|lbs)$/u.test(tokens[numeral.to + 2]?.lower ?? ''));
    return weight ? null : { from: numeral.from, to: numeral.to + 1, reason: 'ordinal' };
  },
};

/** "one reason", "at one point": a thing of no kind that is counted. */
const VAGUE_THINGS =
  /^(?:reason|way|point|end|hand|side|case|example|exception|issue|factor|kind|sort|area|aspect|respect|sense|occasion|instance|question|thing|step|notch|voice|fell)$/u;
const says = (lower: string): boolean => predicateOfForm(lower)?.takes.has('tag') === true;

/** Nobody is counted where the phrase that "one" opens only names who speaks. */
const isSomebody = (context: NumeralContext): boolean => {
  const { tokens, numeral, sentence } = context;
  const words: string[] = [];
  for (let at = numeral.to; at < Math.min(sentence.to, numeral.to + 6); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.text !== '-')) break;
    if (says(token.lower)) return words.length > 0 && words.length < 6;
    if (PHRASE_ENDS.has(token.lower)) break;
    words.push(token.lower);
  }
  const before = lowerAt(context, numeral.from - 1);
  const wordsOf = before === 'of' && lowerAt(context, numeral.from - 2) === 'words';
  return words.length > 0 && PERSON_NOUNS.has(words.at(-1) ?? '') && (says(before) || wordsOf);
};

// "no <one> came to the door" → dismissed pronoun
const pronounOne: DismissalRule = {
  name: '"one" as a pronoun',
  judge: (context) => {
    const { tokens, numeral } = context;
    if (numeral.to !== numeral.from + 1 || lowerAt(context, numeral.from) !== 'one') return null;
    const before = lowerAt(context, numeral.from - 1);
    const after = lowerAt(context, numeral.to);
    const next = tokens[numeral.to];
    const reason = covers(context, '"one" as a pronoun or in a set phrase');
    // "one to two weeks", "about one day"
    if (
      /^(?:to|or|-|–)$/u.test(after) &&
      context.numerals.some(({ from }) => from === numeral.to + 1 || (after === '-' && from === numeral.to + 3))
    )
      return null;
    if (
      /^(?:about|nearly|almost|over|than|least|within|exactly|roughly|around)$/u.test(before) &&
      unitAt(tokens, numeral.to, context.sentence.to) !== null
    )
      return null;
    // "three abstained and one was absent", "only one had been replaced": it counts with the number before it.
    const counted = context.index > 0 && /^(?:and|but|,)$/u.test(before);
    if ((counted || /^(?:only|just)$/u.test(before)) && /^(?:is|was|has|had|is|died|left)$/u.test(after)) return null;
    // "a necessary one", "a much better one": an article before it, a noun already said.
    const degree = /^(?:very|much|more|rather|less|bit|really|most)$|ly$/u.test(lowerAt(context, numeral.from - 2));
    const article = /^an?$/u.test(lowerAt(context, numeral.from - (degree ? 3 : 2)));
    const adjective = tokens[numeral.from - 1]?.kind === 'word' && !PHRASE_ENDS.has(before);
    if (article && adjective && !/^(?:million|billion|thousand|hundred)$/u.test(after)) return reason;
    // "the one reported", "one after another", "one never knows"
    if (before === 'the' && /(?:ed|set|made|seen|held|built|given|sent|run)$/u.test(after)) return reason;
    if (/^(?:never|always|often|ever|after|reads|knows)$/u.test(after)) return reason;
    // "said one aide", "one former aide said": somebody, not a count.
    if (isSomebody(context)) return reason;
    if (VAGUE_THINGS.test(after) && !/^(?:only|just|least|than|exactly)$/u.test(before)) return reason;
    // "pulled one back", "the law requires one when …": it stands for the noun.
    if (
      /^(?:back|off|out|when|if|because|until|before|while)$/u.test(after) &&
      !/^(?:killed|wounded|injured|hurt|least|than|only|just|and|,)$/u.test(before)
    )
      return reason;
    if (
      /^(?:no|the|this|that|which|each|every|any|same|another|other|good|big|new|only|first|last|next|right|wrong|better|best|worst|such|what|some|latter|former|loved|old|younger|little|great|bad|nice|important)$/u.test(
        before,
      )
    ) {
      // "the one person", "only one death": a count where a noun follows.
      const noun = next?.kind === 'word' && !PHRASE_ENDS.has(after) && !/^(?:who|that|thing|day|another)$/u.test(after);
      if (!noun || /^(?:no|this|that|which|each|every|any|some|such|what|good|big|new|loved)$/u.test(before))
        return before === 'only' && after === 'of' ? null : reason;
      return null;
    }
    if (
      /^(?:another|day|evening|morning|afternoon|night|who|whose|that|which|can|could|must|may|might|should|would|is|was|has|does|way|thing|or|by|to|,|'s|moment|side)$/u.test(
        after,
      ) &&
      !(/^(?:or|,)$/u.test(after) && /^(?:two|more)$/u.test(lowerAt(context, numeral.to + 1)))
    ) {
      if (after === 'side' && lowerAt(context, numeral.to + 1) === 'effect') return null;
      return reason;
    }
    if (after === '' || /^[.;:!?"”’)]$/u.test(after))
      return before === '' || /^(?:than|least|only|just|about|with|for|is|was|as)$/u.test(before)
        ? /^(?:than|least|just|about|only)$/u.test(before)
          ? null
          : reason
        : reason;
    if (after === '-' && next?.glued) return null;
    if (before === '-' && tokens[numeral.from]?.glued) return reason;
    return null;
  },
};

const COUNTED_IN_COMPOUNDS =
  /^(?:member|cylinder|person|man|woman|bedroom|bed|seat|seater|storey|story|page|point|goal|run|room|vote|game|match|match|party|nation|state|country|judge|justice|bathroom|acre|star|strong)s?$/u;

// "a <six>-speed gearbox came with it" → dismissed compound
const compoundWord: DismissalRule = {
  name: 'number word inside a compound',
  judge: (context) => {
    const { tokens, numeral, sentence } = context;
    if (tokens[numeral.from]?.kind === 'number') return null;
    const [hyphen, second] = [tokens[numeral.to], tokens[numeral.to + 1]];
    const reason = covers(context, 'part of a compound word');
    const before = tokens[numeral.from - 1];
    if (
      tokens[numeral.from]?.glued &&
      before !== undefined &&
      /^[-‐‑]$/u.test(before.text) &&
      before.glued &&
      numeral.from - 2 >= sentence.from &&
      tokens[numeral.from - 2]?.kind === 'word'
    ) {
      const range = /^(?:to|and|or|a)$/u.test(tokens[numeral.from - 2]?.lower ?? '');
      const counted = context.numerals[context.index - 1]?.to === numeral.from - 1;
      if (!range && !counted) return reason;
    }
    if (numeral.to >= sentence.to || !hyphen?.glued || !/^[-‐‑]$/u.test(hyphen.text)) return null;
    if (second?.kind === 'number') return null;
    if (second === undefined || !second.glued || second.kind !== 'word') return null;
    if (currencyAfter(tokens, numeral.to + 1, sentence.to) !== null && numeral.form === 'article') return null;
    if (numeral.form === 'scaled' || numeral.form === 'vague' || numeral.form === 'fraction') return null;
    if (context.numerals.some(({ from }) => from === numeral.to + 1)) return null;
    const unit = unitAt(tokens, numeral.to + 1, sentence.to);
    if (/^(?:one)$/u.test(lowerAt(context, numeral.from)))
      return unit !== null && unit.unit.family !== 'm' ? null : reason;
    if (unit !== null || COUNTED_IN_COMPOUNDS.test(second.lower)) return null;
    if (/^(?:or|and|to|plus|odd|ish|fold)$/u.test(second.lower)) return null;
    return reason;
  },
};

// "a) close the door, <2)> lock it" → dismissed list number
const listNumber: DismissalRule = {
  name: 'number of a list or note',
  judge: (context) => {
    const { tokens, numeral, sentence } = context;
    const token = tokens[numeral.from];
    const spoken =
      numeral.from === sentence.from &&
      numeral.to === numeral.from + 1 &&
      lowerAt(context, numeral.to) === ',' &&
      /^(?:one|two|three|four|five)$/u.test(token?.lower ?? '');
    if (spoken && !context.numerals.some(({ from }) => from === numeral.to + 1)) return covers(context, 'list number');
    if (token?.kind !== 'number' || !/^\d{1,3}$/u.test(token.text)) return null;
    const next = tokens[numeral.to];
    const before = tokens[numeral.from - 1];
    const atStart = numeral.from === sentence.from;
    if (before?.text === '[' && next?.text === ']' && before.end === token.start && next.glued)
      return { from: numeral.from - 1, to: numeral.to + 1, reason: 'note number' };
    if (next?.text === ')' && numeral.to < sentence.to) {
      const opened = before?.text === '(';
      if (!opened) {
        for (let at = numeral.from - 1; at >= Math.max(sentence.from, numeral.from - 40); at -= 1) {
          if (tokens[at]?.text === '(') return null;
          if (tokens[at]?.text === ')') break;
        }
        return { from: numeral.from, to: numeral.to + 1, reason: 'list number' };
      }
      if (opened && atStart) return { from: numeral.from, to: numeral.to + 1, reason: 'list number' };
    }
    if (atStart && (next?.text === '.' || next?.text === ')') && next.glued)
      return { from: numeral.from, to: Math.min(numeral.to + 1, sentence.to), reason: 'list number' };
    if (atStart && numeral.to === sentence.to)
      return { from: numeral.from, to: numeral.to, reason: 'number standing alone' };
    if (
      /^#$/u.test(before?.text ?? '') ||
      (/^(?:no|nos)$/u.test(before?.lower ?? '') && tokens[numeral.from - 1]?.text !== 'no')
    )
      return covers(context, 'list number');
    return null;
  },
};

// "they put the odds at <fifty-fifty> there" → dismissed figure of speech
const setPhrase: DismissalRule = {
  name: 'figure of speech',
  judge: (context) => {
    const { numeral } = context;
    const first = lowerAt(context, numeral.from);
    const before = lowerAt(context, numeral.from - 1);
    const after = lowerAt(context, numeral.to);
    const beyond = lowerAt(context, numeral.to + 1);
    if (first === 'zero' && /^(?:ground|sub|net|absolute|patient)$/u.test(before))
      return covers(context, 'figure of speech');
    if (first === 'zero' && (/^(?:tolerance|hour|sum)$/u.test(after) || after === '-'))
      return covers(context, 'figure of speech');
    if (first === '50' && /^[-–/]$/u.test(after) && beyond === '50')
      return { from: numeral.from, to: numeral.to + 2, reason: 'figure of speech' };
    if (first === 'fifty' && after === '-' && beyond === 'fifty')
      return { from: numeral.from, to: numeral.to + 2, reason: 'figure of speech' };
    if (first === 'a' && /^(?:one|two)$/u.test(after)) return covers(context, 'figure of speech');
    if (
      numeral.form === 'article' &&
      /^(?:thousand|hundred|million)$/u.test(lowerAt(context, numeral.from + 1)) &&
      /^(?:times|ways)$/u.test(after)
    )
      return null;
    return null;
  },
};

/** Number words that count nothing, ordinals and list numbers. */
export const WORD_RULES: readonly DismissalRule[] = [ordinal, listNumber, setPhrase, pronounOne, compoundWord];
