/** How one paper prints figures, after its published style rules. */
export interface HouseStyle {
  readonly name: string;
  /** Its own money and how an amount of it stands beside its sign, `#` for the amount with its scale. */
  readonly money: readonly { readonly code: string; readonly print: string }[];
  /** What follows an amount in thousands, millions, billions (and lakhs, crores), `#` for the digits. */
  readonly scales: readonly { readonly power: number; readonly print: string }[];
  readonly percent: readonly string[];
  /** Between groups of digits: "," in threes, "lakh" for 12,34,567, or a space. */
  readonly groups: ',' | ' ' | 'lakh';
  /** Whole numbers below this one are spelled. */
  readonly spelledBelow: number;
  readonly dashes: readonly string[];
  /** Opens the text, where the paper's own currency needs it. */
  readonly dateline: string;
}

const million = (print: string) => ({ power: 6, print });
const billion = (print: string) => ({ power: 9, print });

/** Twelve manners of printing figures: American, British, Indian, South African, Nigerian, Kenyan, Australian, Canadian, Philippine, of weeklies and of the wires. */
export const HOUSE_STYLES: readonly HouseStyle[] = [
  {
    name: 'American agency',
    money: [
      { code: 'USD', print: '$#' },
      { code: 'EUR', print: '# euros' },
      { code: 'JPY', print: '# yen' },
      { code: 'CAD', print: '# Canadian dollars' },
    ],
    scales: [million('# million'), billion('# billion')],
    percent: ['#%', '# percent'],
    groups: ',',
    spelledBelow: 10,
    dashes: [' to ', '-'],
    dateline: 'DENVER, June 3 – ',
  },
  {
    name: 'American daily',
    money: [
      { code: 'USD', print: '$#' },
      { code: 'GBP', print: '£#' },
      { code: 'CHF', print: '# Swiss francs' },
    ],
    scales: [million('# million'), billion('# billion'), { power: 12, print: '# trillion' }],
    percent: ['# percent'],
    groups: ',',
    spelledBelow: 10,
    dashes: [' to '],
    dateline: '',
  },
  {
    name: 'British daily',
    money: [
      { code: 'GBP', print: '£#' },
      { code: 'EUR', print: '€#' },
      { code: 'AUD', print: 'A$#' },
      { code: 'USD', print: 'US$#' },
    ],
    scales: [million('#m'), billion('#bn'), { power: 12, print: '#tn' }, { power: 3, print: '#k' }],
    percent: ['#%'],
    groups: ',',
    spelledBelow: 10,
    dashes: ['-', '–', ' to '],
    dateline: '',
  },
  {
    name: 'British financial',
    money: [
      { code: 'GBP', print: '£#' },
      { code: 'CHF', print: 'SFr#' },
      { code: 'INR', print: 'Rs#' },
      { code: 'ZAR', print: 'R#' },
      { code: 'BRL', print: 'R$#' },
      { code: 'HKD', print: 'HK$#' },
      { code: 'CNY', print: 'Rmb#' },
    ],
    scales: [million('#mn'), million('#m'), billion('#bn'), { power: 12, print: '#tn' }],
    percent: ['# per cent'],
    groups: ',',
    spelledBelow: 10,
    dashes: ['-', ' to '],
    dateline: '',
  },
  {
    name: 'Indian daily',
    money: [
      { code: 'INR', print: 'Rs #' },
      { code: 'INR', print: 'Rs. #' },
      { code: 'INR', print: '₹#' },
      { code: 'INR', print: 'Rs.#' },
    ],
    scales: [
      { power: 7, print: '# crore' },
      { power: 5, print: '# lakh' },
      { power: 12, print: '# lakh crore' },
      { power: 7, print: '#-crore' },
    ],
    percent: ['# per cent', '#%'],
    groups: 'lakh',
    spelledBelow: 10,
    dashes: ['-', ' to '],
    dateline: 'NEW DELHI: ',
  },
  {
    name: 'South African daily',
    money: [
      { code: 'ZAR', print: 'R#' },
      { code: 'ZAR', print: '# rand' },
    ],
    scales: [million('#m'), million('# million'), billion('#bn'), billion('# billion')],
    percent: ['#%'],
    groups: ' ',
    spelledBelow: 10,
    dashes: ['-', ' to '],
    dateline: 'JOHANNESBURG – ',
  },
  {
    name: 'Nigerian daily',
    money: [
      { code: 'NGN', print: 'N#' },
      { code: 'NGN', print: '₦#' },
      { code: 'NGN', print: '# naira' },
    ],
    scales: [million('#m'), million('# million'), billion('#bn'), billion('#billion'), { power: 12, print: '#tn' }],
    percent: ['# per cent', '#%'],
    groups: ',',
    spelledBelow: 10,
    dashes: [' to ', '-'],
    dateline: 'LAGOS, Nigeria – ',
  },
  {
    name: 'Kenyan daily',
    money: [
      { code: 'KES', print: 'Sh#' },
      { code: 'KES', print: 'Sh#' },
      { code: 'KES', print: 'KSh#' },
      { code: 'KES', print: 'Ksh #' },
    ],
    scales: [million('# million'), billion('# billion')],
    percent: ['# per cent', '# percent'],
    groups: ',',
    spelledBelow: 10,
    dashes: [' to '],
    dateline: 'NAIROBI, Kenya – ',
  },
  {
    name: 'Australian daily',
    money: [
      { code: 'AUD', print: '$#' },
      { code: 'NZD', print: 'NZ$#' },
      { code: 'SGD', print: 'S$#' },
    ],
    scales: [million('# million'), million('#m'), billion('# billion'), billion('#b')],
    percent: ['# per cent', '#pc'],
    groups: ',',
    spelledBelow: 10,
    dashes: [' to ', '-'],
    dateline: 'SYDNEY, June 3 – ',
  },
  {
    name: 'Canadian daily',
    money: [
      { code: 'CAD', print: 'C$#' },
      { code: 'USD', print: 'US$#' },
    ],
    scales: [million('#-million'), million('# million'), billion('#-billion'), billion('# billion')],
    percent: ['# per cent'],
    groups: ',',
    spelledBelow: 10,
    dashes: [' to '],
    dateline: '',
  },
  {
    name: 'Philippine daily',
    money: [
      { code: 'PHP', print: 'P#' },
      { code: 'PHP', print: '₱#' },
      { code: 'PHP', print: 'PHP #' },
    ],
    scales: [million('# million'), million('#-million'), million('#-M'), billion('# billion'), billion('#-billion')],
    percent: ['# percent', '#%'],
    groups: ',',
    spelledBelow: 10,
    dashes: [' to ', '-'],
    dateline: 'MANILA, Philippines – ',
  },
  {
    name: 'wire',
    money: [
      { code: 'USD', print: '$#' },
      { code: 'EUR', print: '# euros' },
      { code: 'AUD', print: 'A$#' },
      { code: 'SEK', print: '# Swedish crowns' },
      { code: 'KRW', print: '# won' },
      { code: 'TRY', print: '# lira' },
      { code: 'GBP', print: '# pounds' },
      { code: 'ZAR', print: 'ZAR#' },
      { code: 'PLN', print: 'PLN #' },
    ],
    scales: [
      million('# million'),
      million('# mln'),
      billion('# billion'),
      billion('# bln'),
      { power: 12, print: '# trillion' },
    ],
    percent: ['# percent', '# pct', '#%'],
    groups: ',',
    spelledBelow: 10,
    dashes: ['-', ' to '],
    dateline: '',
  },
];
