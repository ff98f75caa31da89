import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSample } from '../../tests/samples/sample-reading';
import { type ClaimChange, compareRevisions } from './compare-revisions';

const read = (text: string) => ({ text, claims: readSample(text).claims });

/** "changed 12,000 → 21,000 (sentence, value)". */
const say = (change: ClaimChange): string => {
  const old = 'old' in change ? change.old.quantity.text : '';
  const now = 'now' in change ? change.now.quantity.text : '';
  if (change.kind === 'changed') return `changed ${old} → ${now} (${change.differs.join(', ')})`;
  return `${change.kind} ${old || now}`;
};

const compare = (old: string, now: string): string[] => compareRevisions(read(old), read(now)).map(say);

const story = 'Smith said 12,000 people died in the north of the city. The river rose 3 metres. It cost 40 dollars.';

describe('two revisions of an article', () => {
  it('are the same claim by claim where no word changed', () => {
    expect(compare(story, story)).toEqual(['same 12,000', 'same 3', 'same 40']);
    expect(compare(story, `Rain fell all day. ${story}`)).toEqual(['same 12,000', 'same 3', 'same 40']);
  });

  it('have what changed on top, then what is gone and what is new', () => {
    const now =
      'Smith said 21,000 people died in the north of the city. The river rose 3 metres. Some 900 homes are dry.';
    expect(compare(story, now)).toEqual(['changed 12,000 → 21,000 (sentence, value)', 'gone 40', 'new 900', 'same 3']);
  });

  it('tell a new speaker of the same figure', () => {
    expect(compare(story, story.replace('Smith said', 'Jones said'))[0]).toBe(
      'changed 12,000 → 12,000 (sentence, speaker)',
    );
  });

  it('keep the figures of one sentence apart', () => {
    const old = 'Smith said 10 houses and 20 houses burned in the two villages.';
    expect(compare(old, old.replace('10', '15'))).toEqual([
      'changed 10 → 15 (sentence, value)',
      'changed 20 → 20 (sentence)',
    ]);
  });

  it('account for every claim of either once, whatever the texts', () => {
    const sentence = fc.constantFrom(
      'Smith said 5 men fell. ',
      'Some 7 ships sank. ',
      'It rose 9 metres. ',
      'It rose 8 metres. ',
    );
    const text = fc.array(sentence, { maxLength: 8 }).map((sentences) => sentences.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [old, now] = [read(a), read(b)];
        const changes = compareRevisions(old, now);
        const olds = changes.flatMap((change) => ('old' in change ? [change.old] : []));
        const news = changes.flatMap((change) => ('now' in change ? [change.now] : []));
        expect(new Set(olds)).toEqual(new Set(old.claims));
        expect(new Set(news)).toEqual(new Set(now.claims));
        expect([olds.length, news.length]).toEqual([old.claims.length, now.claims.length]);
      }),
    );
  });
});
