import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../tests/samples/sample-claims';
import { beginPart, draftOf, splitProblem, wholeCorrection } from './claim-draft';
import { beginMerge, mergedSpan } from './merge-claims';
import type { ClaimRow } from './row';
import { standInOf } from './stand-in';

const words = 'Between {5} and 6 boats sank';
const [first, other] = sampleRows([
  { words, value: 5, unit: 'boat' },
  { words: 'It was {7} ships', value: 7, unit: 'ship', speaker: 'Zoë' },
]);
if (first === undefined || other === undefined) throw new Error('The samples give two rows.');
const at = (part: string) => ({ start: words.replace(/[{}]/gu, '').indexOf(part), end: 0 });
const six = { start: at('6 boats').start, end: at('6 boats').start + 7 };
const sixBoats = { ...six, text: '6 boats' };
const read = { ...first.claim.quantity, ...six, value: 6, unit: 'boat' };
// The second figure of the same sentence.
const second: ClaimRow = { ...first, claim: { ...first.claim, quantity: read } };

describe('a claim that is split', () => {
  const whole = draftOf(first.claim);

  it('has parts read from words, by the same speaker, in the same assertion where it holds them', () => {
    expect(beginPart(whole, sixBoats, read, first.claim.sentence)).toEqual({ ...whole, span: six, value: '6' });
    expect(beginPart(whole, sixBoats, null, first.claim.sentence).value).toBe('');
    expect(beginPart(whole, { ...six, text: '6' }, null, first.claim.sentence)).toEqual({
      ...whole,
      span: six,
      value: '6',
    });
    const { sentence } = other.claim;
    const elsewhere = { start: sentence.start, end: sentence.start + 2 };
    const it = { ...elsewhere, text: 'It' };
    expect(beginPart(whole, it, null, sentence).assertion).toBe(sentence);
    expect(beginPart(whole, it, null, whole.span).assertion).toEqual(elsewhere);
  });

  it('needs two parts of different words', () => {
    expect(splitProblem([whole])).toContain('another part');
    expect(splitProblem([whole, whole])).toContain('same words');
    expect(splitProblem([whole, beginPart(whole, sixBoats, read, first.claim.sentence)])).toBeNull();
  });

  it('says of a part with its own words only what differs, of another everything', () => {
    expect(standInOf(whole, [first])).toEqual({ span: whole.span, correction: {} });
    expect(standInOf({ ...whole, unit: 'ship' }, [first]).correction).toEqual({ unit: 'ship' });
    const part = beginPart(whole, sixBoats, read, first.claim.sentence);
    expect(standInOf(part, [first])).toEqual({ span: six, correction: wholeCorrection(part) });
  });
});

describe('claims that are merged', () => {
  it('have the words from the first to the last in one sentence, and what is read there', () => {
    expect(mergedSpan([first, second])).toEqual({ start: first.claim.quantity.start, end: six.end });
    const both = { ...read, value: [5, 6] as const };
    expect(beginMerge([first, second], [both]).value).toBe('5 to 6');
    expect(beginMerge([first, second], [read, read]).value).toBe('5');
  });

  it('keep the first one’s words across sentences, and the first speaker that is named', () => {
    const draft = beginMerge([first, other], []);
    expect(draft.span).toEqual(draftOf(first.claim).span);
    expect(draft.assertion).toEqual(first.claim.assertion);
    expect(draft.speaker.name).toBe('Zoë');
  });
});
