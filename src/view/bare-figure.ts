/** What a source says, as the number reader is asked about it: digits alone, which in an article would be a page, a list or a year, are said to be a figure. */
export const askedAs = (says: string): string => {
  const [, digits, decimals = ''] = /^\s*(\d+)(\.\d+)?\.?\s*$/u.exec(says) ?? [];
  return digits === undefined ? says : `It was ${digits.replace(/\B(?=(?:\d{3})+$)/gu, ',')}${decimals}`;
};
