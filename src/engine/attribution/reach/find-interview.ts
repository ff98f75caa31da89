import type { Entities } from '../speakers/find-entities';
import { isPerson } from '../speakers/who-is-meant';
import type { Reading } from '../words/reading';
import { wordAt } from '../words/word-at';

/** Blocks that ask what the next one, a speech in marks, answers. */
export const questionsBefore = ({ text, blocks, words, quotations }: Reading): Set<number> => {
  const asked = new Set<number>();
  for (const { block, start, continues } of quotations) {
    const own = blocks[block];
    const before = blocks[block - 1];
    if (!own || !before || continues >= 0 || start - own.start > 2 || before.role === 'title') continue;
    const first = words[wordAt(words, before.start)];
    const ends = /\?["”’']?[*_\s]*$/u.test(text.slice(Math.max(before.start, before.end - 6), before.end));
    if (ends && first && first.quotation < 0) asked.add(block - 1);
  }
  return asked;
};

/** Whom an interview is with: the person named most before its first question (a block), a name in a headline or at a sentence's head counting most; as a phrase, -1 where there is none. */
export const interviewed = ({ words, phrases, blocks }: Reading, entities: Entities, question: number): number => {
  let best = -1;
  let most = 0;
  for (const entity of entities.all) {
    if (!isPerson(entity)) continue;
    let weight = 0;
    for (const m of entity.mentions) {
      const phrase = phrases[m];
      const head = words[phrase?.head ?? -1];
      const role = blocks[head?.block ?? -1]?.role;
      if (!phrase || !head || role === 'byline' || words[phrase.first - 1]?.lower === 'by') continue;
      if (head.quotation >= 0 || head.block >= question) continue;
      const before = words[phrase.first - 1];
      const opens = before?.sentence !== head.sentence || before.lower === ':';
      weight += !opens ? 1 : role === 'title' || role === 'heading' ? 3 : 2;
    }
    if (weight > 0 && entity.kind === 'person') weight++;
    if (weight > most) {
      most = weight;
      best = entity.mentions[0] ?? -1;
    }
  }
  return best;
};
