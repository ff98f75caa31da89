/** A figure as it stands inside a sentence: "Close to five million" began its own in the article, not here. */
export const inSentence = (figure: string): string =>
  /^\p{Lu}\p{Ll}/u.test(figure) ? figure.charAt(0).toLowerCase() + figure.slice(1) : figure;

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  aircraft: 'aircraft',
  series: 'series',
};

const plural = (noun: string): string => {
  const known = irregular[noun.toLowerCase()];
  if (known !== undefined) return known;
  if (/(?:man|woman)$/u.test(noun)) return noun.replace(/an$/u, 'en');
  if (/[^aeiou]y$/u.test(noun)) return noun.replace(/y$/u, 'ies');
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return /s$/u.test(noun) && !/ss$/u.test(noun) ? noun : `${noun}es`;
  return `${noun}s`;
};

/** A counted noun's lemma in the plural, as a heading: "aid worker" becomes "Aid workers", "person" becomes "People". */
export const nameCounted = (unit: string): string => {
  const words = unit.split(' ');
  const named = [...words.slice(0, -1), plural(words.at(-1) ?? '')].join(' ');
  return named.charAt(0).toUpperCase() + named.slice(1);
};
