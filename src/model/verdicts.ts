/** What one verdict is called, how it is drawn and which key gives it. */
export interface VerdictRow {
  /** On buttons, in lists and in what is announced. */
  readonly label: string;
  /** Within a sentence. */
  readonly words: string;
  /** After "How many of them": the column of the exported table of speakers. */
  readonly counted: string;
  /** One character for running text and print; with the shape, what tells the verdict apart without its colour. */
  readonly glyph: string;
  readonly shape: 'disc-check' | 'cross' | 'half' | 'question';
  /** Where its mark on the rail beside a long article is inked, each from and to, in twelfths of the rail's width. */
  readonly rail: readonly (readonly [from: number, to: number])[];
  /** The name of its act among the keys; changed keys are stored under it. */
  readonly act: string;
  /** The key as shipped. */
  readonly key: string;
  /** What the list of keys says of it. */
  readonly does: string;
  /** The act goes on to the next open claim at once. */
  readonly movesOn: boolean;
}

/** Every verdict, in the order of buttons, filters and columns; its colour is `--its-name` in styles.css, its mark in the text `.tone-its-name` in ui/tones.css. */
export const verdictTable = {
  verified: {
    label: 'Verified',
    words: 'verified',
    counted: 'are verified',
    glyph: '✓',
    shape: 'disc-check',
    rail: [[0, 12]],
    act: 'verify',
    key: 'v',
    does: 'Verified, then the next open claim',
    movesOn: true,
  },
  disputed: {
    label: 'Disputed',
    words: 'disputed',
    counted: 'are disputed',
    glyph: '✗',
    shape: 'cross',
    rail: [
      [0, 5],
      [7, 12],
    ],
    act: 'dispute',
    key: 'd',
    does: 'Disputed: what the source says, and where; Enter saves and moves on',
    movesOn: true,
  },
  'needs-context': {
    label: 'Needs context',
    words: 'needs context',
    counted: 'need context',
    glyph: '△',
    shape: 'half',
    rail: [[0, 8]],
    act: 'needsContext',
    key: 'c',
    does: 'Needs context',
    movesOn: false,
  },
  unverifiable: {
    label: 'Unverifiable',
    words: 'unverifiable',
    counted: 'are unverifiable',
    glyph: '?',
    shape: 'question',
    rail: [
      [0, 2],
      [5, 7],
      [10, 12],
    ],
    act: 'unverifiable',
    key: 'u',
    does: 'Unverifiable',
    movesOn: false,
  },
} as const satisfies Readonly<Record<string, VerdictRow>>;

/** Names a verdict. */
export type VerdictName = keyof typeof verdictTable;

/** A verdict that is given by its name alone; a dispute has a reason besides. */
export type PlainVerdict = Exclude<VerdictName, 'disputed'>;

/** The name of the act that gives a verdict. */
export type VerdictAct = (typeof verdictTable)[VerdictName]['act'];

/** The verdicts in the order of the table. */
export const verdictNames = Object.keys(verdictTable) as readonly VerdictName[];

/** True of every verdict but a dispute. */
export const isPlainVerdict = (name: VerdictName): name is PlainVerdict => name !== 'disputed';

/** A value for each verdict. */
export const perVerdict = <Value>(make: (name: VerdictName) => Value): Record<VerdictName, Value> =>
  Object.fromEntries(verdictNames.map((name) => [name, make(name)])) as Record<VerdictName, Value>;
