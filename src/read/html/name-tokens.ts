/** The words in an element's class, id and label, lower case, taken apart at hyphens, underscores and capitals, one space between and around them. */
export const nameTokens = (element: Element): string => {
  const names = ['class', 'id', 'aria-label', 'data-component', 'data-testid', 'itemprop', 'rel']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  return ` ${names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
};
