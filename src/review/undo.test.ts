import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDecision, sampleEvent, sampleEvidence } from '../../tests/samples/sample-events';
import { article, SampleLedger } from '../../tests/samples/sample-reading';
import { asId, type EventId, type ReviewerId, type RevisionId } from '../model/ids';
import type { Decision, ReviewEvent } from '../model/review-event';
import { aimAtArticle, type Draft, draftEvents } from './draft-events';
import { type Fields, foldEvents } from './fold';
import { nextRedo, nextUndo } from './undo';

/** One reviewer at one machine, whose clock may step back. */
class Desk {
  readonly name: string;
  readonly reviewer: ReviewerId;
  log: readonly ReviewEvent[] = [];
  #now = 1000;

  constructor(name: string) {
    this.name = name;
    this.reviewer = asId<ReviewerId>(name);
  }

  write(drafts: readonly Draft[], pause: number): void {
    this.#now += pause;
    const last = this.log.reduce<EventId | null>((a, { id }) => (a === null || id > a ? id : a), null);
    const act = { article, text: { id: asId<RevisionId>('r'), text: '' }, now: this.#now, node: this.name };
    this.log = [
      ...this.log,
      ...draftEvents({ ...act, reviewer: this.reviewer, reviewerName: this.name }, drafts, last),
    ];
  }

  decide(decisions: readonly (readonly [target: string, decision: Decision])[], pause = 1): void {
    this.write(
      decisions.map(([target, decision]) => {
        const event = sampleEvent(asId<EventId>('x'), this.name, target, decision);
        if (event.anchor === null) throw new Error('on a claim');
        return { aim: { target: event.target, anchor: event.anchor, seen: event.seen }, decision };
      }),
      pause,
    );
  }

  undo(pause = 1): 'done' | 'refused' | 'nothing' {
    const step = nextUndo(this.log, this.reviewer);
    if (step === null) return 'nothing';
    if (step.refused !== null) return 'refused';
    this.write(step.drafts, pause);
    return 'done';
  }

  redo(pause = 1): 'done' | 'nothing' {
    const step = nextRedo(this.log, this.reviewer);
    if (step === null) return 'nothing';
    this.write(step.drafts, pause);
    return 'done';
  }
}

type Acts = readonly (readonly [target: string, decision: Decision])[];

/** The plain model: what one reviewer has done and not taken back, in order. */
class Model {
  done: Acts[] = [];
  undone: Acts[] = [];

  decide(act: Acts): void {
    this.done.push(act);
    this.undone = [];
  }

  undo(): void {
    const act = this.done.pop();
    if (act) this.undone.push(act);
  }

  redo(): void {
    const act = this.undone.pop();
    if (act) this.done.push(act);
  }
}

/** What holds, without ids and times: the last per field of a list of decisions. */
const holds = (acts: readonly Acts[], target: string): unknown => {
  const events = acts.flat().filter(([on]) => on === target);
  const stamped = events.map(([on, decision], index) =>
    sampleEvent(asId<EventId>(String(index).padStart(5, '0')), 'kim', on, decision),
  );
  return values(foldEvents(stamped).get(sampleEvent(asId('x'), 'kim', target, { type: 'restored' }).target)?.all);
};

const values = (fields: Fields | undefined): unknown => ({
  said: fields?.said?.said,
  verdict: fields?.verdict?.verdict,
  note: fields?.note?.note,
  query: fields?.query?.query,
  dismissal: fields?.dismissal?.type,
  confirmed: fields?.confirmed?.type,
  corrected: [...(fields?.corrected ?? [])].map(([field, event]) => [field, event.correction[field]]).sort(),
  evidence: [...(fields?.evidence ?? [])].map(([id, event]) => [id, event.type]).sort(),
});

const anyStep = fc.record({
  who: fc.nat({ max: 1 }),
  what: fc.constantFrom('decide', 'decide', 'undo', 'undo', 'redo', 'reload', 'merge'),
  act: fc.array(fc.tuple(fc.constantFrom('a', 'b'), anyDecision), { minLength: 1, maxLength: 3 }),
  pause: fc.integer({ min: -3, max: 5 }),
});

test('ten thousand sessions of do, undo, redo, reload and merge end as a plain model does', () => {
  let undone = 0;
  let redone = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 6, maxLength: 16, size: 'max' }), (steps) => {
      const desks = [new Desk('ann'), new Desk('kim')] as const;
      const models = [new Model(), new Model()] as const;
      for (const { who, what, act, pause } of steps) {
        const [desk, model, other] = who === 0 ? [desks[0], models[0], desks[1]] : [desks[1], models[1], desks[0]];
        if (what === 'decide') {
          desk.decide(act, pause);
          model.decide(act);
        } else if (what === 'undo') {
          const outcome = desk.undo(pause);
          expect(outcome === 'nothing').toBe(model.done.length === 0);
          if (outcome === 'done') model.undo();
          undone += outcome === 'done' ? 1 : 0;
          refused += outcome === 'refused' ? 1 : 0;
        } else if (what === 'redo') {
          const outcome = desk.redo(pause);
          expect(outcome === 'nothing').toBe(model.undone.length === 0);
          model.redo();
          redone += outcome === 'done' ? 1 : 0;
        } else if (what === 'reload') {
          desk.log = JSON.parse(JSON.stringify(desk.log)) as ReviewEvent[];
        } else desk.log = [...other.log, ...desk.log];
      }
      const folded = foldEvents([...desks[1].log, ...desks[0].log]);
      desks.forEach((desk, index) => {
        for (const target of ['a', 'b']) {
          const at = [...folded.values()].find((each) => each.target === target);
          expect(values(at?.reviewers.get(desk.reviewer))).toEqual(holds(models[index]?.done ?? [], target));
        }
      });
    }),
    { numRuns: 10_000 },
  );
  expect(Math.min(undone, redone, refused)).toBeGreaterThan(100);
}, 60_000);

const verified: Decision = { type: 'verdict', verdict: { is: 'verified' } };

test('undo names what it undoes, act by act, and redo brings it again', () => {
  const desk = new Desk('kim');
  desk.decide([['a', verified]]);
  desk.decide([
    ['a', { type: 'verdict', verdict: { is: 'disputed', reason: 'wrong' } }],
    ['a', { type: 'evidence-added', evidence: sampleEvidence('e1') }],
  ]);
  desk.decide([
    ['a', { type: 'note', note: 'x' }],
    ['b', { type: 'note', note: 'x' }],
  ]);
  const next = () => nextUndo(desk.log, desk.reviewer)?.description;
  expect(next()).toBe('note on 2 claims');
  desk.undo();
  expect(next()).toBe('disputed (wrong), evidence added on “40”');
  desk.undo();
  expect(next()).toBe('verified on “40”');
  expect(nextRedo(desk.log, desk.reviewer)?.description).toBe('disputed (wrong), evidence added on “40”');
  desk.redo();
  expect(next()).toBe('disputed (wrong), evidence added on “40”');
  desk.decide([['a', verified]]);
  expect(nextRedo(desk.log, desk.reviewer)).toBeNull();
});

test.each<[string, Decision, Decision, boolean]>([
  ['a verdict, where another has judged it since', verified, { type: 'verdict', verdict: null }, true],
  ['a verdict, where another has only noted something', verified, { type: 'note', note: 'x' }, false],
  [
    'a correction, where another has judged it since',
    { type: 'claim-corrected', correction: { value: 3 } },
    verified,
    true,
  ],
  [
    'a source, where another has judged it since',
    { type: 'evidence-added', evidence: sampleEvidence('e') },
    verified,
    true,
  ],
])('undoing %s', (_, mine, theirs, refused) => {
  const kim = new Desk('kim');
  const ann = new Desk('ann');
  kim.decide([['a', mine]]);
  ann.log = kim.log;
  ann.decide([['a', theirs]]);
  kim.log = ann.log;
  const step = nextUndo(kim.log, kim.reviewer);
  expect(step?.refused !== null).toBe(refused);
  if (refused) expect(step?.refused?.why).toContain('ann has since decided');
  expect(step?.drafts.length === 0).toBe(refused);
});

test('once the other took theirs back, undo is free again', () => {
  const kim = new Desk('kim');
  const ann = new Desk('ann');
  kim.decide([['a', verified]]);
  ann.log = kim.log;
  ann.decide([['a', verified]]);
  ann.undo();
  kim.log = ann.log;
  expect(kim.undo()).toBe('done');
});

test('a sign-off is neither undone nor done again: undo goes on to what was decided before it', () => {
  const ledger = new SampleLedger('Some 40 houses were lost.');
  ledger.verify('40');
  const aim = aimAtArticle(article);
  ledger.write([{ aim, decision: { type: 'signed-off', open: 0 } }]);
  const signed = ledger.events.at(-1);
  if (signed === undefined) throw new Error('nothing was signed');
  expect(nextUndo(ledger.events, signed.reviewer)?.description).toContain('verified');
  ledger.write([{ aim, decision: { type: 'undone', event: signed.id } }]);
  expect(nextRedo(ledger.events, signed.reviewer)).toBeNull();
  expect(nextUndo(ledger.events, signed.reviewer)?.description).toContain('verified');
});
