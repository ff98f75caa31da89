import type { Sentence, Token } from '../document';
import { ORDINALS } from '../lexicon/number-words';
import type { Figure } from '../quantities/figure';
import { lower, superlative } from './superlative-phrase';

const RANKS =
  /^(?:rank|ranks|ranked|ranking|finish|finishes|finished|finishing|placed|places|seeded|stand|stands|stood|sit|sits|sat|lie|lies|lay|remain|remains|remained|stay|stays|stayed|came|comes|moved?|moves|climb|climbs|climbed|drop|drops|dropped|slip|slips|slipped|fall|falls|fell|rise|rises|rose|jump|jumps|jumped|slid|slides|went|goes|ended|increases|increased|languish|languished|tied)$/u;
const RANKS_ALONE =
  /^(?:rank|ranks|ranked|ranking|finish|finishes|finished|finishing|placed|seeded|came|comes|lie|lies|lay|stand|stands|stood|sit|sits|sat|ended|tied|stayed|remain|remains|remained)$/u;
const TABLES =
  /^(?:history|table|league|world|country|list|standings|rankings|ranking|class|group|division|conference|race|championship|medals|nation|europe|africa|asia|polls|state|chart|charts|field|season|time)$/u;

/** The rank that a word or digits at `at` name, with where they end; null where they name none. */
const ordinalAt = (tokens: readonly Token[], at: number, sentence: Sentence): { rank: number; to: number } | null => {
  const word = ORDINALS.get(lower(tokens, at, sentence));
  if (word !== undefined) return { rank: word, to: at + 1 };
  const [digits, suffix] = [tokens[at], tokens[at + 1]];
  const written = digits?.kind === 'number' && /^\d{1,3}$/u.test(digits.text) && suffix?.glued === true;
  return written && at + 1 < sentence.to && /^(?:st|nd|rd|th)$/u.test(suffix.lower)
    ? { rank: Number(digits.text), to: at + 2 }
    : null;
};

/** "third in league history": a table or a time that the rank is in. */
const inTable = (tokens: readonly Token[], at: number, sentence: Sentence): boolean => {
  if (!/^(?:in|on|among|of)$/u.test(lower(tokens, at, sentence))) return false;
  for (let k = at + 1; k < Math.min(sentence.to, at + 7); k += 1) {
    const word = lower(tokens, k, sentence);
    if (TABLES.test(word)) return true;
    if (/^[,.;:)]$/u.test(word)) return false;
  }
  return false;
};

// "the club remain at <ninth>, with a game left" → = 9 place ordinal-superlative
/** A standing in a table by its rank alone, where a verb of standing or the table itself says so; null elsewhere. */
export const findStanding = (tokens: readonly Token[], at: number, sentence: Sentence): Figure | null => {
  const ordinal = ordinalAt(tokens, at, sentence);
  if (ordinal === null) return null;
  const after = lower(tokens, ordinal.to, sentence);
  const ends = /^(?:|[.,;:)”"]|in|on|among|behind|overall|out|with|after|and|from|but|at|for|to|this|last)$/u.test(
    after,
  );
  if (!ends) return null;
  let verb = at - 1;
  const led = lower(tokens, verb, sentence);
  while (
    /^(?:joint|up|down|back|currently|now|only|tied|for|to|at|in|into|just|equal)$/u.test(
      lower(tokens, verb, sentence),
    ) &&
    at - verb < 5
  )
    verb -= 1;
  const word = lower(tokens, verb, sentence);
  const alone = verb === at - 1;
  const listed = inTable(tokens, ordinal.to, sentence);
  const ranked = alone ? RANKS_ALONE.test(word) : RANKS.test(word) && /^(?:to|at|in|into|for|joint|equal)$/u.test(led);
  const called = listed && (/^(?:is|are|was|were|be|,|—|–|being)$/u.test(word) || led === ',');
  // "came first" is told of what happens too.
  if (!(ranked || called) || (ordinal.rank === 1 && !/^(?:rank|finish|place|seed)/u.test(word))) return null;
  return superlative(at, ordinal.to, 'place', ordinal.rank, ordinal.to, ordinal.rank === 1);
};
