const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Superlatives of something measurable. */
export const MEASURED_SUPERLATIVES: ReadonlySet<string> = words(
  `biggest largest greatest highest lowest smallest longest shortest tallest deepest oldest youngest richest poorest wealthiest deadliest bloodiest fastest quickest slowest hottest coldest warmest coolest wettest driest heaviest lightest busiest costliest cheapest priciest
   strongest weakest widest narrowest steepest fewest worst-hit hardest-hit earliest latest-ever farthest furthest nearest closest sharpest broadest thickest thinnest loudest densest severest`,
);

/** What a "worst" or a "best" measures: toll, loss, yield, result, and periods judged by a figure. */
export const MEASURED_WORST: ReadonlySet<string> = words(
  `outbreak epidemic drought flood floods flooding recession slump downturn crash fall drop decline result results showing performance year quarter month week season harvest inflation earthquake quake
   wildfire wildfires storm blizzard famine shortage loss losses deficit attack accident disaster massacre bombing shooting death-toll turnout start run finish return returns figures numbers toll rate heatwave pollution`,
);

/** Adjectives whose "most" or "least" is measurable. */
export const MEASURED_ADJECTIVES: ReadonlySet<string> = words(
  `populous populated prevalent expensive common popular powerful valuable profitable productive densely frequent widespread visited watched viewed read wanted downloaded streamed followed cited sold traded polluted polluting affected vulnerable congested violent lethal destructive indebted unequal
   fuel-efficient efficient successful decorated capped numerous costly affordable deadly distant remote valued trusted respected crowded intense extensive lucrative watched-for admired hated feared sought-after powerful complete accurate abundant active sparsely heavily widely highly commonly frequently prolific educated diverse corrupt`,
);

/** Verbs after which "the most" is a superlative of an amount. */
export const MOST_OBJECTS: ReadonlySet<string> = words(
  'votes vote points goals wins medals seats money deaths cases people runs yards titles given ever since of in',
);

/** Nouns that a bare "record" makes a superlative of. */
export const RECORD_NOUNS: ReadonlySet<string> = words(
  `turnout high low highs lows number numbers rate rates sales profit profits revenue revenues earnings level levels amount amounts temperature temperatures heat rainfall rain snowfall price prices growth figure figures deficit surplus debt crowd crowds attendance fine fee fees deal year month quarter week day season harvest crop output production exports imports
   loss losses demand inflation unemployment spending donations fundraising support margin majority migration arrivals deaths cases floods flooding drought snow cold warmth highs pace speed time run streak sum total investment volume volumes transfer haul audience close closing finish takings sum payout payouts penalty intake enrolment enrollment caseload backlog ratings viewership drop fall increase rise gain gains jump decline`,
);

/** Heads of which "biggest" and the like measure nothing. */
export const UNMEASURED_NOUNS: ReadonlySet<string> = words(
  `challenge issue problem question concern mistake threat fear risk worry obstacle strength weakness story moment surprise lesson test hurdle reason regret asset fan star name disappointment influence
   difference advantage argument case point thing ally rival critic supporter hope dream impact effect opportunity priority possible degree part way sense term secret enemy danger joy gift triumph achievement loser winner hero villain blow`,
);
