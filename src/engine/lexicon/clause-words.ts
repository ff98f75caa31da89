const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Prepositions by which one noun phrase hangs on another. */
export const HANGS_ON = words('of for at in from on to with by inside between near behind against');

/** Words that open a relative clause. */
export const RELATIVES = words('who whom which that whose where');

/** Words that set one clause against another: no report goes on over them for certain. */
export const CONTRASTS = words('but while although though whereas yet however');

/** Words that open a clause of their own under another. */
export const SUBORDINATORS = words('because when after before since unless until if so as who whom which whose where');

/** Auxiliaries of what may be. */
export const MODALS = words("would could should may might can will must 'll 'd");

/** Words that deny. */
export const NEGATIONS = words("not n't never no neither nor nobody");

/** Words before a sentence's subject that change nothing of its form. */
export const FRONTED = words('but and however meanwhile still also yet — – -');

/** Words that open a condition: what is said under them is not asserted. */
export const CONDITIONS = words('if whether unless until');

/** Words behind a reporting clause's comma with which another clause goes on, not the rest of the one reported. */
export const CLAUSES_GO_ON = words('and but while as which who with though although yet or nor so because whereas');

/** Words and marks that may stand right behind the name of whoever speaks. */
export const FOLLOWS_NAME = words('. , ; and of at for in from on with who during after as to (');

/** Particles that belong to a verb of saying: "shot back", "went on", "chimed in". */
export const PARTICLES = words('back on up out in away');

/** What somebody makes, issues or gives before a colon: "made the following comment:". */
export const UTTERANCES = words(
  'comment comments statement remark remarks reply answer response explanation message letter note post tweet observation warning assessment admission plea appeal argument claim pledge promise advice account verdict',
);

/** Participles behind a comma with which the writer concludes: "…, making it the largest in years". */
export const RESULTS = words('making bringing leaving taking giving putting pushing');
