interface Counts {
  /** Articles that were not here. */
  readonly articles: number;
  /** Decisions that were not here. */
  readonly added: number;
  /** Decisions that were here already. */
  readonly known: number;
  /** New decisions dated ahead of this clock. */
  readonly held: number;
}

const count = (number: number, noun: string): string => `${number.toLocaleString()} ${noun}${number === 1 ? '' : 's'}`;
const be = (number: number): string => (number === 1 ? 'was' : 'were');

/** What a backup brought, for the reader: what was new, what was here already, what is held apart. */
export const sayTakenIn = ({ articles, added, known, held }: Counts): string => {
  const fresh = [...(articles > 0 ? [[articles, 'article'] as const] : []), [added + held, 'decision'] as const];
  const here = known === 0 ? '' : `; ${count(known, 'decision')} ${be(known)} here already`;
  const brought = `New here: ${fresh.map(([number, noun]) => count(number, noun)).join(' and ')}${here}.`;
  const apart = `${count(held, 'decision')} ${held === 1 ? 'is' : 'are'} dated ahead of this computer’s clock and held apart until then.`;
  if (articles + added + held === 0) {
    return known === 0 ? 'Nothing was new.' : `Nothing was new: ${count(known, 'decision')} ${be(known)} here already.`;
  }
  return held === 0 ? brought : `${brought} ${apart}`;
};
