import { describe, expect, it } from 'vitest';
import { tokenize } from '../tokenize';
import { singular } from './plurals';
import { readCountedNoun } from './read-counted-noun';

const noun = (text: string, single = false): string | null => {
  const tokens = tokenize(text);
  return readCountedNoun(tokens, 0, tokens.length, single, true)?.lemma ?? null;
};

describe('the counted noun', () => {
  it.each([
    ['civilians - including', 'civilian'],
    ['people are under siege', 'person'],
    ['Syrian refugees have fled', 'Syrian refugee'],
    ['of the women in camps', 'woman'],
    ['heart transplants since', 'heart transplant'],
    ['newly built homes by', 'built home'],
    ['staff, from cabin crew', 'staff'],
    ['sports clubs in town', 'sports club'],
    ['estimates compiled by', 'estimate'],
    ['more than expected', null],
    ['have fled', null],
    ['come from Asia', null],
    ['remain displaced', null],
  ])('%s → %s', (text, lemma) => {
    expect(noun(text)).toBe(lemma);
  });

  it('counts a singular noun by one', () => {
    expect(noun('proposal asks the board', true)).toBe('proposal');
  });
});

describe('singulars', () => {
  it.each([
    ['civilians', 'civilian'],
    ['children', 'child'],
    ['cities', 'city'],
    ['buses', 'bus'],
    ['losses', 'loss'],
    ['houses', 'house'],
    ['coaches', 'coach'],
    ['heroes', 'hero'],
    ['lives', 'life'],
    ['series', 'series'],
    ['iPhones', 'iPhone'],
    ['MPs', 'MP'],
    ['Syrians', 'Syrian'],
    ['crisis', 'crisis'],
  ])('%s → %s', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });
});
