/** Months by name and abbreviation (lower case), 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec'
    .split(' ')
    .flatMap((names, k) => names.split('|').map((name): [string, number] => [name, k + 1])),
);

/** Days of the week and their abbreviations, lower case. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);

/** Zones and half-days that follow a clock time. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(
  "am pm a.m. p.m. a.m p.m o'clock gmt utc est edt et pst pdt pt cst cdt ct mst bst cet cest hrs".split(' '),
);
