/** The attributes by which pages call their parts. */
const NAMING =
  /^(?:class|id|aria-label|itemprop|rel|data-(?:[a-z]+-)?(?:name|type|component|testid|module|block|role))$/u;

/** The words in an element's class, id and label, lower case, taken apart at hyphens, underscores and capitals, one space between and around them. */
export const nameTokens = (element: Element): string => {
  const names = [...element.attributes].map(({ name, value }) => (NAMING.test(name) ? value : '')).join(' ');
  return ` ${names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
};
