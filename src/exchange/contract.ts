import type { Claim, Extraction, Speaker } from '../model/claim';
import type { Quantity } from '../model/quantity';

const currencyNames = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });

/** Units spelled out for the list of quantities: "ILS" → "Israeli New Shekel", "km" → "kilometre". */
const spelledUnit = (unit: string): string => {
  const [base = '', ...per] = unit.split(' per ');
  const name =
    base === 'km'
      ? 'kilometre'
      : base === 'BTC'
        ? 'bitcoin'
        : /^[A-Z]{3}$/u.test(base)
          ? (currencyNames.of(base) ?? base)
          : base;
  return [name, ...per].join(' per ');
};

const quantityFields = (quantity: Quantity): object => ({
  start: quantity.start,
  end: quantity.end,
  text: quantity.text,
  value: quantity.value,
  exact: quantity.exact,
  relation: quantity.relation,
  unit: quantity.unit,
  kind: quantity.kind,
  ...(quantity.descending ? { descending: true } : {}),
  ...(quantity.lean ? { lean: quantity.lean } : {}),
  ...(quantity.vague ? { vague: true } : {}),
  ...(quantity.assumed ? { assumed: true } : {}),
  ...(quantity.trend ? { trend: quantity.trend } : {}),
});

const speakerFields = (speaker: Speaker | null): object | null =>
  speaker === null
    ? null
    : {
        name: speaker.name,
        start: speaker.start,
        end: speaker.end,
        text: speaker.text,
        ...(speaker.role ? { role: speaker.role } : {}),
        ...(speaker.kind ? { kind: speaker.kind } : {}),
      };

const claimFields = (claim: Claim): object => ({
  id: claim.id,
  quantity: quantityFields(claim.quantity),
  sentence: claim.sentence,
  assertion: claim.assertion,
  ...(claim.minor ? { minor: true } : {}),
  speaker: speakerFields(claim.attribution.speaker),
  via: claim.attribution.via,
  attribution: claim.attribution.mode,
  hedges: claim.attribution.hedges,
  confidence: claim.attribution.confidence,
  alternatives: claim.attribution.alternatives.map(({ speaker, confidence }) => ({
    speaker: speakerFields(speaker),
    confidence,
  })),
  ...(claim.partOf === null ? {} : { partOf: claim.partOf }),
});

/** One text's extraction as the line that the command prints: the attribution laid flat beside its claim, absent things left out. */
export const printExtraction = (id: unknown, extraction: Extraction): string =>
  JSON.stringify({
    id,
    engine: extraction.engineVersion,
    claims: extraction.claims.map(claimFields),
    dismissed: extraction.dismissed,
    quantities: extraction.quantities.map((quantity) =>
      quantityFields({ ...quantity, unit: spelledUnit(quantity.unit) }),
    ),
  });

/** A line of input, or the reason why it is none. */
export type InputLine =
  | { readonly ok: true; readonly id: string | number; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** Reads one line of input: a JSON object with an id (string or number) and a text (string). */
export const parseInputLine = (line: string): InputLine => {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch (error) {
    return { ok: false, reason: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    return { ok: false, reason: 'not a JSON object' };
  const { id, text } = read as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number')
    return { ok: false, reason: '"id" must be a string or a number' };
  if (typeof text !== 'string') return { ok: false, reason: '"text" must be a string' };
  return { ok: true, id, text };
};
