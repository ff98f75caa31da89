import { lowest } from '../numerals/numeral-rules';
import { type DismissalRule, isCapital, loneDigits, lowerAt } from './dismissal';
import { covers, measured, pluralAhead } from './name-context';

// "pupils in Year <6> sat the test" → dismissed name
const schoolYear: DismissalRule = {
  name: 'year at school, day of play',
  judge: (context) => {
    const { tokens, numeral, sentence } = context;
    const before = tokens[numeral.from - 1];
    if (before === undefined || numeral.from - 1 < sentence.from || lowest(numeral) > 13) return null;
    const school = before.text === 'Year' && tokens[numeral.from]?.kind === 'number';
    const play =
      /^(?:on|of|opening|after|day)$/u.test(lowerAt(context, numeral.from - 2)) ||
      numeral.from - 2 < sentence.from ||
      /^[,;(]$/u.test(lowerAt(context, numeral.from - 2));
    const day = before.lower === 'day' && play && !pluralAhead(context);
    return (school || day) && !measured(context) ? covers(context, 'part of a name') : null;
  },
};

const BOOKS =
  /^(?:genesis|exodus|leviticus|deuteronomy|joshua|judges|ruth|samuel|kings|chronicles|ezra|nehemiah|esther|job|psalms?|proverbs|ecclesiastes|isaiah|jeremiah|ezekiel|daniel|hosea|micah|matthew|mark|luke|john|acts|romans|corinthians|galatians|ephesians|philippians|colossians|thessalonians|timothy|titus|hebrews|james|peter|revelation|surah|sura)$/u;

// "he read Isaiah <45:1> aloud" → dismissed verse
const verse: DismissalRule = {
  name: 'verse of a holy book',
  judge: (context) => {
    const { tokens, numeral } = context;
    const book = isCapital(tokens[numeral.from - 1]) && BOOKS.test(lowerAt(context, numeral.from - 1));
    const colon =
      lowerAt(context, numeral.from + 1) === ':' &&
      tokens[numeral.from + 2]?.kind === 'number' &&
      tokens[numeral.from + 2]?.glued === true;
    if (book && colon) return { from: numeral.from, to: numeral.from + 3, reason: 'chapter and verse' };
    const numbered =
      /^[123]$/u.test(loneDigits(context) ?? '') &&
      isCapital(tokens[numeral.to]) &&
      /^(?:samuel|kings|chronicles|corinthians|thessalonians|timothy|peter|john)$/u.test(lowerAt(context, numeral.to));
    return numbered && !/^(?:of|the|about|all)$/u.test(lowerAt(context, numeral.from - 1))
      ? covers(context, 'part of a name')
      : null;
  },
};

/** Years at school, days of play, chapters and verses. */
export const NUMBERED_RULES: readonly DismissalRule[] = [schoolYear, verse];
