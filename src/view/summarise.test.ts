import { describe, expect, it } from 'vitest';
import { type Sample, sampleRows } from '../../tests/samples/sample-claims';
import { summarise } from './summarise';

const own = (count: number): Sample[] => Array.from({ length: count }, () => ({ words: '{3} boats' }));
const by = (speaker: string, role?: string): Sample => ({
  words: '{3} boats',
  speaker,
  ...(role === undefined ? {} : { role, speakerKind: 'person' }),
});
const sentence = (...samples: readonly Sample[]) => summarise(sampleRows(samples));

describe('summarise', () => {
  it('groups speakers by the organisation they speak for', () => {
    expect(
      sentence(
        ...own(8),
        by('UN officials'),
        by('Ada Brown', 'UN aid chief'),
        by('Ada Brown', 'UN aid chief'),
        by('Carl Dunn', 'UN special envoy'),
        by('United Nations'),
        by('Eve Finch', 'Harbour Radio reporter'),
      ),
    ).toBe("14 figures; 8 name no source; 5 of the other 6 are the UN's.");
  });

  it.each([
    [[], 'No figures in this article.'],
    [own(1), '1 figure; it names no source.'],
    [own(3), '3 figures; none names a source.'],
    [[by('NASA')], "1 figure; it names its source; it is NASA's."],
    [[...own(1), by('Ada Brown', 'mayor')], "2 figures; 1 names no source; the other is Ada Brown's."],
    [[by('A Company'), by('B Company')], '2 figures; all name a source; the 2 come from 2 speakers.'],
    [[...own(2), by('Reuters'), by('Reuters')], "4 figures; 2 name no source; both others are Reuters'."],
    [[...own(1), by('governor'), by('governor')], "3 figures; 1 names no source; both others are the governor's."],
    [[by('officials'), by('officials')], "2 figures; all name a source; both are the officials'."],
    [[by('Police'), by('Police')], "2 figures; all name a source; both are the police's."],
    [
      [...own(1), ...Array.from({ length: 1200 }, () => by('NASA')), by('Ruiz')],
      "1,202 figures; 1 names no source; 1,200 of the other 1,201 are NASA's.",
    ],
    [[by('his lawyer'), by('his lawyer')], "2 figures; all name a source; both are his lawyer's."],
    [[by('de Mistura'), by('de Mistura')], "2 figures; all name a source; both are de Mistura's."],
  ])('%#', (samples, words) => {
    expect(sentence(...samples)).toBe(words);
  });

  it('leaves out what is dismissed', () => {
    expect(sentence(...own(2), { words: '{3} boats', status: 'dismissed' })).toBe('2 figures; none names a source.');
  });

  it('does not take for own voice what was not read', () => {
    const unread = { words: '{3} boats', attribution: { mode: 'unknown' as const } };
    expect(sentence(unread, unread)).toBe('2 figures; who says them is not known.');
  });
});
