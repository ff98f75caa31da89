import type { TaggedWord } from './tag-words';

const CLOSING = /^["”’»]$|^''$/u;
const STOP = /^[,?!…]$/u;
const PARTICLE = /^(?:back|on|up|out|in|away|again)$/u;

/** What ends a sentence behind a mark and whoever speaks is a verb, whatever the tagger took it for: "“No,” Lund shot back." */
export const mendTagsAfterMarks = (words: readonly TaggedWord[]): readonly TaggedWord[] =>
  words.map((word, i) => {
    if (word.tag !== 'NOUN' && word.tag !== 'ADJ' && word.tag !== 'ADP') return word;
    if (!/^\p{Ll}{3,}$/u.test(word.text)) return word;
    const name = words[i - 1];
    if (!name || !(name.tag === 'PROPN' || /^(?:he|she|they)$/iu.test(name.text))) return word;
    const mark = words[words[i - 2]?.tag === 'PROPN' ? i - 3 : i - 2];
    const stop = words[words[i - 2]?.tag === 'PROPN' ? i - 4 : i - 3];
    const end = words[PARTICLE.test(words[i + 1]?.text ?? '') ? i + 2 : i + 1];
    const tags = CLOSING.test(mark?.text ?? '') && STOP.test(stop?.text ?? '') && /^[.,:]$/u.test(end?.text ?? '');
    return tags ? { ...word, tag: 'VERB' } : word;
  });
