/** As many bars as a chart draws; the table holds more. */
export const mostBars = 24;

/** What the bars leave out, in words; empty where nothing. */
export const sayRest = (total: number, one: string, many: string): string => {
  const left = total - mostBars;
  return left <= 0 ? '' : `and ${left.toLocaleString()} more ${left === 1 ? one : many}`;
};
