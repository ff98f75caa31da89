import fc from 'fast-check';
import { HOUSE_STYLES, type HouseStyle } from './house-styles';

/** One figure as it must be read back. */
export interface Wanted {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly relation: string;
}

/** A text with one printed statement, what must be read in it, and which rules made it. */
export interface Printed {
  readonly text: string;
  readonly wanted: readonly Wanted[];
  /** style · what is counted · how the figures stand together · bound */
  readonly kind: readonly [style: string, measure: string, form: string, bound: string];
}

const WORDS = 'zero one two three four five six seven eight nine'.split(' ');

const BOUNDS: readonly (readonly [words: string, relation: string])[] = [
  ['', '='],
  ['', '='],
  ['about ', '~'],
  ['nearly ', '~'],
  ['more than ', '>'],
  ['at least ', '>='],
  ['up to ', '<='],
  ['less than ', '<'],
  ['just under ', '<'],
  ['well over ', '>'],
  ['some ', '~'],
  ['no more than ', '<='],
  ['almost ', '~'],
];

const grouped = (digits: string, by: HouseStyle['groups']): string => {
  const [whole = '', part] = digits.split('.');
  const pattern = by === 'lakh' ? /\B(?=(?:\d{2})*\d{3}$)/gu : /\B(?=(?:\d{3})+$)/gu;
  const text = whole.replace(pattern, by === ' ' ? '\u00a0' : ',');
  return part === undefined ? text : `${text}.${part}`;
};

/** A figure's digits and scale: what is printed, and the number it stands for. */
interface Amount {
  readonly print: string;
  readonly value: number;
}

const scaledAmount = (style: HouseStyle) =>
  fc
    .record({
      scale: fc.constantFrom(...style.scales),
      digits: fc.oneof(
        fc.integer({ min: 2, max: 999 }).map(String),
        fc.integer({ min: 11, max: 999 }).map((tenths) => (tenths / 10).toFixed(1)),
        fc.integer({ min: 101, max: 9999 }).map((hundredths) => (hundredths / 100).toFixed(2)),
      ),
    })
    .map(({ scale, digits }) => ({ scale, digits }));

const amountOf = (scale: { readonly power: number; readonly print: string }, digits: string): Amount => ({
  print: scale.print.replace('#', digits),
  value: Number(`${digits}e${scale.power}`),
});

const plainAmount = (style: HouseStyle): fc.Arbitrary<Amount> =>
  fc
    .oneof(fc.integer({ min: 12, max: 999 }), fc.integer({ min: 1100, max: 999_999 }))
    .filter((value) => value < 1800 || value > 2100)
    .map((value) => ({ print: grouped(String(value), style.groups), value }));

const moneyAmount = (style: HouseStyle): fc.Arbitrary<Amount> =>
  fc.oneof(
    scaledAmount(style).map(({ scale, digits }) => amountOf(scale, digits)),
    fc.integer({ min: 2200, max: 999_999 }).map((value) => ({ print: grouped(String(value), style.groups), value })),
  );

const isNamed = (print: string): boolean => /# \p{L}/u.test(print);

type Statement = Omit<Printed, 'kind'> & { readonly measure: string; readonly form: string; readonly bound: string };

const one = (
  measure: string,
  unit: string,
  print: (amount: string) => string,
  amounts: fc.Arbitrary<Amount>,
  frame: string,
) =>
  fc.record({ amount: amounts, bound: fc.constantFrom(...BOUNDS) }).map(
    ({ amount, bound: [words, relation] }): Statement => ({
      text: frame.replace('@', `${words}${print(amount.print)}`),
      wanted: [{ value: amount.value, unit, relation }],
      measure,
      form: 'alone',
      bound: words.trim(),
    }),
  );

const pair = (
  measure: string,
  unit: string,
  print: (amount: string) => string,
  amounts: fc.Arbitrary<readonly [Amount, Amount]>,
  forms: readonly { readonly name: string; readonly frame: string; readonly range: boolean }[],
) =>
  fc.record({ both: amounts, form: fc.constantFrom(...forms) }).map(({ both, form }): Statement => {
    const [low, high] = both[0].value <= both[1].value ? both : [both[1], both[0]];
    const text = form.frame.replace('@', print(low.print)).replace('@', print(high.print));
    const wanted: Wanted[] = form.range
      ? [{ value: [low.value, high.value], unit, relation: '=' }]
      : [low, high].map(({ value }) => ({ value, unit, relation: '=' }));
    return { text, wanted, measure, form: form.name, bound: '' };
  });

const distinct = (amounts: fc.Arbitrary<Amount>): fc.Arbitrary<readonly [Amount, Amount]> =>
  fc.tuple(amounts, amounts).filter(([a, b]) => Math.abs(a.value - b.value) > 0.2 * Math.max(a.value, b.value));

const MONEY_FORMS = [
  { name: 'between', frame: 'The road will cost between @ and @, the council said.', range: true },
  { name: 'change', frame: 'Spending on roads rose from @ to @ in the year.', range: false },
  { name: 'far change', frame: 'Spending fell in each of the towns that were asked, from @ to @.', range: false },
  { name: 'two levels', frame: 'Spending rose to @, from @ in the spring.', range: false },
];

const moneyStatement = (style: HouseStyle): fc.Arbitrary<Statement> =>
  fc.constantFrom(...style.money).chain(({ code, print }) => {
    const printed = (amount: string): string => print.replace('#', amount);
    const amounts = moneyAmount(style);
    return fc.oneof(
      one('money', code, printed, amounts, 'The council will spend @ on roads.'),
      one('money', code, printed, amounts, 'Losses came to @.'),
      pair('money', code, printed, distinct(amounts), MONEY_FORMS),
      // "£2m-£3m", "$2 to $3 million": the sign once or twice, the scale once.
      fc
        .record({
          scale: fc.constantFrom(...style.scales),
          low: fc.integer({ min: 2, max: 90 }),
          dash: fc.constantFrom(...style.dashes),
        })
        .map(({ scale, low, dash }): Statement => {
          const high = low + 5;
          const first = isNamed(print) ? String(low) : printed(String(low));
          const second = isNamed(print)
            ? printed(scale.print.replace('#', String(high)))
            : dash === ' to '
              ? printed(scale.print.replace('#', String(high)))
              : scale.print.replace('#', String(high));
          return {
            text: `The bridge will cost ${first}${dash}${second}, it said.`,
            wanted: [
              { value: [Number(`${low}e${scale.power}`), Number(`${high}e${scale.power}`)], unit: code, relation: '=' },
            ],
            measure: 'money',
            form: 'scale once',
            bound: '',
          };
        }),
      // A rate.
      fc.constantFrom('a month', 'a year', 'per tonne', 'a share').chain((per) =>
        fc.integer({ min: 2200, max: 99_000 }).map(
          (value): Statement => ({
            text: `It pays ${printed(grouped(String(value), style.groups))} ${per} for it.`,
            wanted: [{ value, unit: `${code} per ${per.split(' ')[1]}`, relation: '=' }],
            measure: 'money',
            form: 'rate',
            bound: '',
          }),
        ),
      ),
    );
  });

const decimals = fc.oneof(
  fc.integer({ min: 2, max: 99 }).map((value) => ({ print: String(value), value })),
  fc.integer({ min: 2, max: 999 }).map((tenths) => ({ print: (tenths / 10).toFixed(1), value: tenths / 10 })),
);

const PERCENT_FORMS = [
  { name: 'between', frame: 'Turnout was between @ and @.', range: true },
  { name: 'change', frame: 'Turnout rose from @ to @.', range: false },
  { name: 'two levels', frame: 'Turnout rose to @ from @.', range: false },
];

const percentStatement = (style: HouseStyle): fc.Arbitrary<Statement> =>
  fc.constantFrom(...style.percent).chain((print) => {
    const printed = (amount: string): string => print.replace('#', amount);
    const unitless = print.replace('#', '');
    return fc.oneof(
      one('percent', 'percent', printed, decimals, 'Turnout was @ in the north.'),
      pair('percent', 'percent', printed, distinct(decimals), PERCENT_FORMS),
      // The sign once: "from 2.1 to 2.6 percent", "20-30%", "61, 58 and 47 per cent".
      fc
        .record({ both: distinct(decimals), form: fc.constantFrom('range', 'change', 'levels', 'list', 'or') })
        .map(({ both, form }): Statement => {
          const [low, high] = both[0].value < both[1].value ? both : [both[1], both[0]];
          const last = printed(high.print);
          const frames: Readonly<Record<string, string>> = {
            range: `Costs make up ${low.print}${style.dashes[0]}${last} of it.`,
            change: `Rents climbed in all of the towns, from ${low.print} to ${last}.`,
            levels: `Turnout fell to ${low.print} from ${last}.`,
            list: `The shares were 4, ${low.print} and ${last}.`,
            or: `Support was at ${low.print} and ${last} there.`,
          };
          const single = (value: number): Wanted => ({ value, unit: 'percent', relation: '=' });
          const wanted =
            form === 'range'
              ? [{ value: [low.value, high.value] as const, unit: 'percent', relation: '=' }]
              : [...(form === 'list' ? [single(4)] : []), single(low.value), single(high.value)];
          return {
            text: frames[form] ?? '',
            wanted,
            measure: 'percent',
            form: `sign once, ${form}`,
            bound: unitless.trim(),
          };
        }),
    );
  });

const THINGS: readonly (readonly [plural: string, singular: string])[] = [
  ['people', 'person'],
  ['homes', 'home'],
  ['trees', 'tree'],
  ['jobs', 'job'],
  ['nurses', 'nurse'],
  ['new cases', 'case'],
];

const countStatement = (style: HouseStyle): fc.Arbitrary<Statement> =>
  fc.constantFrom(...THINGS).chain(([plural, singular]) => {
    const spelled = fc
      .integer({ min: 2, max: style.spelledBelow - 1 })
      .map((value) => ({ print: WORDS[value] ?? '', value }));
    const scaled = scaledAmount(style)
      .filter(({ scale }) => !/-$|^#-/u.test(scale.print))
      .map(({ scale, digits }) => amountOf(scale, digits));
    const amounts = fc.oneof(plainAmount(style), spelled, scaled);
    const named = (amount: string): string => `${amount} ${plural}`;
    return fc.oneof(
      one('count', singular, named, amounts, 'Floods hit @ in the valley.'),
      pair('count', singular, named, distinct(plainAmount(style)), [
        { name: 'between', frame: 'It will need between @ and @.', range: true },
        { name: 'two levels', frame: 'The plan will need @ in May and @ in June.', range: false },
      ]),
      // The noun once.
      fc.tuple(plainAmount(style), plainAmount(style), plainAmount(style)).map(
        (all): Statement => ({
          text: `The three towns lost ${all[0].print}, ${all[1].print} and ${all[2].print} ${plural}.`,
          wanted: all.map(({ value }) => ({ value, unit: singular, relation: '=' })),
          measure: 'count',
          form: 'noun once',
          bound: '',
        }),
      ),
      fc.record({ amount: plainAmount(style), more: fc.boolean() }).map(
        ({ amount, more }): Statement => ({
          text: `Towns with ${amount.print} ${plural} or ${more ? 'more' : 'fewer'} are exempt.`,
          wanted: [{ value: amount.value, unit: singular, relation: more ? '>=' : '<=' }],
          measure: 'count',
          form: 'bound behind',
          bound: '',
        }),
      ),
    );
  });

const TIMES = ['day', 'week', 'month', 'year', 'hour'] as const;

const timeStatement = (style: HouseStyle): fc.Arbitrary<Statement> =>
  fc
    .record({
      unit: fc.constantFrom(...TIMES),
      low: fc.integer({ min: 2, max: 9 }),
      more: fc.integer({ min: 1, max: 8 }),
    })
    .chain(({ unit, low, more }) => {
      const write = (value: number): string => (value < style.spelledBelow ? (WORDS[value] ?? '') : String(value));
      const high = low + more;
      const range: Wanted = { value: [low, high], unit, relation: '=' };
      return fc.constantFrom<Statement>(
        {
          text: `Repairs will take ${write(low)} to ${write(high)} ${unit}s.`,
          wanted: [range],
          measure: 'time',
          form: 'range',
          bound: '',
        },
        {
          text: `It is a ${low}- to ${high}-${unit} wait.`,
          wanted: [range],
          measure: 'time',
          form: 'hyphens',
          bound: '',
        },
        {
          text: `It lasted nearly ${unit === 'hour' ? 'an' : 'a'} ${unit}.`,
          wanted: [{ value: 1, unit, relation: '~' }],
          measure: 'time',
          form: 'article',
          bound: 'nearly',
        },
        {
          text: `He got a ${low}-${unit} ban.`,
          wanted: [{ value: low, unit, relation: '=' }],
          measure: 'time',
          form: 'compound',
          bound: '',
        },
      );
    });

/** Printed figures in every style, each with what must be read of it. */
export const printedFigures: fc.Arbitrary<Printed> = fc.constantFrom(...HOUSE_STYLES).chain((style) =>
  fc
    .oneof(moneyStatement(style), percentStatement(style), countStatement(style), timeStatement(style))
    .map(({ text, wanted, measure, form, bound }) => ({
      text: `${style.dateline}${text}`,
      wanted,
      kind: [style.name, measure, form, bound] as const,
    })),
);
