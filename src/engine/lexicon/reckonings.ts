const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const FIGURES =
  'figures costing costings arithmetic maths math analysis tally computation modelling modeling version reading estimate estimates projection projections forecast forecasts count numbers data calculation calculations reckoning telling assessment';

/** Nouns that are somebody's reckoning behind a preposition: "by her count", "on the bank's figures", "in his view". */
export const RECKONINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'by',
    words(`${FIGURES} estimation figure account admission guess records statistics measure lights survey dashboard`),
  ],
  ['on', words(FIGURES)],
  [
    'in',
    words(
      'view opinion estimation reckoning telling judgment judgement assessment analysis account version data figures books calculation calculations',
    ),
  ],
]);

/** Nouns that hold somebody's claim, whoever owns them: "the mayor's claim that 500 …", "its estimate of 40,000", "the council's count is 74". */
export const CLAIM_NOUNS: ReadonlySet<string> = words(
  `count tally estimate forecast projection prediction figure guess calculation reckoning assessment version claim statement promise
   pledge vow boast assertion allegation assurance announcement admission warning suggestion insistence contention argument
   conclusion finding denial revelation disclosure report prognosis acknowledgement acknowledgment confession complaint`,
);
