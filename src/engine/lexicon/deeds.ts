const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Objects with which a verb of saying does something instead: "claimed 40 lives", "declared a holiday". */
export const DEED_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['claim', words('life lives victory victories credit responsibility title asylum benefit benefits')],
  ['declare', words('day days mourning war emergency bankruptcy independence victory holiday')],
  ['ask', words('price prices rent rents rate rates')],
]);

/** Verbs by which the article's own "I" or "we" reports or witnesses. */
export const WITNESSING = words('say write report publish state misstate count vote see visit tell');

/** What the article itself is called: "this newspaper". */
export const PRESS_NOUNS = words('reporter newspaper paper masthead website magazine correspondent column');

/** What the article itself works out: "by our count". */
export const OWN_RECKONINGS = words(
  'count tally reckoning estimate estimates calculation calculations arithmetic analysis investigation reporters',
);
