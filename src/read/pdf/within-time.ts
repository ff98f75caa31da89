/** Longer than this, in milliseconds, no page takes but one made to keep a reader busy. */
const MOST_TIME = 30_000;

/** Thrown where work was not done in time. */
export class TooSlow extends Error {}

/** Waits for work on one page; throws TooSlow where it takes longer than half a minute. */
export const withinTime = <Value>(work: Promise<Value>): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), MOST_TIME);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
