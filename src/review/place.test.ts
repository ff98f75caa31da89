import { expect, test } from 'vitest';
import { article, readSample, SampleLedger } from '../../tests/samples/sample-reading';
import type { Claim } from '../model/claim';
import { asId, type RevisionId } from '../model/ids';
import type { Figure, Quantity } from '../model/quantity';
import { draftClaim } from './draft-claim';
import { foldEvents } from './fold';
import { keepFold } from './keep-reviews';
import { place } from './place';

const around = (sentence: string): string =>
  `The river burst its banks on Monday. ${sentence} Schools will stay shut until the water falls.`;

test('a claim nobody touched is open, and a judged one is done', () => {
  const ledger = new SampleLedger(around('Some 40 houses and 12 farms were lost.'));
  ledger.verify('40');
  expect(ledger.placement.claims.map(({ number, status }) => [number, status])).toEqual([
    [1, 'done'],
    [2, 'open'],
  ]);
  expect(ledger.claim('40').review).toMatchObject({ verdict: { is: 'verified' }, reviewer: 'kim' });
});

test.each([
  ['4 million', 'About 4 million people fled the valley.', 'About 4 billion people fled the valley.', '4 billion'],
  ['7', 'The army did shell 7 villages.', 'The army did not shell 7 villages.', '7'],
  ['12,000', 'In all 12,000 killed were counted.', 'In all 12,000 injured were counted.', '12,000'],
  ['12,000', 'In all 12,000 people died there.', 'In all 21,000 people died there.', '21,000'],
  ['9', 'Assad said 9 towns were taken.', 'Guterres said 9 towns were taken.', '9'],
])('%s: “%s” edited to “%s” comes back as recheck with old and new', (figure, before, after, now) => {
  const ledger = new SampleLedger(around(before));
  ledger.verify(figure);
  ledger.text = around(after);
  const { recheck, status, review } = ledger.claim(now);
  expect(status).toBe('recheck');
  expect(recheck?.old.sentence).toBe(before);
  expect(recheck?.now.sentence).toBe(after);
  expect(recheck?.differs).toContain('sentence');
  expect(review.verdict).toEqual({ is: 'verified' });
  expect(ledger.placement.unplaced).toEqual([]);
});

const engineChanges: [string, (claim: Claim) => Claim][] = [
  ['value', (claim) => ({ ...claim, quantity: { ...claim.quantity, value: 41 } })],
  ['relation', (claim) => ({ ...claim, quantity: { ...claim.quantity, relation: '>=' } })],
  ['unit', (claim) => ({ ...claim, quantity: { ...claim.quantity, unit: 'barn' } })],
  [
    'speaker',
    (claim) => ({
      ...claim,
      attribution: { ...claim.attribution, speaker: { name: 'the UN', text: 'UN', start: 0, end: 2 } },
    }),
  ],
];

test.each(engineChanges)('another reading of the %s by a newer engine brings the claim back', (field, change) => {
  const ledger = new SampleLedger(around('Assad said 40 houses were lost.'));
  ledger.verify('40');
  ledger.change = change;
  expect(ledger.claim('40').status).toBe('recheck');
  expect(ledger.claim('40').recheck?.differs).toEqual([field]);
});

test('Assad to the UN shows both names', () => {
  const ledger = new SampleLedger(around('Assad said 40 houses were lost.'));
  ledger.verify('40');
  const [, change] = engineChanges[3] ?? [];
  if (change) ledger.change = change;
  expect(ledger.claim('40').recheck).toMatchObject({ old: { speaker: 'Assad' }, now: { speaker: 'the UN' } });
});

test('typographic quotes and white space alone change nothing', () => {
  const ledger = new SampleLedger(around('"It\'s over", Assad said of the 40 houses.'));
  ledger.verify('40');
  ledger.text = around('“It’s over”,  Assad said\nof the 40 houses.');
  expect(ledger.claim('40')).toMatchObject({ status: 'done', recheck: null });
});

test('a newer engine that takes more words into the figure keeps the decision', () => {
  const ledger = new SampleLedger(around('Assad said 40 houses were lost.'));
  ledger.verify('40');
  ledger.change = (claim) => ({
    ...claim,
    id: asId('wider'),
    quantity: { ...claim.quantity, end: claim.quantity.end + 7, text: '40 houses' },
  });
  expect(ledger.claim('40 houses')).toMatchObject({ status: 'done', recheck: null });
});

const sentence = 'Some 40 houses were lost to the water that night.';

test('a sentence that moved keeps its decision', () => {
  const ledger = new SampleLedger(around(sentence));
  ledger.verify('40');
  ledger.text = `${sentence} The river burst its banks on Monday. Schools will stay shut until the water falls.`;
  expect(ledger.claim('40')).toMatchObject({ status: 'done', recheck: null });
});

test('text inserted elsewhere changes nothing', () => {
  const ledger = new SampleLedger(around(sentence));
  ledger.verify('40');
  ledger.text = `On Friday 3 boats sank. ${ledger.text} The mayor counted 6 bridges.`;
  expect(ledger.claim('40').status).toBe('done');
  expect(ledger.claim('3').status).toBe('open');
});

test('of a sentence that was doubled, only the one that was judged is judged', () => {
  const ledger = new SampleLedger(around(sentence));
  ledger.verify('40');
  ledger.text = `${ledger.text} A week later the mayor repeated himself. ${sentence}`;
  expect(ledger.placement.claims.map(({ status }) => status)).toEqual(['done', 'open']);
});

const short = 'He saw 40 boats.';

test('a double put before the judged sentence does not take its decision unnoticed', () => {
  const ledger = new SampleLedger(around(short));
  ledger.verify('40');
  ledger.text = `At noon the ferry left the northern harbour. ${short} Nobody believed him in the village. ${ledger.text}`;
  expect(ledger.placement.claims.map(({ status }) => status)).toEqual(['recheck', 'open']);
  expect(ledger.placement.claims[0]?.recheck?.differs).toEqual(['place']);
});

test('of two equal sentences judged apart, the one that stays keeps its own decision and the other is unplaced', () => {
  const first = `At noon the ferry left the northern harbour. ${short} Nobody believed him in the village.`;
  const second = `Two days later the coast guard searched. ${short} That was in the evening paper.`;
  const ledger = new SampleLedger(`${first} ${second}`);
  const [one, two] = ledger.placement.claims;
  if (!one || !two) throw new Error('two claims');
  ledger.decide(one, [{ type: 'verdict', verdict: { is: 'verified' } }]);
  ledger.decide(two, [{ type: 'verdict', verdict: { is: 'unverifiable' } }]);
  ledger.text = second;
  const { claims, unplaced } = ledger.placement;
  expect(claims.map(({ review, status }) => [review.verdict?.is, status])).toEqual([['unverifiable', 'done']]);
  expect(unplaced.map(({ target }) => target)).toEqual([one.target]);
});

test('a sentence that was split comes back as recheck', () => {
  const ledger = new SampleLedger(around('The dam broke at dawn and 40 houses were lost in the lower village.'));
  ledger.verify('40');
  ledger.text = around('The dam broke at dawn. And 40 houses were lost in the lower village.');
  expect(ledger.claim('40')).toMatchObject({
    status: 'recheck',
    recheck: { now: { sentence: 'And 40 houses were lost in the lower village.' } },
  });
});

test('a sentence that was deleted leaves its decision unplaced, with what was seen', () => {
  const ledger = new SampleLedger(around(`${sentence} The mayor counted 6 bridges.`));
  ledger.verify('40');
  ledger.text = around('The mayor counted 6 bridges.');
  const { claims, unplaced } = ledger.placement;
  expect(claims.map(({ status }) => status)).toEqual(['open']);
  expect(unplaced).toMatchObject([{ seen: { sentence }, review: { verdict: { is: 'verified' } } }]);
});

test('confirming lifts the recheck, and the next edit brings it back on the same target', () => {
  const ledger = new SampleLedger(around('About 4 million people fled the valley.'));
  const { target } = ledger.claim('4 million');
  ledger.verify('4 million');
  ledger.text = around('About 4 billion people fled the valley.');
  ledger.decide(ledger.claim('4 billion'), [{ type: 'confirmed' }]);
  expect(ledger.claim('4 billion')).toMatchObject({ status: 'done', target });
  ledger.text = around('About 5 billion people fled the valley.');
  expect(ledger.claim('5 billion')).toMatchObject({ status: 'recheck', target });
  ledger.verify('5 billion');
  expect(ledger.claim('5 billion')).toMatchObject({ status: 'done', target });
  expect(ledger.placement.unplaced).toEqual([]);
});

test('a note written after the change does not confirm the verdict made before it', () => {
  const ledger = new SampleLedger(around('In all 12,000 killed were counted.'));
  ledger.verify('12,000');
  ledger.text = around('In all 12,000 injured were counted.');
  ledger.decide(ledger.claim('12,000'), [{ type: 'note', note: 'look again' }]);
  expect(ledger.claim('12,000').status).toBe('recheck');
});

test('a decision that found no place is attached by hand with a confirmation', () => {
  const ledger = new SampleLedger(around(sentence));
  const { target } = ledger.claim('40');
  ledger.verify('40');
  ledger.text = around('Forty became 41 homes, the council wrote in its later report.');
  expect(ledger.placement.unplaced.map((each) => each.target)).toEqual([target]);
  ledger.decide({ ...ledger.claim('41'), target }, [{ type: 'confirmed' }]);
  expect(ledger.placement.unplaced).toEqual([]);
  expect(ledger.claim('41')).toMatchObject({ target, status: 'done', review: { verdict: { is: 'verified' } } });
});

test('corrections apply, and a reviewer’s own do not bring the verdict back', () => {
  const ledger = new SampleLedger(around('Assad said 40 houses were lost.'));
  ledger.verify('40');
  const mention = { start: ledger.text.indexOf('Monday'), end: ledger.text.indexOf('Monday') + 6 };
  const correction = { value: 44, relation: '>=', unit: 'home', speaker: { name: 'Monday', mention } } as const;
  ledger.decide(ledger.claim('40'), [{ type: 'claim-corrected', correction }]);
  expect(ledger.claim('40')).toMatchObject({
    status: 'done',
    claim: {
      quantity: { value: 44, exact: '44', relation: '>=', unit: 'home' },
      attribution: { speaker: { name: 'Monday', text: 'Monday' }, mode: 'indirect' },
    },
  });
});

test('a corrected value holds for the figure that was corrected, and not for another that stands there now', () => {
  const ledger = new SampleLedger(around('Assad said 40 houses were lost.'));
  ledger.decide(ledger.claim('40'), [{ type: 'claim-corrected', correction: { value: 44, unit: 'home' } }]);
  ledger.text = around('Assad said 40 houses were lost for good.');
  expect(ledger.claim('40')).toMatchObject({ status: 'recheck', claim: { quantity: { value: 44, unit: 'home' } } });
  ledger.text = around('Assad said 50 houses were lost.');
  expect(ledger.claim('50')).toMatchObject({ status: 'recheck', claim: { quantity: { value: 50, unit: 'houses' } } });
});

test('another reviewer’s correction brings the verdict back', () => {
  const ledger = new SampleLedger(around('Assad said 40 houses were lost.'));
  ledger.verify('40');
  ledger.decide(ledger.claim('40'), [{ type: 'claim-corrected', correction: { speaker: null } }], 'ann');
  expect(ledger.claim('40')).toMatchObject({ status: 'recheck', recheck: { differs: ['speaker'] } });
});

test('a claim added by hand is a claim, moves with its words, and is unplaced when they go', () => {
  const ledger = new SampleLedger(around('Dozens of houses were lost.'));
  const start = ledger.text.indexOf('Dozens');
  const reading = readSample(ledger.text);
  const { draft, target } = draftClaim(article, ledger.text, reading, reading.claims, {
    span: { start, end: start + 6 },
    correction: { value: [24, 99], unit: 'house' },
    replaces: [],
  });
  ledger.write([draft]);
  expect(ledger.claim('Dozens')).toMatchObject({ target, status: 'open', claim: { quantity: { value: [24, 99] } } });
  ledger.verify('Dozens');
  ledger.text = `Rain fell. ${ledger.text}`;
  expect(ledger.claim('Dozens')).toMatchObject({ target, status: 'done' });
  ledger.text = around('Few houses were lost.');
  expect(ledger.placement.unplaced.map((each) => each.target)).toEqual([target]);
});

test('a claim added beside others of its sentence takes none of them, and is read as the engine reads its words', () => {
  const ledger = new SampleLedger(around('Some 40 houses and dozens of farms were lost.'));
  const start = ledger.text.indexOf('dozens');
  const span = { start, end: start + 6 };
  const dozens = { low: 24, high: 99 };
  const quantities: Quantity[] = [
    {
      ...span,
      text: 'dozens',
      value: [24, 99],
      exact: '24-99',
      relation: '=',
      unit: 'farm',
      kind: 'count',
      vague: true,
      magnitude: { family: 'farm', ...dozens },
    },
  ];
  const reading = { ...readSample(ledger.text), quantities };
  const text = { id: asId<RevisionId>('r'), text: ledger.text };
  const added = { span, correction: { value: [24, 99], relation: '=' } as const, replaces: [] };
  ledger.write([draftClaim(article, ledger.text, reading, reading.claims, added).draft]);
  const placed = place(foldEvents(ledger.events), text, reading);
  expect(placed.claims.map(({ claim, status }) => [claim.quantity.text, status])).toEqual([
    ['40', 'open'],
    ['dozens', 'open'],
  ]);
  expect(placed.claims[1]?.claim.quantity).toEqual(quantities[0]);
});

test('a corrected figure has the magnitude and the kind that go with it', () => {
  const ledger = new SampleLedger(around('The wall is 3 long.'));
  const asked: Figure[] = [];
  const magnitudeOf = (figure: Figure) => {
    asked.push(figure);
    return { family: 'm', low: 3000, high: 3000 };
  };
  ledger.decide(ledger.claim('3'), [{ type: 'claim-corrected', correction: { unit: 'km', kind: 'distance' } }]);
  const text = { id: asId<RevisionId>(ledger.text), text: ledger.text };
  const folded = foldEvents(ledger.events);
  const before = place(folded, text, readSample(ledger.text));
  expect(before.claims[0]?.claim.quantity).toMatchObject({ unit: 'km', kind: 'distance', magnitude: { family: 'km' } });
  const after = place(folded, text, readSample(ledger.text), magnitudeOf);
  expect(after.claims[0]?.claim.quantity.magnitude).toEqual({ family: 'm', low: 3000, high: 3000 });
  expect(asked).toMatchObject([{ value: 3, relation: '=', unit: 'km', kind: 'distance' }]);
});

test('dismissed, queried and undone', () => {
  const ledger = new SampleLedger(around('Some 40 houses and 12 farms were lost.'));
  ledger.decide(ledger.claim('40'), [{ type: 'claim-dismissed', reason: 'a date' }]);
  ledger.decide(ledger.claim('12'), [{ type: 'query', query: 'Whose count?' }]);
  expect(ledger.placement.claims.map(({ status }) => status)).toEqual(['dismissed', 'queried']);
  ledger.decide(ledger.claim('40'), [{ type: 'restored' }]);
  const query = ledger.events.find((event) => event.type === 'query');
  if (query) ledger.decide(ledger.claim('12'), [{ type: 'undone', event: query.id }]);
  expect(ledger.placement.claims.map(({ status }) => status)).toEqual(['open', 'open']);
  expect(ledger.claim('12').review.events).toHaveLength(2);
});

test('a revision with the same words under another name places spans where they moved', () => {
  const ledger = new SampleLedger(around('Assad said 40 houses were lost.'));
  const before = ledger.claim('40');
  const assertion = { start: before.claim.quantity.start, end: before.claim.quantity.start + 9 };
  ledger.decide(before, [{ type: 'claim-corrected', correction: { assertion } }]);
  ledger.text = `Rain fell. ${ledger.text}`;
  expect(asId<RevisionId>(ledger.text)).not.toBe(before.review.events[0]?.revision);
  const { claim } = ledger.claim('40');
  expect(ledger.text.slice(claim.assertion.start, claim.assertion.end)).toBe('40 houses');
});

test('a decision changes its own claim and leaves the others the same objects', () => {
  const text = Array.from({ length: 50 }, (_, index) => `In ward ${index + 100} the council counted the losses.`).join(
    ' ',
  );
  const placed = { id: asId<RevisionId>('r'), text };
  const extraction = readSample(text);
  const fold = keepFold();
  const ledger = new SampleLedger(text);
  ledger.verify('100');
  const before = place(fold(ledger.events), placed, extraction);
  ledger.verify('120');
  const after = place(fold(ledger.events), placed, extraction);
  const changed = after.claims.filter((claim, index) => claim !== before.claims[index]);
  expect(changed.map(({ number }) => number)).toEqual([21]);
});
