const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Verbs and adverbs that say the amount behind them is a rise. */
export const UP_WORDS: ReadonlySet<string> = words(
  `up rise rises rose risen rising increase increases increased increasing gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging grow grows grew grown growing
   added adding advance advances advanced advancing soar soars soared soaring rally rallied rallying spike spiked leap leapt leaped expand expanded expanding appreciate appreciated rebound rebounded strengthen strengthened recover recovered swell swelled hike hikes hiked hiking boost boosts boosted boosting raise raises raised raising lift lifts lifted lifting widen widened widening pick picked picks edged edges edging ticked ticks inched inches crept creeps nudged mount mounted mounting upped accelerate accelerated quicken quickened`,
);

/** Verbs and adverbs that say the amount behind them is a fall. */
export const DOWN_WORDS: ReadonlySet<string> = words(
  `down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost losing slide slides slid sliding slip slips slipped slipping
   plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling sink sinks sank sunk shed sheds shedding ease eases eased easing shrink shrinks shrank dip dips dipped crash crashed contract contracted crumble crumbled reduce reduced cut narrow narrowed narrowing weaken weakened slump slumps slumped slumping slash slashes slashed slashing trim trims trimmed trimming shave shaved shrunk shrinking dwindle dwindled dwindling slow slows slowed slowing retreat retreated cool cooled lower lowers lowered lowering nosedived dive dived plunging pare pared knocked subtracted deducted cutting cuts`,
);

/** Further verbs and nouns that say a figure changed, which way or none. */
export const CHANGE_WORDS: ReadonlySet<string> = words(
  `went go goes gone going change changes changed changing move moves moved moving shift shifts shifted improve improves improved improvement worsen worsened double doubled doubles doubling halve halved triple tripled quadrupled creeping boost revise revised revision upgrade upgraded downgrade downgraded growth advance rise increase drop decline fall decrease
   jump reduction cut hike swing upturn downturn recovery turned turning expansion contraction extend extended shorten shortened upped promoted demoted adjusted bringing brought brings took taking pushing pushed pushes driving drove sending sent leaving`,
);

/** Words that say that two figures are the ends of a range and no change. */
export const RANGE_WORDS: ReadonlySet<string> = words(
  `range ranges ranged ranging vary varies varied varying span spans spanning spanned aged ages between anywhere costs cost costing priced fetch fetched lasts lasted lasting sized somewhere spread`,
);
