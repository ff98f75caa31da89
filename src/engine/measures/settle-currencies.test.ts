import { describe, expect, it } from 'vitest';
import { extract } from '../extract';

/** Each amount of money as "words: value unit", with "?" where the currency is assumed. */
const amounts = (text: string): readonly string[] =>
  extract({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] }).claims.map(
    ({ quantity: { text: words, value, unit, assumed } }) => `${words}: ${value} ${unit}${assumed ? '?' : ''}`,
  );

describe('money by its sign, code and name', () => {
  it.each([
    ['The port lost R40 million, and R3.1bn is owed.', ['R40 million: 40000000 ZAR', 'R3.1bn: 3100000000 ZAR']],
    ['A bag costs Rs.45 and a road Rs. 20 crore.', ['Rs.45: 45 INR?', 'Rs. 20 crore: 200000000 INR?']],
    ['The court set K3 million, and K90 for each day.', ['K3 million: 3000000 ZMW?', 'K90: 90 ZMW?']],
    ['In Lagos a visit costs N3,500.', ['N3,500: 3500 NGN']],
    ['Nurses in Lagos paid N3,500 for N95 masks.', ['N3,500: 3500 NGN']],
    ['Buses in Accra cost GH¢15, or GH₵ 25 at night.', ['GH¢15: 15 GHS', 'GH₵ 25: 25 GHS']],
    ['In Gaborone the fine is P60.', ['P60: 60 BWP?']],
    ['They paid KSh2,500/- and 30 ZAR.', ['KSh2,500/-: 2500 KES', '30 ZAR: 30 ZAR']],
    ['The dam cost Tk. 80 lakh.', ['Tk. 80 lakh: 8000000 BDT']],
    ['It spent P3.4-billion and P70-M in Manila.', ['P3.4-billion: 3400000000 PHP?', 'P70-M: 70000000 PHP?']],
    ['The share paid 14c, and petrol rose by 3 rupees 25 paise.', ['14c: 14 cent', '3 rupees 25 paise: 3.25 INR?']],
    ['The toy cost $4 and 20 cents.', ['$4 and 20 cents: 4.2 USD?']],
    ['The K9 team met at M25 in a B52.', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('a sign or name that several currencies share', () => {
  it.each([
    ['SYDNEY, Jan 3 – The council will spend $6 million.', 'AUD?'],
    ['The firm in Ottawa, Canada, paid C$9 million ($6.5 million).', 'USD?'],
    ['CALGARY (Reuters) - The oil firm lost $3 billion.', 'USD?'],
    ['The council of Boston lost $3 billion.', 'USD?'],
    ['The bank of Cairo, Egypt, owes 70 million Egyptian pounds, not 60 million pounds.', 'EGP?'],
    ['A house in Prague costs 7 million crowns.', 'CZK?'],
    ['A house in Oslo costs 7 million crowns.', 'NOK?'],
    ['Colombia owes 8 billion pesos.', 'COP?'],
    ['They paid £30 each.', 'GBP?'],
  ])('%s', (text, expected) => {
    expect(amounts(text).at(-1)?.split(' ').at(-1)).toBe(expected);
  });
});
