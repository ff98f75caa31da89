/** Tells the stamps of one tab from another's: eight random digits in base 36. */
export const newNode = (): string =>
  Math.floor(Math.random() * 36 ** 8)
    .toString(36)
    .padStart(8, '0');
