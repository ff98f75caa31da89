import type { Quantity } from '../model/quantity';
import type { EngineDocument } from './document';

/** Finds the quantities of a text, in text order. */
export const findQuantities = (document: EngineDocument): readonly Quantity[] => {
  const quantities: Quantity[] = [];
  for (const token of document.tokens) {
    if (token.kind !== 'number') continue;
    const exact = token.text.replaceAll(',', '');
    const value = Number(exact);
    if (!Number.isFinite(value)) continue;
    quantities.push({ start: token.start, end: token.end, text: token.text, value, exact, relation: '=', unit: '', kind: 'count', magnitude: null });
  }
  return quantities;
};
