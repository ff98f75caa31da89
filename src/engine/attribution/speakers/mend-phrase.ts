import { EVIDENCE_VERBS, SAY_VERBS } from '../../lexicon/cues';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { BODY_HEADS, POSTS } from '../../lexicon/speaker-nouns';
import type { NounPhrase, Reading } from '../words/reading';

const REACH = 8;
const OTHER_VERBS =
  /^(?:dispute|figure|demand|expect|want|reckon|insist|break|farm|run|own|blame|see|put|tally|count|log|list)$/u;

/** "The boat's skipper" where the tagger took the post for a verb: the phrase up to the post. */
const withPost = ({ words }: Reading, phrase: NounPhrase): NounPhrase => {
  const [mark, post] = [words[phrase.last + 1], words[phrase.last + 2]];
  if (post?.tag !== 'VERB' || !/^['’]s$/u.test(mark?.text ?? '') || post.sentence !== words[phrase.last]?.sentence)
    return phrase;
  if (!POSTS.has(post.lower) && !PERSON_NOUNS.has(post.lower)) return phrase;
  return { ...phrase, last: phrase.last + 2, head: phrase.last + 2, end: post.end, form: 'common' };
};

const verbs = (lower: string): boolean => {
  const base = lower.replace(/ies$/u, 'y').replace(/s$/u, '');
  return SAY_VERBS.has(base) || EVIDENCE_VERBS.has(base) || OTHER_VERBS.test(base);
};

/** "Holub notes", "Lumo disputes", "registry entries show" where the tagger took the verb for the phrase's noun: the phrase without it. */
const withoutVerb = ({ words }: Reading, phrase: NounPhrase): NounPhrase => {
  const [noun, verb, next] = [words[phrase.head - 1], words[phrase.head], words[phrase.last + 1]];
  if (!noun || !verb || phrase.head !== phrase.last || phrase.last === phrase.first || verb.tag !== 'NOUN')
    return phrase;
  if (!/^\p{Ll}/u.test(verb.text) || !verbs(verb.lower) || /^(?:VERB|AUX)$/u.test(next?.tag ?? '')) return phrase;
  const after =
    /^(?:DET|NUM|PRON|SCONJ|ADV|PART|SYM)$/u.test(next?.tag ?? '') ||
    /^["“‘]/u.test(next?.text ?? '') ||
    next?.lower === 'out';
  const free = words[phrase.first - 1]?.sentence !== verb.sentence || words[phrase.first - 1]?.tag !== 'ADP';
  const named =
    after && free && noun.tag === 'PROPN' && /^\p{Lu}/u.test(noun.text) && /s$|^forecast$/u.test(verb.lower);
  const shows = noun.tag === 'NOUN' && /^(?:shows?|says?|suggests?|indicates?|reveals?)$/u.test(verb.lower);
  // "The agriculture ministry disputes this."
  const body = words[phrase.first]?.lower === 'the' && BODY_HEADS.has(noun.lower) && /s$/u.test(verb.lower);
  if (!named && !shows && !body) return phrase;
  const last = phrase.head - 1;
  return { ...phrase, last, head: last, end: noun.end, form: named ? 'proper' : phrase.form };
};

/** "The Sea Safety Board tallies 61 sinkings" where the tagger took the verb for a noun before a count: the phrase up to the name. */
const beforeCount = ({ words }: Reading, phrase: NounPhrase): NounPhrase => {
  for (let i = phrase.first + 1; i < phrase.head && i < phrase.first + REACH; i++) {
    const [name, verb] = [words[i - 1], words[i]];
    if (!name || !verb || verb.tag !== 'NOUN' || words[i + 1]?.tag !== 'NUM' || !/^\p{Lu}/u.test(name.text)) continue;
    if (name.tag === 'PROPN' && /^\p{Ll}+s$/u.test(verb.text) && verbs(verb.lower))
      return { ...phrase, last: i - 1, head: i - 1, end: name.end, form: 'proper' };
  }
  return phrase;
};

/** A source's phrase as a reader would cut it, where the tagger took a post for a verb or a verb for a noun. */
export const mendPhrase = (reading: Reading, phrase: NounPhrase): NounPhrase => {
  const longer = withPost(reading, phrase);
  if (longer !== phrase) return longer;
  const shorter = beforeCount(reading, phrase);
  return shorter === phrase ? withoutVerb(reading, phrase) : shorter;
};
