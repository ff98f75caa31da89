import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModel } from '../attribution/model';
import { extract } from '../extract';

const model = readModel(readFileSync('data/model/attribution.bin'));
const engines = [
  ['by rules', null],
  ['by the learned model', model],
] as const;

/** Everybody that the engine offers for any claim of the text, runners-up among them. */
const offered = (text: string, weights: typeof model | null): string[] =>
  extract({ text, model: weights }).claims.flatMap(({ attribution: { speaker, alternatives } }) =>
    [speaker, ...alternatives.map((other) => other.speaker)].flatMap((one) => (one === null ? [] : [one.name])),
  );

describe.each(engines)('who may have said a figure, %s', (_, weights) => {
  it.each([
    [
      'a river',
      'The river\n\nThe River Ash is expected to reach 48 homes, and River Ash shows 12 at risk, Ana Ruiz warned.',
      /river|ash/iu,
    ],
    [
      'nobody',
      'The meeting\n\nNobody in this room believes it will stop at 48 boats. None of them said that 12 sank.',
      /nobody|none/iu,
    ],
    [
      'nobody in a speech',
      'The meeting\n\n“Nobody in this room believes it will stop at 48,” Tom Beddoes said.',
      /nobody/iu,
    ],
    [
      'profit',
      'The results\n\nProfit at Norvale is forecast to show a rise of 12% and the sum suggests 40 shops are at risk, Anna Roe told reporters.',
      /profit|\bsum\b/iu,
    ],
  ])('is not %s', (__, text, none) => {
    for (const name of offered(text, weights)) expect(name).not.toMatch(none);
  });

  it('is no plan or number among the runners-up', () => {
    const text =
      'The harbour\n\nThe sum shows that 40 boats would need repair, the plans say. Plans for the harbour show 12 berths, residents fear.';
    const runnersUp = extract({ text, model: weights }).claims.flatMap(({ attribution }) => attribution.alternatives);
    for (const { speaker } of runnersUp) expect(speaker?.name ?? '').not.toMatch(/\b(?:plans?|sum)\b/iu);
  });

  it('is a person, a group, an organisation or a document', () => {
    const text =
      'The harbour\n\nA study by Norvale University found that 40 boats sank. Residents told Ana Ruiz that 12 were lost. The ministry said 9 were saved.';
    expect(offered(text, weights)).toEqual(expect.arrayContaining(['Residents', 'ministry']));
  });
});
