const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Verbs and adverbs that say the amount behind them is a rise. */
export const UP_WORDS: ReadonlySet<string> = words(
  `up rise rises rose risen rising increase increases increased increasing gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging grow grows grew grown growing
   added adding advance advances advanced advancing soar soars soared soaring rally rallied rallying spike spiked leap leapt leaped expand expanded expanding appreciate appreciated rebound rebounded strengthen strengthened recover recovered swell swelled`,
);

/** Verbs and adverbs that say the amount behind them is a fall. */
export const DOWN_WORDS: ReadonlySet<string> = words(
  `down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost losing slide slides slid sliding slip slips slipped slipping
   plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling sink sinks sank sunk shed sheds shedding ease eases eased easing shrink shrinks shrank dip dips dipped crash crashed contract contracted crumble crumbled reduce reduced cut narrow narrowed weaken weakened`,
);
