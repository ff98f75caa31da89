const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** True where most letters of the words are of a script that runs from right to left. */
export const runsLeft = (words: string): boolean =>
  (words.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > (words.match(/\p{L}/gu)?.length ?? 0);
