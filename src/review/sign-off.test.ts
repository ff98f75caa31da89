import { expect, test } from 'vitest';
import { article, readSample, SampleLedger } from '../../tests/samples/sample-reading';
import { asId, type RevisionId } from '../model/ids';
import { aimAtArticle, draftEvents } from './draft-events';
import { foldEvents } from './fold';
import { place } from './place';

const text = 'Some 40 houses were lost. The mayor counted 6 bridges.';

const signedOff = (ledger: SampleLedger) =>
  place(foldEvents(ledger.events), { id: asId<RevisionId>('r'), text: ledger.text }, readSample(ledger.text)).signOff;

const signOff = (ledger: SampleLedger, open: number): void => {
  const last = ledger.events.at(-1)?.id ?? null;
  const draft = { aim: aimAtArticle(article), decision: { type: 'signed-off', open } } as const;
  ledger.events.push(...draftEvents(ledger.act('kim'), [draft], last));
};

test('an article nobody signed off has none', () => {
  expect(signedOff(new SampleLedger(text))).toBeNull();
});

test('a sign-off names who, when, and what was open; what is decided or edited afterwards is what changed since', () => {
  const ledger = new SampleLedger(text);
  ledger.verify('40');
  signOff(ledger, 1);
  expect(signedOff(ledger)).toMatchObject({ reviewer: 'kim', open: 1, changed: [] });
  ledger.verify('6', 'ann');
  expect(signedOff(ledger)?.changed).toEqual([ledger.claim('6').claim.id]);
  ledger.text = 'Some 40 barns were lost. The mayor counted 6 bridges.';
  expect(signedOff(ledger)?.changed).toHaveLength(2);
  signOff(ledger, 0);
  expect(signedOff(ledger)).toMatchObject({ open: 0, changed: [ledger.claim('40').claim.id] });
});
