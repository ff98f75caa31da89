import type { Mode, SpeakerKind } from '../../src/model/claim';
import type { Span } from '../../src/model/span';

/*
 * The notation of the articles in speakers/. First the sources, one a line: a key, the names that are right (the fullest
 * first), the kind. Then, after a line of dashes, the article, each figure in brackets with who says it:
 *   [11|own]                                        the article's own voice
 *   [11|own or army]                                the own voice, or else the army
 *   [19|headline]                                   a headline that names nobody
 *   [60%|poll indirect "A poll"]                    source, mode, and the mention nearest the figure
 *   [2,000|army indirect "the army" via "AFP"]      a relay between
 *   [14|army indirect "the army" or own or police]  what else a careful reader might answer
 */

/** A source of an article: the names that are right, the fullest first. */
export interface Source {
  readonly names: readonly string[];
  readonly kind: SpeakerKind;
}

/** One figure and who says it; `source` null is the article's own voice. */
export interface Spoken extends Span {
  readonly quote: string;
  readonly source: Source | null;
  readonly mode: Mode;
  readonly mention: Span | null;
  readonly via: Span | null;
  /** Other answers taken for right; null among them is the article's own voice. */
  readonly others: readonly (Source | null)[];
}

const LINE = /^(\w+) = (.+), (person|group|organisation|document|unnamed)$/u;
const NOTE = /^(\w+) (direct|indirect|mixed|according-to)(?: "([^"]+)")?(?: via "([^"]+)")?((?: or \w+)*)$/u;

const PLAIN = /^(own|headline)((?: or \w+)*)$/u;

const isMode = (word: string | undefined): word is Mode => word !== undefined;
const isKind = (word: string | undefined): word is SpeakerKind => word !== undefined;

const readSources = (head: string): ReadonlyMap<string, Source> =>
  new Map(
    head
      .trim()
      .split('\n')
      .map((line) => {
        const [, key, names, kind] = LINE.exec(line) ?? [];
        if (!key || !names || !isKind(kind)) throw new Error(`no source in “${line}”`);
        return [key, { names: names.split(' / '), kind }];
      }),
  );

/** The occurrence of these words nearest to the figure; it must be there. */
const nearest = (text: string, words: string | undefined, at: number): Span | null => {
  if (words === undefined) return null;
  let best: Span | null = null;
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  for (const { index } of text.matchAll(new RegExp(`(?<!\\w)${escaped}(?!\\w)`, 'gu')))
    if (!best || Math.abs(index - at) < Math.abs(best.start - at)) best = { start: index, end: index + words.length };
  if (!best) throw new Error(`“${words}” is not in the article`);
  return best;
};

/** The article's plain text and its figures with their sources, in text order. */
export const readSpoken = (annotated: string): { readonly text: string; readonly figures: readonly Spoken[] } => {
  const cut = annotated.indexOf('----\n');
  const sources = readSources(annotated.slice(0, cut));
  const body = annotated.slice(cut + 5);
  const text = body.replace(/\[([^[\]|]+)\|[^[\]|]+\]/gu, '$1');
  const sourceOf = (key: string | undefined): Source | null => {
    if (key === 'own') return null;
    const source = sources.get(key ?? '');
    if (!source) throw new Error(`no source “${key}”`);
    return source;
  };
  const keysOf = (others: string) => [...others.matchAll(/ or (\w+)/gu)].map(([, other]) => sourceOf(other));
  let marks = 0;
  const figures = [...body.matchAll(/\[([^[\]|]+)\|([^[\]|]+)\]/gu)].map(([whole, quote = '', note = ''], i, all) => {
    const start = (all[i]?.index ?? 0) - marks;
    marks += whole.length - quote.length;
    const place = { start, end: start + quote.length, quote };
    const [, plain, besides = ''] = PLAIN.exec(note) ?? [];
    if (plain)
      return {
        ...place,
        source: null,
        mode: plain === 'own' ? 'own-voice' : 'headline',
        mention: null,
        via: null,
        others: keysOf(besides),
      };
    const [, key, mode, mention, via, others = ''] = NOTE.exec(note) ?? [];
    if (!isMode(mode)) throw new Error(`no source in “${whole}”`);
    return {
      ...place,
      source: sourceOf(key),
      mode,
      mention: nearest(text, mention, start),
      via: nearest(text, via, start),
      others: keysOf(others),
    } satisfies Spoken;
  });
  return { text, figures: figures as readonly Spoken[] };
};
