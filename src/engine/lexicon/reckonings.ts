const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Nouns that hold somebody's claim, whoever owns them: "the mayor's claim that 500 …", "its estimate of 40,000", "the council's count is 74". */
export const CLAIM_NOUNS: ReadonlySet<string> = words(
  `count tally estimate forecast projection prediction figure guess calculation reckoning assessment version claim statement promise
   pledge vow boast assertion allegation assurance announcement admission warning suggestion insistence contention argument
   conclusion finding denial revelation disclosure report prognosis acknowledgement acknowledgment confession complaint`,
);
