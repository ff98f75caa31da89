import { describe, expect, it } from 'vitest';
import { type Sample, sampleArticle, sampleHead } from '../../tests/samples/sample-claims';
import { describeClaim, figureAsides } from './describe-claim';
import { toRows } from './row';

const described = (sample: Sample) => {
  const { text, claims } = sampleArticle([sample]);
  const [row] = toRows(claims, text, sampleHead);
  if (row === undefined) throw new Error('The sample gave no row.');
  return { ...describeClaim(row, text), asides: figureAsides(row) };
};

describe('describeClaim', () => {
  it('says who, in what role, through whom, by which words and how guardedly', () => {
    const { who, how } = described({
      words: '**According to** Ada, {51} boats left',
      value: 51,
      speaker: 'Ada',
      role: 'pilot',
      attribution: {
        mode: 'according-to',
        cue: { start: 0, end: 16 },
        hedges: ['estimated'],
        via: [{ start: 0, end: 0, text: 'Reuters', name: 'Reuters' }],
      },
    });
    expect(who).toBe('Ada, pilot, via Reuters');
    expect(how).toBe('According to, “According to”, estimated');
  });

  it('leaves empty what there is nothing to say of', () => {
    expect(described({ words: '{51} boats left', value: 51 })).toEqual({
      who: 'The article’s own voice',
      how: '',
      verdict: 'Open',
      said: '',
      evidence: '',
      asides: [],
    });
  });

  it('gives the reason of a dispute', () => {
    const { verdict } = described({ words: '{51} boats', verdict: { is: 'disputed', reason: 'exaggerated' } });
    expect(verdict).toBe('Disputed: exaggerated');
  });
});
