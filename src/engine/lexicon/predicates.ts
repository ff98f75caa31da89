/*
 * The one table of words that report. A row: the sense, what its words take, the lemmas.
 *   that      a clause with "that" ("said that rents rose")
 *   clause    a clause without "that" ("says rents rose")
 *   figure    a figure or measure right behind it ("expects a fall of 3%"); `kept` only where a document keeps it
 *   at        an object and then its figure behind "at" or "on" ("put the toll at 40"); `as` only behind "as"; `to` behind "to" ("raised its forecast to 4%")
 *   tag       words in marks or a clause before it ("…," she said); `aside` only between commas
 *   heard     whom one tells stands right behind it
 *   calls     words in marks as a name ("what she called “a 40-year wound”")
 *   nobody    in the passive without an agent it names nobody ("is expected to")
 * Senses: say, tell (in a manner of its own), find (a document's), count, forecast, think, will, ask, deed.
 */

/** What a word of the table means. */
export type Sense = 'say' | 'tell' | 'find' | 'count' | 'forecast' | 'think' | 'will' | 'ask' | 'deed';

/** What a word of the table takes. */
export type Taking =
  | 'that'
  | 'clause'
  | 'figure'
  | 'kept'
  | 'at'
  | 'as'
  | 'to'
  | 'tag'
  | 'aside'
  | 'heard'
  | 'calls'
  | 'nobody';

/** One verb of the table: all that frames, the assertion and dismissals know of it. */
export interface Predicate {
  readonly lemma: string;
  readonly sense: Sense;
  readonly takes: ReadonlySet<Taking>;
}

const ROWS: readonly (readonly [sense: Sense, takes: string, lemmas: string])[] = [
  ['say', 'that clause figure tag nobody', 'say'],
  ['say', 'that tag heard clause', 'tell assure inform notify remind'],
  [
    'say',
    'that clause tag nobody',
    `claim argue write report note warn admit insist contend maintain allege acknowledge concede complain confirm reveal
     announce boast swear advise add`,
  ],
  ['say', 'that tag nobody', 'quote cite'],
  [
    'say',
    'that tag',
    `state assert declare explain remark comment deny reply respond observe recall reiterate repeat stress emphasize
     emphasise tweet testify caution conclude continue joke quip disclose mention propose recommend suggest urge clarify
     counter retort pronounce proclaim protest point stipulate attest relate interject muse lament exclaim shout cry
     whisper stammer post publish document detail outline specify confess confide object inspire inquire signal hint
     rule deem`,
  ],
  ['say', 'that tag', 'promise vow pledge'],
  ['say', 'calls tag', 'describe'],
  [
    'say',
    'calls',
    `call dub label term brand denounce dismiss decry slam blast deride hail praise characterize characterise liken
     nickname style`,
  ],
  [
    'tell',
    'that tag',
    `recount narrate divulge intimate surmise conjecture posit postulate opine theorise theorize crow gloat gush enthuse
     marvel grumble grouse gripe moan groan sigh fume thunder rage growl snarl snap bark scoff sneer whine wail sob bemoan
     bewail murmur mutter mumble drawl bellow yell scream roar hiss plead implore remonstrate demur decree aver avow wager
     pontificate deadpan reminisce elaborate reflect vent chime`,
  ],
  [
    'tell',
    'aside',
    'remember recollect charge feel understand go make reason volunteer undertake speculate judge venture hold',
  ],
  ['find', 'that clause tag figure', 'show find suggest indicate'],
  ['find', 'that tag', 'demonstrate determine discover measure highlight track'],
  ['find', 'that clause figure at tag', 'estimate project forecast calculate'],
  ['find', 'that tag figure at', 'predict'],
  ['find', 'that clause tag', 'reckon'],
  ['count', 'at', 'put peg see value price size'],
  ['count', 'kept at', 'set place rank'],
  ['count', 'figure tag', 'count tally enumerate itemize itemise catalogue catalog foresee attribute ascribe trace'],
  ['count', 'kept tag', 'record list log rate'],
  [
    'count',
    'kept',
    `register identify guarantee envisage envision carry name grade credit locate prescribe cover total permit provide allow
     pencil arrive come`,
  ],
  ['count', 'as to', 'give'],
  ['forecast', 'to', 'raise lower cut revise lift trim upgrade downgrade'],
  ['think', 'that clause figure tag nobody', 'expect'],
  ['think', 'that clause tag nobody', 'believe think fear hope guess figure suspect know'],
  [
    'think',
    'that',
    `feel assume doubt realize realise recognize recognise consider imagine worry agree disagree anticipate understand`,
  ],
  ['will', 'that figure tag', 'demand'],
  [
    'will',
    '',
    'offer want plan intend seek decide order request require favor favour support oppose blame accuse criticize criticise',
  ],
  ['ask', 'tag', 'ask question wonder'],
  ['ask', '', 'discuss talk speak address hear listen learn read debate'],
];

const TABLE = new Map<string, Predicate>();
for (const [sense, takes, lemmas] of ROWS)
  for (const lemma of lemmas.trim().split(/\s+/u))
    if (!TABLE.has(lemma)) TABLE.set(lemma, { lemma, sense, takes: new Set(takes.split(' ')) as ReadonlySet<Taking> });

/** The row of a verb by its dictionary form; undefined for verbs that report nothing. */
export const predicateOf = (lemma: string): Predicate | undefined => TABLE.get(lemma);

/** Forms that no ending tells: "said" is say. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said say told tell found find thought think wrote write written write knew know known know felt feel understood understand
   foresaw foresee gave give given give saw see seen see held hold heard hear spoke speak shown show`
    .split(/\s+/u)
    .flatMap((form, i, all) => (i % 2 === 0 ? [[form, all[i + 1] ?? ''] as const] : [])),
);

/** The row of the verb that a form may be ("shows" is show, "complained" complain); undefined where there is none. */
export const predicateOfForm = (lower: string): Predicate | undefined => {
  const stems = [
    IRREGULAR.get(lower) ?? lower,
    lower.replace(/ies$/u, 'y'),
    lower.replace(/s$/u, ''),
    lower.replace(/es$/u, ''),
  ];
  for (const base of [...stems, lower.replace(/ied$/u, 'y'), lower.replace(/ed$/u, ''), lower.replace(/d$/u, '')]) {
    const found = TABLE.get(base);
    if (found) return found;
  }
  return undefined;
};
