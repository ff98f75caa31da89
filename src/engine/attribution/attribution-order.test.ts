import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareQuantity } from '../../../tests/golden/bare-quantity';
import { readDocument } from '../extract';
import { attributeQuantities } from './attribute-quantities';
import { readModel } from './model';

const model = readModel(readFileSync('data/model/attribution.bin'));
const text =
  'Harbour talks\n\nZelenka said 12 boats were lost. He said three got through, and the agency, citing the Northern Trade Council (NTC), put the toll at 40.\n\n“We had 12 minutes,” said Ana Ruiz, the port director. “It took 30 men.” She told the Courier that 9 of them came late.\n\nThe NTC counts 37 wrecks. Its report says 14 sank in May; the mayor, Tom Reyes, disputes 8 of those.';
const document = readDocument(text, null);
const quantities = [...text.matchAll(/\b(?:\d+|three)\b/gu)].map(({ index, 0: words }) =>
  bareQuantity(text, { start: index, end: index + words.length }),
);
const alone = quantities.map((quantity) => attributeQuantities(document, [quantity], model)[0]);

test('the order and the number of quantities asked for never change the attribution of another', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(quantities.map((_, i) => i)), (asked) => {
      const answers = attributeQuantities(
        document,
        asked.flatMap((i) => quantities[i] ?? []),
        model,
      );
      expect(answers).toEqual(asked.map((i) => alone[i]));
    }),
    { numRuns: 40 },
  );
});
