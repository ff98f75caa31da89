/** A figure as it stands inside a sentence: "Close to five million" began its own in the article, not here. */
export const inSentence = (figure: string): string =>
  /^\p{Lu}\p{Ll}/u.test(figure) ? figure.charAt(0).toLowerCase() + figure.slice(1) : figure;
