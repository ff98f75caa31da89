import { covers } from '../decide/covers';
import type { WeighedCue } from '../decide/weigh-cues';
import { inHeadline } from '../words/in-headline';
import type { Reading } from '../words/reading';
import { wordAt } from '../words/word-at';
import { asks, type IsPerson, signature, subjectOf } from './near-speech';

/** Who speaks in words in marks, and in paragraphs set in below a colon: a cue each, or null. */
export interface Speeches {
  readonly ofQuotation: readonly (WeighedCue | null)[];
  readonly ofBlock: ReadonlyMap<number, WeighedCue>;
}

/** How sure a cue must be to speak for what stands beside it, 0 to 1. */
const SURE = 0.8;
/** Fewest words of a speech; fewer are a name or a title. */
const MENTION = 4;
const SENTENCES = 6;
const OPENING = 12;
const QUESTIONS = 2;
const LIST = 40;
/** Most cues of one sentence looked at, so that reading stays linear. */
const MOST = 64;

/** Reads once who speaks in every quotation of a reading, each from what stands beside it or from the speech that it goes on from: linear in the text. */
export const readSpeeches = (
  reading: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  isPerson: IsPerson,
  interviewee: number,
): Speeches => {
  const { words, sentences, quotations, phrases, phraseOf, blocks, turns } = reading;
  const ofQuotation: (WeighedCue | null)[] = quotations.map(() => null);
  const blockOf = (s: number): number => words[sentences[s]?.first ?? -1]?.block ?? -1;
  const kept = new Map<number, readonly WeighedCue[]>();
  const sure = (s: number): readonly WeighedCue[] => {
    const known = kept.get(s);
    if (known) return known;
    const found = (bySentence[s] ?? [])
      .filter((cue) => cue.confidence >= SURE && cue.source >= 0 && (words[cue.word]?.quotation ?? -1) < 0)
      .slice(0, MOST);
    kept.set(s, found);
    return found;
  };
  const named = (s: number, ...names: string[]): WeighedCue | undefined =>
    sure(s).findLast(({ frame }) => frame !== null && names.includes(frame.construction));
  const says = (cue: WeighedCue): boolean =>
    cue.class === 'say' ||
    cue.class === 'according' ||
    cue.kind === 'colon' ||
    cue.frame?.construction === 'quoted tag';

  /** A cue that stands for nobody's word: whoever is implied speaks. */
  const implied = (source: number, at: number): WeighedCue => ({
    word: at,
    kind: 'colon',
    lemma: '',
    class: 'other',
    clause: {
      word: at,
      subject: null,
      passive: false,
      infinitive: false,
      gerund: false,
      modal: false,
      negated: false,
      next: '',
      afterQuotation: false,
      beforeQuotation: false,
    },
    frame: { construction: 'implied', word: at, source, first: at, last: at, covers: [] },
    confidence: 0.97,
    source,
    sureness: 0.97,
  });

  /** The label of the paragraph's turn, if it names who speaks there. */
  const labelled = (block: number): WeighedCue | null => {
    const turn = turns.get(block);
    if (!turn || turn.asks) return null;
    return (
      bySentence[words[turn.colon]?.sentence ?? -1]?.find((cue) => cue.word === turn.colon && cue.source >= 0) ?? null
    );
  };

  /** What introduces a speech right before its mark, in its sentence or the one before that ends with a colon. */
  const introducing = (opening: number): WeighedCue | undefined => {
    const own = words[opening];
    const before = words[opening - 1];
    if (!own || !before) return undefined;
    const here = sure(own.sentence).findLast(
      ({ frame, word }) => frame !== null && word < opening && covers(frame, opening),
    );
    if (here) return here;
    if (before.lower !== ':' || before.sentence === own.sentence) return undefined;
    return (
      named(before.sentence, 'introduced', 'name before marks') ??
      sure(before.sentence).findLast(
        (cue) => says(cue) && cue.kind !== 'noun' && !cue.clause.afterQuotation && opening - cue.word < OPENING,
      )
    );
  };

  /** The verb that tags a speech: right behind its closing mark, or before its opening one in the same sentence ("“…,” she said, “…”"). */
  const tagging = (opening: number, closing: number): WeighedCue | undefined => {
    const tags = (s: number) => sure(s).filter(({ frame }) => frame?.construction === 'quoted tag');
    const after = tags(words[closing]?.sentence ?? -1).find(
      ({ frame }) => frame !== null && frame.first > closing && frame.first <= closing + 2,
    );
    return (
      after ?? tags(words[opening]?.sentence ?? -1).findLast(({ word }) => word < opening && opening - word < OPENING)
    );
  };

  const wholeQuoted = (s: number): boolean => {
    const run = sentences[s];
    return run !== undefined && (words[run.first]?.quotation ?? -1) >= 0 && (words[run.last]?.quotation ?? -1) >= 0;
  };

  /** The person that the sentences of a block up to one are about, or who speaks in them, the nearest first; -1 where nobody is. */
  const about = (from: number, block: number): number => {
    let nearest = -1;
    for (let s = from; s > from - SENTENCES && blockOf(s) === block; s--) {
      if (wholeQuoted(s)) continue;
      const p = sure(s).find(says)?.source ?? subjectOf(reading, isPerson, s);
      if (p >= 0 && nearest < 0) nearest = p;
      if (p >= 0 && phrases[p]?.form !== 'pronoun')
        return phrases[nearest]?.form === 'pronoun' && isPerson(p) ? p : nearest;
    }
    return nearest;
  };

  const asked = new Set(
    quotations.flatMap(({ block, start }) =>
      start - (blocks[block]?.start ?? 0) <= 2 && asks(reading, block - 1) ? [block - 1] : [],
    ),
  );

  quotations.forEach((quotation, q) => {
    const opening = wordAt(words, quotation.start);
    const closing = wordAt(words, quotation.end - 1);
    const { block, continues } = quotation;
    const own = words[opening];
    if (!own) return;
    const turn = turns.get(block);
    const stop = words[quotation.closed ? closing - 1 : closing]?.text ?? '';
    const speech = closing - opening > MENTION || /^[,.?!…]$/u.test(stop);
    const beside = introducing(opening) ?? (speech ? tagging(opening, closing) : undefined);
    const first = continues >= 0 ? ofQuotation[continues] : null;
    const found = (turn ? labelled(block) : null) ?? first ?? beside ?? null;
    if (found) {
      ofQuotation[q] = found;
      // The paragraphs before of a speech that only its last one names.
      for (let link = continues; link >= 0 && !ofQuotation[link]; link = quotations[link]?.continues ?? -1)
        ofQuotation[link] = found;
      return;
    }
    if (quotation.single || !speech) return;
    const signed = signature(reading, quotation, closing);
    if (signed >= 0) {
      ofQuotation[q] = implied(signed, opening);
      return;
    }
    if (sentences[own.sentence]?.first !== opening) return;
    if (inHeadline(reading, opening)) {
      const p = words[closing + 1]?.lower === ':' ? (phraseOf[closing + 2] ?? -1) : -1;
      if (p >= 0 && isPerson(p)) ofQuotation[q] = implied(p, opening);
      return;
    }
    // A speech in sentences of its own: whoever spoke in the sentence before goes on.
    for (let s = own.sentence - 1; s > own.sentence - 2 * SENTENCES && blockOf(s) === block; s--) {
      if (wholeQuoted(s)) continue;
      const spoke = sure(s).filter(
        (cue) =>
          cue.kind === 'verb' &&
          says(cue) &&
          (cue.clause.beforeQuotation || cue.clause.afterQuotation || cue.frame?.construction === 'quoted tag'),
      );
      if (spoke.length > 0 && spoke.every(({ source }) => source === spoke[0]?.source))
        ofQuotation[q] = spoke[0] ?? null;
      break;
    }
    if (ofQuotation[q]) return;
    const ends = /[.?!…]$/u.test(stop) || !quotation.closed;
    if (closing - opening <= MENTION || !ends || sentences[words[closing]?.sentence ?? -1]?.last !== closing) return;
    const last = words[closing]?.sentence ?? own.sentence;
    for (let s = own.sentence; s <= last + 1; s++) if (blockOf(s) === block && sure(s).some(says)) return;
    if (words[opening - 1]?.lower === ':') return;
    let p = about(own.sentence - 1, block);
    const before = ofQuotation[q - 1];
    if (p < 0 && quotations[q - 1]?.block === block && before) p = before.source;
    if (p < 0 && blockOf(own.sentence - 1) !== block && blocks[block - 1]?.role === 'paragraph') {
      if (asked.size >= QUESTIONS && asked.has(block - 1)) p = interviewee;
      else if (quotations[q - 1]?.block === block - 1) p = before?.source ?? -1;
      else p = about(own.sentence - 1, block - 1);
    }
    if (p >= 0) ofQuotation[q] = implied(p, opening);
  });
  return { ofQuotation, ofBlock: setIn() };

  /** Paragraphs and lists without marks below a line that ends with a colon and says whose words follow. */
  function setIn(): ReadonlyMap<number, WeighedCue> {
    const found = new Map<number, WeighedCue>();
    for (const block of turns.keys()) {
      const label = labelled(block);
      if (label) found.set(block, label);
    }
    sentences.forEach(({ first, last }, s) => {
      const block = words[first]?.block ?? -1;
      if (words[last]?.lower !== ':' || words[last + 1]?.block !== block + 1) return;
      const list = blocks[block + 1]?.role === 'list item';
      const cue =
        named(s, 'introduced') ??
        sure(s).findLast(
          (one) =>
            (says(one) || (list && one.class === 'evidence')) &&
            one.kind !== 'noun' &&
            !one.clause.afterQuotation &&
            last - one.word < OPENING,
        );
      if (!cue) return;
      for (
        let b = block + 1;
        b === block + 1 ||
        (b < block + LIST && blocks[b]?.role === blocks[block + 1]?.role && (list || blocks[b]?.role === 'quotation'));
        b++
      )
        found.set(b, cue);
    });
    return found;
  }
};
