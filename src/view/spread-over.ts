import { overlaps, type Span } from '../model/span';

/** What stands in each place (places in text order), in the order given; one walk through both, as a long article has thousands of each. */
export const spreadOver = <Item>(
  places: readonly Span[],
  items: readonly Item[],
  spanOf: (item: Item) => Span,
): Item[][] => {
  const found = places.map((): Item[] => []);
  let at = 0;
  for (const item of items) {
    const span = spanOf(item);
    // Items stand in story order; where one does not, the walk starts again.
    if ((places[at]?.start ?? Infinity) > span.start) at = 0;
    while ((places[at]?.end ?? Infinity) <= span.start) at += 1;
    for (let here = at; ; here += 1) {
      const place = places[here];
      if (place === undefined || !overlaps(span, place)) break;
      found[here]?.push(item);
    }
  }
  return found;
};
