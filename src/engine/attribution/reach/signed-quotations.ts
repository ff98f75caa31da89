import type { Entities } from '../speakers/find-entities';
import { isPerson } from '../speakers/who-is-meant';
import type { Quotation, Reading } from '../words/reading';
import { wordAt } from '../words/word-at';

/** Most words of the line that signs a quotation. */
const SIGNED = 16;

/** Who speaks in a headline's own quotation: the person named behind its colon ("“I stay”: Ana Ruiz on the storm"), and where it says "I" or "we" over an interview whoever that is with; -1 elsewhere. */
export const saidInHeadline = (
  { words, sentences, phraseOf, quotations }: Reading,
  entities: Entities,
  q: number,
  opening: number,
  answerer: number,
): number => {
  const first = words[opening]?.sentence ?? -1;
  if (sentences[first]?.first !== opening) return -1;
  const last = wordAt(words, (quotations[q]?.end ?? 1) - 1);
  const named = phraseOf[last + 2] ?? -1;
  const entity = entities.ofPhrase.get(named);
  if (words[last + 1]?.lower === ':' && entity && isPerson(entity)) return named;
  return words.slice(opening, last).some((w) => /^(?:i|we|my|our|me|us)$/u.test(w.lower)) ? answerer : -1;
};

/** The name behind a dash that signs a quotation, on its own line or the next ("“We lost 40 boats.” — Ana Ruiz, mayor"); -1 where none does. */
export const signature = ({ words, phrases, phraseOf }: Reading, { end, block, closed }: Quotation): number => {
  const last = wordAt(words, end - 1);
  const dash = words[last + 1];
  if (!closed || !dash || !/^(?:—|–|-|--|―)$/u.test(dash.text) || dash.block - block > 1) return -1;
  const p = phraseOf[last + 2] ?? -1;
  if (phrases[p]?.form !== 'proper' || words[phrases[p]?.first ?? -1]?.block !== dash.block) return -1;
  for (let i = last + 2; i < last + SIGNED && words[i]?.block === dash.block; i++)
    if (/^(?:VERB|AUX|PRON)$/u.test(words[i]?.tag ?? '')) return -1;
  return words[last + SIGNED]?.block === dash.block ? -1 : p;
};
