import { KNOWN_ACRONYMS } from '../../lexicon/titles';
import type { NounPhrase, Reading } from '../words/reading';

/** The known body in the phrase that opens the sentence ("Speaking at a session of the UN Security Council, humanitarian chief …"): a post named without a body there is that body's; empty where there is none. */
export const openingBody = ({ words, sentences }: Reading, phrase: NounPhrase): string => {
  const run = sentences[words[phrase.first]?.sentence ?? -1];
  if (!run || words[phrase.first]?.block === undefined) return '';
  if (!/^(?:speaking|addressing|briefing|opening|talking)$/u.test(words[run.first]?.lower ?? '')) return '';
  const bodies = words.slice(run.first, phrase.first).filter((w) => KNOWN_ACRONYMS.has(w.text));
  return bodies.length === 1 ? (bodies[0]?.text ?? '') : '';
};

/** "Il Corriere dello Stadio", "Der Anzeiger": a name that begins with an article of its own language is a paper's or a body's. */
export const beginsWithArticle = (name: string): boolean => /^(?:Il|El|Los|Las|Der|Die|Das|Gli|Les) \p{Lu}/u.test(name);

/** "Norrland Air said on Tuesday it would …": who calls itself "it" is a body. */
export const saysIt = ({ words }: Reading, at: number): boolean => {
  if (!/^(?:said|says|announced|warned|reported)$/u.test(words[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < at + 6; i++) {
    const word = words[i];
    if (!word || word.sentence !== words[at]?.sentence || word.lower === ',') return false;
    // "said it would cost", "said it was late": that "it" is nobody.
    if (word.lower === 'it') {
      const [verb, next] = [words[i + 1], words[i + 2]];
      return verb?.lemma !== 'be' && !/^(?:be|cost|take|seem|mean|make|become|look|rain)$/u.test(next?.lower ?? '');
    }
    if (word.tag === 'VERB' || word.tag === 'AUX') return false;
  }
  return false;
};
