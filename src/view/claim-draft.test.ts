import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../tests/samples/sample-claims';
import { correctionBetween, draftFrom, draftOf, wholeCorrection, withReading, withSpeaker } from './claim-draft';

const { claims, text } = sampleArticle([
  { words: 'The port saw {12 boats} leave', value: 12, unit: 'boat', speaker: 'Zoë' },
  { words: 'It was {hot}', value: null, unit: '' },
]);
const first = claims[0]?.claim;
const second = claims[1]?.claim;
if (first === undefined || second === undefined) throw new Error('The samples give two claims.');

describe('a claim in a form', () => {
  it('changes nothing as it stands', () => {
    expect(correctionBetween(draftOf(first), draftOf(first))).toEqual({});
    expect(correctionBetween(draftOf(second), draftOf(second))).toEqual({});
  });

  it('says field by field what changed', () => {
    const draft = draftOf(first);
    expect(correctionBetween(draft, { ...draft, value: '1,200', relation: '>=', unit: ' ship ' })).toEqual({
      value: 1200,
      relation: '>=',
      unit: 'ship',
    });
    expect(correctionBetween(draft, { ...draft, kind: 'distance' })).toEqual({ kind: 'distance' });
    expect(correctionBetween(draft, { ...draft, value: '' })).toEqual({ value: null });
    const span = { start: 4, end: 8 };
    expect(correctionBetween(draft, { ...draft, span, assertion: span })).toEqual({ span, assertion: span });
  });

  it('gives a claim to the own voice and back, the mode following', () => {
    const draft = draftOf(first);
    const own = withSpeaker(draft, { name: null, mention: null });
    expect(correctionBetween(draft, own)).toEqual({ speaker: null, mode: 'own-voice' });
    const mention = { start: 0, end: 8 };
    expect(correctionBetween(own, withSpeaker(own, { name: 'Ada', mention }))).toEqual({
      speaker: { name: 'Ada', mention },
      mode: 'indirect',
    });
    expect(correctionBetween(draft, withSpeaker(draft, { name: 'Ada', mention: null }))).toEqual({
      speaker: { name: 'Ada', mention: null },
    });
  });

  it('tells one mention of a speaker from another, and nothing by a name as typed', () => {
    const draft = draftOf(first);
    const elsewhere = { name: 'Zoë', mention: { start: 4, end: 8 } };
    expect(correctionBetween(draft, withSpeaker(draft, elsewhere))).toEqual({ speaker: elsewhere });
    expect(correctionBetween(draft, withSpeaker(draft, { name: 'Zoë ', mention: null }))).toEqual({});
  });

  it('begins a new claim from what was read and who speaks there', () => {
    const span = { start: 13, end: 15 };
    const draft = draftFrom(span, first.sentence, first.quantity, draftOf(first));
    expect(text.slice(13, 15)).toBe('12');
    expect(wholeCorrection(draft)).toEqual({
      value: 12,
      relation: '=',
      unit: 'boat',
      kind: 'count',
      assertion: first.sentence,
      speaker: { name: 'Zoë', mention: { start: 0, end: 0 } },
      mode: 'indirect',
    });
    expect(wholeCorrection(draftFrom(span, first.sentence, null, null)).speaker).toBeNull();
    expect(withReading(draftFrom(span, first.sentence, null, null), span, first.quantity).value).toBe('12');
  });
});
