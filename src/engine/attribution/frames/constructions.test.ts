import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributeNoted, readNotation } from '../../../../tests/samples/attribution-notation';
import { readDocument } from '../../extract';
import { readModel } from '../model';
import { readWords } from '../words/read-words';
import { CONSTRUCTIONS, readFrames } from './read-frames';

const learned = readModel(readFileSync('data/model/attribution.bin'));
const framesOf = (text: string): readonly string[] =>
  readFrames(readWords(readDocument(text, null))).flatMap(({ frame }) => frame?.construction ?? []);

describe('every construction reads its own example', () => {
  test.each(CONSTRUCTIONS.map(({ name, example }) => [name, example] as const))('%s: %s', (name, example) => {
    const { text, figures, speakers } = readNotation(example);
    expect(framesOf(text)).toContain(name);
    const { attributions } = attributeNoted(example, learned);
    attributions.forEach(({ speaker }, i) => {
      expect(speaker !== null, JSON.stringify(speaker)).toBe(figures[i]?.attributed);
      const [named] = speakers;
      if (speaker && named) expect(speaker.start < named.end && named.start < speaker.end, speaker.text).toBe(true);
    });
  });
});

describe('what the kinds of real copy ask for', () => {
  test.each([
    "[The mayor's claim] that {<500> homes were built} is untrue.",
    "The paper doubted [the ministry's estimate] of {<40,000> dead fish}.",
    "Despite [the governor's promise] of {<900> new homes}, nothing was built.",
    '{“I counted <45> boats,”} sobbed [a fisherman].',
    '{“There were <45>,”} snapped her brother, [Jan Roth].',
    'Director of the Brno zoo [Olha Bondar] said {<11> lions had died}.',
    'The former head of the agency [James Corman] said {<11> agents had left}.',
    'The port minister did not say whether <300> jobs would go.',
    'The water company declined to say if <300> jobs would go.',
    'The navy neither confirmed nor denied that <12> men had died.',
    '[Ana Poe], who lost her boat: {“We had <12> minutes to get out.”}',
    'Lund said he was innocent and was released after paying <5,000> crowns.',
    'Lund said “I did not get the money” and drove <40> miles home.',
    '{<Twelve> people died}, per [the harbour office].',
    '{About <12,000> homes lost power}, per [officials].',
    "{'The nurses' pay fell <12> per cent and the sailors' <9> per cent,'} said [Ann Poole] of the union.",
    '{Sixty or <60> farms would close}, the Courier quoted [the minister] as saying.',
  ])('%s', (noted) => {
    const { figures, speakers } = readNotation(noted);
    const { attributions } = attributeNoted(noted, learned);
    attributions.forEach(({ speaker }, i) => {
      expect(speaker !== null, JSON.stringify(speaker)).toBe(figures[i]?.attributed);
      const [named] = speakers;
      if (speaker && named) expect(speaker.start < named.end && named.start < speaker.end, speaker.text).toBe(true);
    });
  });

  test.each([
    ['Police put the crowd at <4,000>, organisers at <40,000>.', ['Police', 'organisers']],
    ['Police say <40> people marched, the organisers <400>.', ['Police', 'organisers']],
  ])('a second source whose verb is left out: %s', (noted, names) => {
    const { attributions } = attributeNoted(noted, learned);
    expect(attributions.map(({ speaker }) => speaker?.name.split(' ')[0])).toEqual(names);
  });
});
