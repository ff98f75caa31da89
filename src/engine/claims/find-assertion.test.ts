import { describe, expect, it } from 'vitest';
import { extract } from '../extract';

/** The text with its first claim's assertion in braces. */
const marked = (text: string, nth = 0): string => {
  const { claims } = extract({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] });
  const claim = claims[nth];
  if (claim === undefined) throw new Error(`no claim ${nth} in “${text}”`);
  const { start, end } = claim.assertion;
  return `${text.slice(0, start)}{${text.slice(start, end)}}${text.slice(end)}`;
};

const plain = (text: string): string => text.replaceAll(/[{}]/gu, '');

describe('the assertion of a claim', () => {
  it.each([
    'GENEVA, 14 May 2023 - {That is 1.8 million kids}, the agency said.',
    'LONDON (Reuters) - {Shares fell 3% on Monday}.',
    'HARWICK — {Patients wait 43 days}, figures show.',
    '"{That is 1.8 million kids}," said Ann Roe.',
    'Manager Ruth Adeyemi told the BBC: "{We had 12 shots on target}."',
    'The minister said that {rents rose by 4%}.',
    'The minister said {that is 1.8 million kids who need help}.',
    'Captain Okoro said on Monday that {45 trucks had crossed}.',
    'In a statement, the firm said {it would hire 400 people}.',
    'According to the ministry, {9,000 homes were lost}.',
    '{The line was shut for six hours}; nobody said why.',
    '{The toll rose to 90 deaths}, according to the Red Crescent.',
  ])('%s', (text) => {
    expect(marked(plain(text))).toBe(text);
  });

  it('is another for the claim behind the quotation', () => {
    const text = 'Jo Li said: “We sold 90 machines,” adding that {12 were lost}.';
    expect(marked(plain(text), 1)).toBe(text);
  });
});
