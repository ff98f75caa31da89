import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrames } from '../../src/engine/attribution/frames/read-frames';
import { readWords } from '../../src/engine/attribution/words/read-words';
import { readDocument } from '../../src/engine/extract';
import { readSpoken } from '../golden/read-spoken';
import type { GoldArticle, GoldAttribution } from './gold';

type Pair = readonly [number, number];

/** The occurrence of whole words nearest to an offset; null where there is none. */
const nearest = (text: string, words: string, at: number): Pair | null => {
  let best = -1;
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
    const whole =
      !/[\p{L}\p{N}]{2}/u.test(text.slice(i - 1, i + 1)) &&
      !/[\p{L}\p{N}]{2}/u.test(text.slice(i + words.length - 1, i + words.length + 1));
    if (whole && (best < 0 || Math.abs(i - at) < Math.abs(best - at))) best = i;
  }
  return best < 0 ? null : [best, best + words.length];
};

/** The cues of an article from its list: a line each in text order, `words with the {cue} => words of its source`, or `=> -` where nobody is named; throws with every line that the article does not hold. */
export const readCues = (text: string, list: string): readonly GoldAttribution[] => {
  const problems: string[] = [];
  let from = 0;
  const cues = list
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, i): GoldAttribution[] => {
      const [, before = '', cue = '', after = '', named = ''] =
        /^([^{}]*)\{([^{}]+)\}([^{}]*\S|)\s+=>\s+(.*\S)\s*$/u.exec(line) ?? [];
      const words = before + cue + after;
      const near = text.indexOf(words, Math.max(0, from - 200));
      const at = near >= 0 ? near : text.indexOf(words);
      const start = at + before.length;
      const source = named === '-' ? null : nearest(text, named, start);
      if (cue === '' || at < 0 || (named !== '-' && !source)) {
        problems.push(line);
        return [];
      }
      from = start;
      return [{ id: `${i}`, source: source ? [source] : [], cue: [[start, start + cue.length]], content: [] }];
    });
  if (problems.length > 0) throw new Error(`not in the article:\n${problems.join('\n')}`);
  return cues;
};

/** The articles of a folder that were written and marked for this project (`x.txt`, its cues in `x.cues`), as training articles; the first letters of their names stand for the publisher. */
export const readSpokenArticles = (folder: string): GoldArticle[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const { text, figures } = readSpoken(readFileSync(join(folder, name), 'utf8'));
      const reading = readWords(readDocument(text, null));
      return {
        id: name,
        publisher: `written ${name.split('-')[0]}`,
        text,
        // What a careful reader may answer either way teaches nothing.
        numbers: figures
          .filter(({ others, source }) => source === null || !others.includes(null))
          .map(({ start, end, source, mention, mode }) => ({
            start,
            end,
            attributed: source !== null,
            implicit: false,
            sources: mention ? [mention] : [],
            form: source === null ? 'none' : mode,
          })),
        attributions: readCues(text, readFileSync(join(folder, name.replace(/txt$/u, 'cues')), 'utf8')),
        discard: [],
        covered: false,
        reading,
        cues: readFrames(reading),
      };
    });
