import { lowerAt } from '../document';
import { DETERMINERS } from '../lexicon/grammar-words';
import { isPersonUnit } from '../nouns/is-person-unit';
import { isPlural } from '../nouns/plurals';
import { ownerEnd, readCountedNoun } from '../nouns/read-counted-noun';
import { readDottedThousands } from './dotted-thousands';
import { type MeasureRule, withPer } from './measure-rule';
import { perPart } from './per';

const COMPARES =
  /^(?:as|more|less|higher|lower|larger|smaller|bigger|greater|faster|the|that|its|their|what|worse|better|longer|likelier|stronger)$/u;

/** "the 500 million analysts had forecast": they foresee the amount and are not counted. */
const FORESEES = /^(?:had|have|expected|forecast|predicted|estimated|projected|anticipated)$/u;

// "prices rose <four times> as fast" → = 4 times multiple
const times: MeasureRule = {
  name: 'so many times',
  read: (context) => {
    const { tokens, past, numeral, hyphen } = context;
    const word = lowerAt(context, past);
    if (hyphen && word === 'fold') return { shape: 'multiple', unit: 'times', kind: 'multiple', to: past + 1 };
    if (word === 'x' && tokens[past]?.glued && tokens[past + 1]?.kind !== 'number')
      return { shape: 'multiple', unit: 'times', kind: 'multiple', to: past + 1 };
    if (tokens[past]?.text !== 'times') return null;
    if (COMPARES.test(lowerAt(context, past + 1)))
      return { shape: 'multiple', unit: 'times', kind: 'multiple', to: past + 1 };
    // "four times a teacher's wage", but "four times a day".
    const article =
      /^an?$/u.test(lowerAt(context, past + 1)) && perPart(tokens, past + 1, context.sentence.to) === null;
    if (article) return { shape: 'multiple', unit: 'times', kind: 'multiple', to: past + 1 };
    const counted = withPer(context, { shape: 'noun', unit: 'time', kind: 'count', to: past + 1 });
    return counted.kind === 'rate' ? counted : { ...counted, to: numeral.to, nounTo: past + 1 };
  },
};

// "they get <half as much> as they need" → = 0.5 times multiple
const halfAsMuch: MeasureRule = {
  name: 'half as much',
  read: (context) => {
    const { numeral } = context;
    const half =
      numeral.form === 'fraction' &&
      lowerAt(context, numeral.to) === 'as' &&
      /^(?:much|many|likely|big|large|often|fast|long|high)$/u.test(lowerAt(context, numeral.to + 1));
    return half ? { shape: 'multiple', unit: 'times', kind: 'multiple', to: numeral.to + 2 } : null;
  },
};

// "<two-thirds> of voters agreed" → = 0.6667 fraction percent
const share: MeasureRule = {
  name: 'share of a whole',
  read: (context) => {
    const { tokens, numeral, sentence, past } = context;
    if (numeral.form !== 'fraction') return null;
    // "half a page": a part of one thing; "half a year ago" is a time.
    if (lowerAt(context, numeral.to - 1) === 'half' && /^an?$/u.test(lowerAt(context, past))) {
      const thing = readCountedNoun(tokens, past + 1, Math.min(past + 2, sentence.to), true);
      if (thing !== null) return { shape: 'noun', unit: thing.lemma, kind: 'count', to: numeral.to, nounTo: thing.to };
    }
    const digits =
      tokens[numeral.from]?.kind === 'number' &&
      lowerAt(context, numeral.from + 1) !== 'in' &&
      lowerAt(context, numeral.from + 1) !== 'of' &&
      lowerAt(context, numeral.from + 1) !== 'out';
    const noun = digits ? readCountedNoun(tokens, past, sentence.to, true) : null;
    if (noun !== null) return { shape: 'noun', unit: noun.lemma, kind: 'count', to: numeral.to, nounTo: noun.to };
    return { shape: 'fraction', unit: 'fraction', kind: 'percent', to: numeral.to };
  },
};

// "<17 million> people are hungry" → = 17000000 person
const counted: MeasureRule = {
  name: 'counted noun',
  read: (context) => {
    const { tokens, sentence, numeral, past, hyphen } = context;
    const ofThe =
      tokens[past]?.lower === 'of' &&
      (DETERMINERS.has(tokens[past + 1]?.lower ?? '') || ownerEnd(tokens, past + 1, sentence.to) !== null);
    const partitive = ofThe || numeral.form === 'vague' || numeral.form === 'scaled' || numeral.form === 'article';
    const noun = readCountedNoun(
      tokens,
      past,
      hyphen ? Math.min(past + 1, sentence.to) : sentence.to,
      hyphen || (numeral.value === 1 && !ofThe),
      partitive,
    );
    if (noun === null) return null;
    // "thousands descend on the town": without "of" only a plural is counted.
    const head = tokens[noun.head];
    if (numeral.form === 'vague' && tokens[past]?.lower !== 'of' && head !== undefined && !isPlural(head)) return null;
    if (/^(?:homeless|jobless|unemployed|dead|injured|wounded|missing|stranded|hungry)$/u.test(noun.lemma))
      return { shape: 'noun', unit: 'person', kind: 'count', to: numeral.to, nounTo: noun.to };
    if (
      /^(?:analyst|economist|forecaster|investor|trader)$/u.test(noun.lemma) &&
      FORESEES.test(lowerAt(context, noun.to))
    )
      return null;
    if (hyphen && noun.lemma === 'strong')
      return { shape: 'noun', unit: 'person', kind: 'count', to: numeral.to, nounTo: noun.to };
    const per = perPart(tokens, noun.to, sentence.to);
    if (per !== null) {
      // The counted noun stays outside the words, unless the rate's base is a number of its own ("87 deaths per 100,000").
      const based = /^\d/u.test(per.per);
      return {
        shape: 'noun',
        unit: `${noun.lemma} per ${per.per}`,
        kind: 'rate',
        to: based ? per.to : numeral.to,
        nounTo: per.to,
      };
    }
    const thousands = readDottedThousands(context, { people: isPersonUnit(noun.lemma) });
    return {
      shape: 'noun',
      unit: noun.lemma,
      kind: 'count',
      to: numeral.to,
      nounTo: noun.to,
      ...(thousands === null ? {} : { numeral: thousands }),
    };
  },
};

// "the rate was <14.2 per 100,000 people> there" → = 14.2 per 100,000 person rate
const bareRate: MeasureRule = {
  name: 'rate of what the text has named',
  read: ({ tokens, sentence, numeral, past, hyphen }) => {
    if (hyphen || numeral.form === 'fraction' || numeral.form === 'vague') return null;
    const per = perPart(tokens, past, sentence.to);
    return per === null || /(?:ly)$/u.test(tokens[past]?.lower ?? '')
      ? null
      : { shape: 'unit', unit: `per ${per.per}`, kind: 'rate', to: per.to };
  },
};

/** Multiples, shares and counted nouns, in order. */
export const SHARE_AND_COUNT_RULES: readonly MeasureRule[] = [times, halfAsMuch, share, counted, bareRate];
