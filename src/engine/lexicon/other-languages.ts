/** Scale words of the larger European languages and what they multiply by, as patterns over the word in lower case; "Billion" is left out, since languages differ on it. */
export const OTHER_SCALES: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^(?:tausend|duizend|tusen|tusind|mille|mila|mil|tys|тыс|тысяч[аи]?|ألف)$/u, 1e3],
  [
    /^(?:million(?:en|s|er)?|millones|millón|milhão|milhões|milion[ei]?|milionów|milioane|miljoen(?:en)?|miljon(?:er)?|millioner|mio|mln|млн|миллион(?:а|ов)?|مليون)$/u,
    1e6,
  ],
  [
    /^(?:milliarden?|milliards?|miljard(?:en|er)?|milliarder|miliard[eiy]?|miliardów|miliardo|mrd|mld|млрд|миллиард(?:а|ов)?|مليار)$/u,
    1e9,
  ],
];

/** Words for percent in the larger European languages, in lower case; two words are joined by a space. */
export const OTHER_PERCENT: ReadonlySet<string> = new Set([
  'prozent',
  'procent',
  'prosent',
  'procento',
  'proc',
  'pour cent',
  'por ciento',
  'por cento',
  'per cento',
  'процентов',
  'процента',
  'процент',
]);

/** Names of currencies that languages share or nearly so, in lower case, to ISO 4217 codes. */
export const OTHER_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['евро', 'EUR'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['dólares', 'USD'],
  ['dollari', 'USD'],
  ['долларов', 'USD'],
  ['рублей', 'RUB'],
  ['yen', 'JPY'],
]);
