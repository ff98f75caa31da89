import { BEFORE_FIGURES } from '../../lexicon/before-figures';
import { BODY_NOUNS, GROUP_NOUNS } from '../../lexicon/cues';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { type Predicate, predicateOfForm as verbOf } from '../../lexicon/predicates';
import { BODY_HEADS, POSTS } from '../../lexicon/speaker-nouns';
import type { TaggedWord } from './tag-words';

/** What one rule sees: the words of a block and the place of the word that it may tag anew. */
interface Place {
  readonly words: readonly TaggedWord[];
  readonly i: number;
  readonly word: TaggedWord;
  readonly before: TaggedWord | undefined;
  readonly after: TaggedWord | undefined;
}

interface Rule {
  readonly name: string;
  readonly mend: (place: Place) => readonly [tag: string, lemma?: string] | null;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ']);
const OPENS_CONTENT = new Set(['DET', 'NUM', 'PRON', 'SCONJ', 'SYM']);
const MARK = /^(?:["“”‘’«»]|'')$/u;
const CAPITAL = /^\p{Lu}\p{Ll}+$/u;

const lowerOf = (word: TaggedWord | undefined): string => word?.text.toLowerCase() ?? '';
const hasTag = (word: TaggedWord | undefined, ...tags: string[]): boolean => tags.includes(word?.tag ?? '');
const ends = (word: TaggedWord | undefined): boolean => word === undefined || /^[.,;:!?)]$/u.test(word.text);

const isPlural = (word: TaggedWord): boolean => {
  const lower = lowerOf(word);
  return (
    GROUP_NOUNS.has(lower) || lower === 'data' || (/[^s]s$/u.test(lower) && !/^(?:\p{Lu}\.?){2,}$/u.test(word.text))
  );
};

/** Whether the verb's number fits the noun before it: "polls show", "WHO estimates". */
const agrees = (word: TaggedWord, before: TaggedWord, { lemma }: Predicate): boolean => {
  const lower = lowerOf(word);
  if (/ed$/u.test(lower)) return true;
  return /s$/u.test(lower) && lower !== lemma ? !isPlural(before) || before.tag === 'PROPN' : isPlural(before);
};

/** Whether a clause, a figure or words in marks begin at a word. */
const opensContent = (word: TaggedWord | undefined): boolean =>
  word !== undefined &&
  (OPENS_CONTENT.has(word.tag) ||
    MARK.test(word.text) ||
    lowerOf(word) === 'that' ||
    BEFORE_FIGURES.has(lowerOf(word)));

/** The tagger's slips that reporting depends on, in order: the first that fits mends the word. */
const RULES: readonly Rule[] = [
  {
    // "“No,” Lund shot back."
    name: 'verb behind marks and a name',
    mend: ({ words, i, word, before, after }) => {
      if (!hasTag(word, 'NOUN', 'ADJ', 'ADP') || !/^\p{Ll}{3,}$/u.test(word.text) || !before) return null;
      if (before.tag !== 'PROPN' && !/^(?:he|she|they)$/iu.test(before.text)) return null;
      let mark = i - 2;
      while (mark > i - 4 && hasTag(words[mark], 'PROPN', 'DET', 'NOUN')) mark--;
      const particle = after && !ends(after) && after.text.length < 5 ? words[i + 2] : after;
      return MARK.test(words[mark]?.text ?? '') && /^[,?!…]$/u.test(words[mark - 1]?.text ?? '') && ends(particle)
        ? ['VERB']
        : null;
    },
  },
  {
    // "according to polls", "by this finding:"
    name: 'noun behind a preposition',
    mend: ({ words, i, word, before, after }) => {
      if (word.tag !== 'VERB') return null;
      if (before?.text === 'to' && lowerOf(words[i - 2]) === 'according')
        return [CAPITAL.test(word.text) ? 'PROPN' : 'NOUN', lowerOf(word)];
      if (before?.text === 'following' && ends(after)) return ['NOUN', lowerOf(word)];
      const pointed =
        /ing$/u.test(word.text) && /^(?:this|that)$/u.test(before?.text ?? '') && words[i - 2]?.tag === 'ADP';
      return pointed && ends(after) ? ['NOUN', lowerOf(word)] : null;
    },
  },
  {
    // "Cross said", "Brightly told us", "…; premier says"
    name: 'whoever stands before "said"',
    mend: ({ word, before, after }) => {
      const verb =
        after?.tag === 'VERB' && /(?:ed|s)$/u.test(after.text) && word.tag === 'VERB'
          ? verbOf(lowerOf(after))
          : undefined;
      if (
        !(/^(?:said|says|told|tells)$/u.test(after?.text ?? '') || verb?.takes.has('tag')) ||
        hasTag(word, 'PROPN', 'NOUN', 'PRON', 'PUNCT', 'NUM', 'AUX')
      )
        return null;
      const opens = before === undefined || /^[.!?;,]$/u.test(before.text) || MARK.test(before.text);
      if (CAPITAL.test(word.text) && (word.tag !== 'ADV' || opens)) return ['PROPN', lowerOf(word)];
      return word.tag === 'ADJ' && before !== undefined && opens ? ['NOUN', lowerOf(word)] : null;
    },
  },
  {
    // "The boat's skipper said", "Ocean Watch, which", "Northgate Re said", "Police chief: 40 held"
    name: 'noun taken for another word',
    mend: ({ word, before, after }) => {
      const lower = lowerOf(word);
      if (word.tag === 'VERB' && /^['’]s$/u.test(before?.text ?? '') && (POSTS.has(lower) || PERSON_NOUNS.has(lower)))
        return ['NOUN', lower];
      if (word.tag === 'ADJ' && POSTS.has(lower) && ends(after)) return ['NOUN', lower];
      if (
        word.tag === 'VERB' &&
        CAPITAL.test(word.text) &&
        before?.tag === 'PROPN' &&
        CAPITAL.test(before.text) &&
        after?.text === ','
      )
        return ['PROPN', lower];
      if (lower === 'daily' && hasTag(before, 'ADJ', 'PROPN') && (ends(after) || after?.tag === 'VERB'))
        return ['NOUN', lower];
      return word.text === 'Re' && CAPITAL.test(before?.text ?? '') ? ['PROPN', lower] : null;
    },
  },
  {
    // "a budget that executives call"
    name: '"that" before a plural',
    mend: ({ word, after }) =>
      lowerOf(word) === 'that' &&
      word.tag === 'DET' &&
      after?.tag === 'NOUN' &&
      isPlural(after) &&
      !/(?:us|is|news|series)$/u.test(after.text)
        ? ['SCONJ']
        : null,
  },
  {
    // "had forecast", "exports forecast by the bank"
    name: 'forecast as a participle',
    mend: ({ words, i, word, before, after }) => {
      if (lowerOf(word) !== 'forecast' || word.tag !== 'NOUN' || !before) return null;
      if (/^(?:have|has|had)$/iu.test(before.text)) return ['VERB', 'forecast'];
      const by =
        lowerOf(after) === 'by' ? i + 1 : lowerOf(after) === 'on' && lowerOf(words[i + 3]) === 'by' ? i + 3 : -1;
      return by > 0 && !hasTag(words[by + 1], 'NUM', 'SYM') && !hasTag(before, 'DET', 'PRON')
        ? ['VERB', 'forecast']
        : null;
    },
  },
  {
    // "a skipper fumed on Monday"
    name: 'past of a verb that tells',
    mend: ({ word, before, after }) => {
      const told = word.text.endsWith('ed') && hasTag(word, 'ADJ', 'NOUN') ? verbOf(lowerOf(word)) : undefined;
      if (!told || !(told.sense === 'tell' || told.takes.has('that'))) return null;
      const named = hasTag(before, 'PROPN', 'PRON') && !hasTag(after, 'NOUN', 'PROPN', 'ADJ');
      const behind = told.sense === 'tell' ? hasTag(before, 'NOUN', 'PROPN', 'PRON') : named;
      return behind || (told.sense === 'tell' && before?.text === ',' && ends(after)) ? ['VERB', told.lemma] : null;
    },
  },
  {
    // "polls show Ruiz ahead", "WHO estimates 5,000", "analysts at Barlow & Finch estimate that", "The Sea Board tallies 61 sinkings"
    name: 'reporting verb behind its subject',
    mend: ({ words, i, word, before, after }) => {
      if (!NOMINAL.has(word.tag) || !/^\p{Ll}+$/u.test(word.text) || !before) return null;
      const verb = verbOf(lowerOf(word));
      if (!verb) return null;
      const dated = /^(?:(?:19|20)\d\d|old)$/u.test(before.text);
      const subject =
        dated || hasTag(before, 'NOUN', 'PROPN') || BODY_NOUNS.has(lowerOf(before)) || BODY_HEADS.has(lowerOf(before));
      // "…, fears that the toll": after an aside the subject stands further back.
      if (before.text === ',' && lowerOf(after) === 'that' && /s$/u.test(word.text)) return ['VERB', verb.lemma];
      if (!subject) return null;
      if (before.tag === 'PROPN' && lowerOf(after) === 'that') return ['VERB', verb.lemma];
      // "…, court records show.", "…, union claims"
      const comma = words.slice(Math.max(0, i - 8), i - 1).some((w) => w.text === ',' || /^[—–-]$/u.test(w.text));
      const closing = verb.sense === 'find' || /^(?:say|report|claim|warn)$/u.test(verb.lemma);
      if (ends(after) && comma && closing && agrees(word, before, verb)) return ['VERB', verb.lemma];
      // "a contract that the club claims is worth 3 million"
      const relative = words.slice(Math.max(0, i - 5), i - 1).some((w) => /^(?:that|which|who)$/iu.test(w.text));
      if (after?.tag === 'AUX' && relative && agrees(word, before, verb)) return ['VERB', verb.lemma];
      const named = after?.tag === 'PROPN' && CAPITAL.test(after.text) && !/(?:day|ber|ary|ch|il)$/u.test(after.text);
      const takes =
        verb.sense === 'will' || verb.sense === 'think'
          ? hasTag(after, 'NUM', 'SYM', 'DET', 'SCONJ') || lowerOf(after) === 'to'
          : opensContent(after) || named;
      return takes && (dated || agrees(word, before, verb)) ? ['VERB', verb.lemma] : null;
    },
  },
  {
    // "WFP plans to reach"
    name: 'a name wants',
    mend: ({ word, before, after }) =>
      before?.tag === 'PROPN' &&
      after?.text === 'to' &&
      NOMINAL.has(word.tag) &&
      /^(?:plans|aims|hopes|wants|expects|intends)$/u.test(word.text)
        ? ['VERB', word.text.slice(0, -1)]
        : null,
  },
];

/** Mends the tagger's slips that reporting depends on, in one pass. */
export const mendTags = (words: readonly TaggedWord[]): readonly TaggedWord[] =>
  words.map((word, i) => {
    const place = { words, i, word, before: words[i - 1], after: words[i + 1] };
    for (const { mend } of RULES) {
      const mended = mend(place);
      if (mended) return { ...word, tag: mended[0], lemma: mended[1] ?? word.lemma };
    }
    return word;
  });
