import { expect, test } from 'vitest';
import { SampleLedger } from '../../tests/samples/sample-reading';
import type { ReviewerId } from '../model/ids';
import { describeAct } from './describe';
import { historyOf } from './history';
import { mergeClaims, splitClaim } from './replace-claims';
import { nextRedo, nextUndo } from './undo';

const around = (sentence: string): string =>
  `The river burst its banks on Monday. ${sentence} Schools will stay shut until the water falls.`;

const sentence = 'The mayor counted 40 houses and 12 farms there.';

const spanOf = ({ text }: SampleLedger, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const kim = 'kim' as ReviewerId;
const shown = (ledger: SampleLedger) =>
  ledger.placement.claims.map(({ claim, status }) => [claim.quantity.text, status]);

/** A ledger in which “40” was verified and then split into two parts of other words. */
const split = (): SampleLedger => {
  const ledger = new SampleLedger(around(sentence));
  ledger.verify('40');
  const parts = [
    { span: spanOf(ledger, '40 houses'), correction: { value: 40, unit: 'house' } },
    { span: spanOf(ledger, 'houses and'), correction: { value: 7, unit: 'barn' } },
  ];
  ledger.write(splitClaim(ledger.ground, ledger.claim('40'), parts).drafts);
  return ledger;
};

test('a claim is split into parts: it is dismissed for them, and they are open claims of their own', () => {
  const ledger = split();
  expect(shown(ledger)).toEqual([
    ['40', 'dismissed'],
    ['40 houses', 'open'],
    ['houses and', 'open'],
    ['12', 'open'],
  ]);
  expect(ledger.claim('40').review.dismissed).toBe('split into 2');
  expect(ledger.placement.unplaced).toEqual([]);
  expect(historyOf(ledger.claim('40').review.events).map(({ words }) => words)).toEqual(['verified', 'split into 2']);
  expect(historyOf(ledger.claim('40 houses').review.events).map(({ words }) => words)).toEqual(['split off']);
});

test('one undo takes the whole split back, and one redo brings it again', () => {
  const ledger = split();
  const undo = nextUndo(ledger.events, kim);
  expect(undo?.description).toBe('split into 2 on “40”');
  ledger.write(undo?.drafts ?? []);
  expect(shown(ledger)).toEqual([
    ['40', 'done'],
    ['12', 'open'],
  ]);
  ledger.write(nextRedo(ledger.events, kim)?.drafts ?? []);
  expect(shown(ledger)).toHaveLength(4);
});

test('another’s decision on a part stands in the way of taking the split back', () => {
  const ledger = split();
  ledger.verify('40 houses', 'ann');
  expect(nextUndo(ledger.events, kim)?.refused?.why).toContain('ann has since decided on it');
});

test('the parts keep their decisions when the text around them moves or a newer engine reads them itself', () => {
  const ledger = split();
  ledger.verify('40 houses');
  ledger.text = `Rain fell. ${ledger.text}`;
  expect(shown(ledger)).toEqual([
    ['40', 'dismissed'],
    ['40 houses', 'done'],
    ['houses and', 'open'],
    ['12', 'open'],
  ]);
  const part = ledger.claim('40 houses');
  ledger.change = (claim) =>
    claim.quantity.text === '40'
      ? { ...claim, id: part.target, quantity: { ...part.claim.quantity, value: 40, unit: 'house' } }
      : claim;
  expect(shown(ledger)).toEqual([
    ['40 houses', 'done'],
    ['houses and', 'open'],
    ['12', 'open'],
  ]);
  // What was decided on the words that are no claim any more goes to no other claim.
  expect(ledger.placement.unplaced.map(({ anchor }) => anchor.exact)).toEqual(['40']);
});

test('a part with the very words of the claim is that claim, with what was decided on it', () => {
  const ledger = new SampleLedger(around(sentence));
  ledger.decide(ledger.claim('40'), [{ type: 'note', note: 'asked' }]);
  const parts = [
    { span: spanOf(ledger, '40'), correction: { unit: 'house' } },
    { span: spanOf(ledger, 'houses and'), correction: { value: 7 } },
  ];
  const { drafts, targets } = splitClaim(ledger.ground, ledger.claim('40'), parts);
  const act = ledger.claim('40').target;
  expect(targets[0]).toBe(act);
  ledger.write(drafts);
  expect(shown(ledger)).toEqual([
    ['40', 'open'],
    ['houses and', 'open'],
    ['12', 'open'],
  ]);
  expect(ledger.claim('40')).toMatchObject({ review: { note: 'asked' }, claim: { quantity: { unit: 'house' } } });
  expect(describeAct(ledger.events.slice(1))).toBe('split into 2 on “40”');
});

test('equal words split apart are claims apart', () => {
  const ledger = new SampleLedger(around('There were 5 dead and five hurt, five missing.'));
  const first = spanOf(ledger, 'five');
  const second = { start: ledger.text.lastIndexOf('five'), end: ledger.text.lastIndexOf('five') + 4 };
  const parts = [first, second].map((span) => ({ span, correction: { value: 5 } }));
  const { drafts, targets } = splitClaim(ledger.ground, ledger.claim('5'), parts);
  expect(new Set(targets).size).toBe(2);
  ledger.write(drafts);
  expect(shown(ledger)).toEqual([
    ['5', 'dismissed'],
    ['five', 'open'],
    ['five', 'open'],
  ]);
});

test('claims are merged into one, which one undo takes back', () => {
  const ledger = new SampleLedger(around(sentence));
  ledger.verify('12');
  const whole = { span: spanOf(ledger, '40 houses and 12 farms'), correction: { value: 52, unit: 'building' } };
  ledger.write(mergeClaims(ledger.ground, [ledger.claim('40'), ledger.claim('12')], whole).drafts);
  expect(shown(ledger)).toEqual([
    ['40', 'dismissed'],
    ['40 houses and 12 farms', 'open'],
    ['12', 'dismissed'],
  ]);
  const undo = nextUndo(ledger.events, kim);
  expect(undo?.description).toBe('merged from 2 on “40 houses and 12 farms”');
  expect(historyOf(ledger.claim('12').review.events).map(({ words }) => words)).toEqual([
    'verified',
    'merged into another',
  ]);
  ledger.write(undo?.drafts ?? []);
  expect(shown(ledger)).toEqual([
    ['40', 'open'],
    ['12', 'done'],
  ]);
});

test('merged into the words of one of them, that one stays and takes the others in', () => {
  const ledger = new SampleLedger(around(sentence));
  const whole = { span: spanOf(ledger, '40'), correction: { value: 52 } };
  ledger.write(mergeClaims(ledger.ground, [ledger.claim('40'), ledger.claim('12')], whole).drafts);
  expect(shown(ledger)).toEqual([
    ['40', 'open'],
    ['12', 'dismissed'],
  ]);
  expect(ledger.claim('40').claim.quantity.value).toBe(52);
  expect(describeAct(ledger.events)).toBe('merged from 2 on “40”');
});
