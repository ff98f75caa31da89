import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributeNoted } from '../../../../tests/samples/attribution-notation';
import { type AttributionModel, readModel } from '../model';

const file = 'data/model/attribution.bin';
const learned = existsSync(file) ? readModel(readFileSync(file)) : null;
const engines: [name: string, model: AttributionModel | null][] = learned
  ? [
      ['by rules', null],
      ['by the learned model', learned],
    ]
  : [['by rules', null]];

describe.each(engines)('speech %s', (_, model) => {
  test('a transcript in quotation marks has its labels for speakers, in the paragraphs that go on too', () => {
    const { attributions } = attributeNoted(
      'Harbour talks\n\nPart of the talk:\n\n"LUND: How many ships? Was it <40>?\n\n"COSTA: We counted <60>. They wait.\n\n"And <9> more came at night.\n\n"LUND: I see <two> of them from here."\n\nThe port opened in spring with <3> berths.',
      model,
    );
    expect(attributions.map((a) => [a.speaker?.text ?? null, a.mode])).toEqual([
      ['LUND', 'direct'],
      ['COSTA', 'direct'],
      ['COSTA', 'direct'],
      ['LUND', 'direct'],
      [null, 'own-voice'],
    ]);
  });

  test('a paragraph or a list set in below a verb of saying and a colon is speech without marks', () => {
    const { attributions } = attributeNoted(
      'Harbour talks\n\nMaria Costa wrote:\n\nWe counted <40> ships outside the harbour, and they cannot wait any longer.\n\nHer letter was read in the council on Monday.\n\nThe port opened in spring with <9> berths, and it has grown since.\n\nThe harbour office said:\n\n- <12> cranes were idle\n- <30> boats sank\n\nThe town has <3> piers, and all of them are old.',
      model,
    );
    expect(attributions.map((a) => a.speaker?.name ?? null)).toEqual([
      'Maria Costa',
      null,
      'harbour office',
      'harbour office',
      null,
    ]);
  });

  test('speech that nothing attributes is of the person its paragraph, or the one before, is about', () => {
    const { attributions } = attributeNoted(
      'Harbour talks\n\nAnna Lund runs the fish market. Her customers have gone. “I get up at four and sell <60> crates.”\n\nPiet Maas was the last rope maker of the harbour. He worked <40> years alone.\n\n“I made <three> ropes a week. My father made <20>.”\n\nThe book “The <Five> Piers of the Old Harbour” is out now.',
      model,
    );
    expect(attributions.map((a) => a.speaker?.name ?? null)).toEqual([
      'Anna Lund',
      null,
      'Piet Maas',
      'Piet Maas',
      null,
    ]);
    expect(attributions[0]?.cue).toBeNull();
  });

  test('answers in marks below unmarked questions are of whom the interview is with', () => {
    const { attributions } = attributeNoted(
      'Piet Maas on ropes, boats and the sea\n\nPiet Maas has made ropes all his life. We met in the harbour on a cold day.\n\nHow many ropes do you make?\n\n“<Three> a week. My father made more.\n\n“I sell <two> of them.”\n\nThe Harbour Office wants to close the shop. Why stay?\n\n“Every week I ask.” A pause. “I have <40> years left to pay.”',
      model,
    );
    expect(attributions.map((a) => a.speaker?.name ?? null)).toEqual(attributions.map(() => 'Piet Maas'));
  });

  test('speech goes on in sentences of its own, and is introduced by a verb of saying before its mark', () => {
    const { attributions } = attributeNoted(
      'Harbour talks\n\n“It was late,” Lund shot back. “We lost <40> boats. Nobody came. It took <9> men.”\n\nAnna Ruiz, the port’s director, told the Post on Monday: “We have <12> left.\n\n“I saw <3> sink.”',
      model,
    );
    expect(attributions.map((a) => a.speaker?.name ?? null)).toEqual(['Lund', 'Lund', 'Anna Ruiz', 'Anna Ruiz']);
  });

  test('speech goes on over paragraphs from a cue within them, and a line with a dash signs a quotation', () => {
    const { attributions } = attributeNoted(
      'Harbour talks\n\n“It is late,” said Ana Ruiz, the mayor. “We waited.\n\n“We lost <40> boats. It hurts.\n\n“Only <9> are left.”\n\n“We saw <50> of them in one night.”\n\n— Tom Reyes, pilot\n\n14:32 Police say <12> men are out.',
      model,
    );
    expect(attributions.map((a) => a.speaker?.name ?? null)).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Tom Reyes', 'Police']);
  });

  test('a headline or pull quote is of whoever says the same words in the article', () => {
    const { attributions } = attributeNoted(
      '‘They gave us <ten> minutes of air’: how the mine was lost\n\n“We went in at night. They gave us <ten> minutes of air, and no lamp,” said Oleg Tarin, a miner of <40> years.\n\n‘<Ten> minutes and no lamp’\n\nThe mine was closed.',
      model,
    );
    expect(attributions.map((a) => a.speaker?.name ?? null)).toEqual(['Oleg Tarin', 'Oleg Tarin', null, null]);
  });
});
