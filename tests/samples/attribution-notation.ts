import { attributeQuantities } from '../../src/engine/attribution/attribute-quantities';
import type { AttributionModel } from '../../src/engine/attribution/model';
import { readDocument } from '../../src/engine/extract';
import type { Attribution } from '../../src/model/claim';
import type { Quantity } from '../../src/model/quantity';
import type { Span } from '../../src/model/span';

/** A text in the tests' notation, its marks taken out: `[Smith] said {sales rose <4%>}, <2> of them` has the speaker in square brackets, what is attributed in braces, figures in angle brackets. */
export interface Noted {
  readonly text: string;
  readonly speakers: readonly Span[];
  readonly figures: readonly (Span & { readonly attributed: boolean })[];
}

/** Takes the marks out of a noted text and keeps where they stood. */
export const readNotation = (noted: string): Noted => {
  let text = '';
  const speakers: Span[] = [];
  const figures: (Span & { attributed: boolean })[] = [];
  let speaker = 0;
  let figure = 0;
  let depth = 0;
  for (const letter of noted) {
    if (letter === '[') speaker = text.length;
    else if (letter === ']') speakers.push({ start: speaker, end: text.length });
    else if (letter === '<') figure = text.length;
    else if (letter === '>') figures.push({ start: figure, end: text.length, attributed: depth > 0 });
    else if (letter === '{') depth++;
    else if (letter === '}') depth--;
    else text += letter;
  }
  return { text, speakers, figures };
};

const bareQuantity = (text: string, span: Span): Quantity => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
  value: 0,
  exact: '0',
  relation: '=',
  unit: '',
  kind: 'count',
  magnitude: null,
});

/** Attributes the figures of a noted text and writes the answer back in the notation: speakers' mentions in brackets, attributed figures in braces. */
export const attributeNoted = (
  noted: string,
  model: AttributionModel | null,
): { readonly answer: string; readonly attributions: readonly Attribution[] } => {
  const { text, figures } = readNotation(noted);
  const attributions = attributeQuantities(
    readDocument(text, null),
    figures.map((f) => bareQuantity(text, f)),
    model,
  );
  const marks: [at: number, mark: string][] = [];
  figures.forEach((figure, i) => {
    const spoken = attributions[i]?.speaker != null;
    marks.push([figure.start, spoken ? '{<' : '<'], [figure.end, spoken ? '>}' : '>']);
  });
  const mentions = new Map(
    attributions.flatMap(({ speaker }) => (speaker ? [[speaker.start, speaker.end] as const] : [])),
  );
  for (const [start, end] of mentions) marks.push([start, '['], [end, ']']);
  let answer = text;
  for (const [at, mark] of marks.sort((a, b) => b[0] - a[0])) answer = answer.slice(0, at) + mark + answer.slice(at);
  return { answer, attributions };
};
