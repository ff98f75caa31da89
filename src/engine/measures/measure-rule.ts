import type { QuantityKind } from '../../model/quantity';
import type { Sentence, Token } from '../document';
import type { Numeral } from '../numerals/numeral';
import type { Shape } from './measured';
import { perPart } from './per';

/** Where a numeral stands, with what every rule asks for. */
export interface MeasureContext {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly numeral: Numeral;
  /** The token after the numeral, a joining hyphen ("five-year") passed over. */
  readonly past: number;
  readonly hyphen: boolean;
}

/** What a numeral measures; `to` ends its words, `nounTo` its counted noun where that goes further. */
export interface Measure {
  readonly shape: Shape;
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly to: number;
  readonly nounTo?: number;
  /** Where the words begin, if before the numeral (a currency sign). */
  readonly from?: number;
  /** The numeral again where the unit's words belong to it ("75 USD million"). */
  readonly numeral?: Numeral;
  /** The currency is what the article's evidence makes of a sign or name that several share. */
  readonly assumed?: true;
}

/** One way of naming a unit; null where it does not apply. */
export interface MeasureRule {
  readonly name: string;
  readonly read: (context: MeasureContext) => Measure | null;
}

/** The measure with the "per …" part that follows it; a count or amount per something is a rate. */
export const withPer = (
  { tokens, sentence }: Pick<MeasureContext, 'tokens' | 'sentence'>,
  measure: Measure,
): Measure => {
  const per = perPart(tokens, measure.to, sentence.to);
  if (per === null) return measure;
  if (tokens[per.to]?.lower === 'per' && per.to < sentence.to)
    return withPer({ tokens, sentence }, { ...measure, unit: `${measure.unit} per ${per.per}`, to: per.to });
  const kind = measure.kind === 'percent' || measure.kind === 'age' ? measure.kind : 'rate';
  return { ...measure, unit: `${measure.unit} per ${per.per}`, kind, to: per.to, nounTo: per.to };
};
