import { describe, expect, it } from 'vitest';
import { sampleArticle, sampleHead } from '../../tests/samples/sample-claims';
import { beginClaim } from './claim-draft';
import { toRows } from './row';

const { text, claims } = sampleArticle([
  { words: 'Ada counted {12} boats and about 30 gulls', value: 12, speaker: 'Ada' },
]);
const rows = toRows(claims, text, sampleHead);
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const first = rows[0]?.claim;
if (first === undefined) throw new Error('The sample gives a claim.');
const gulls = {
  ...first.quantity,
  ...at('about 30'),
  text: 'about 30',
  value: 30,
  relation: '~' as const,
  unit: 'gull',
};
const extraction = {
  engineVersion: '',
  blocks: [],
  sentences: [first.sentence],
  claims: [],
  dismissed: [],
  quantities: [gulls],
};

describe('beginClaim', () => {
  it('takes the whole figure the number reader knows, its sentence, and whoever speaks there', () => {
    expect(beginClaim(at('30'), extraction, rows, [], null)).toEqual({
      span: at('about 30'),
      value: '30',
      relation: '~',
      unit: 'gull',
      kind: 'count',
      assertion: first.sentence,
      speaker: { name: 'Ada', mention: { start: 0, end: 0 } },
      mode: 'indirect',
    });
  });

  it('keeps words that go beyond the figure, and reads them anew where nothing was read', () => {
    expect(beginClaim(at('about 30 gulls'), extraction, rows, [], null).span).toEqual(at('about 30 gulls'));
    const draft = beginClaim(at('gulls'), { ...extraction, quantities: [], sentences: [] }, [], [gulls], null);
    expect(draft).toMatchObject({ span: at('gulls'), value: '30', assertion: at('gulls'), mode: 'own-voice' });
  });

  it('gives the words to whoever says them', () => {
    const speaker = { name: 'Bo Lind', text: 'Lind', start: 5, end: 9 };
    const said = { ...first.attribution, speaker, mode: 'direct' as const };
    expect(beginClaim(at('30'), extraction, rows, [], said)).toMatchObject({
      speaker: { name: 'Bo Lind', mention: { start: 5, end: 9 } },
      mode: 'direct',
    });
  });
});
