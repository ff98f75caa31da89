import { describe, expect, test } from 'vitest';
import { attributeNoted } from './attribution-notation';

const speakers = (noted: string) => attributeNoted(noted, null).attributions.map(({ speaker }) => speaker);

describe('speakers as entities', () => {
  test('a surname and a pronoun lead to the fullest name with its post', () => {
    const found = speakers(
      'Floods in the valley\n\nRegional health minister Ana Lucia Prado said <12> wells were dirty.\n\nPrado said <three> clinics had closed.\n\nShe said <40> nurses would come.',
    );
    expect(found.map((s) => s?.name)).toEqual(['Ana Lucia Prado', 'Ana Lucia Prado', 'Ana Lucia Prado']);
    expect(found[2]?.text).toBe('She');
    expect(found[0]?.role).toContain('health minister');
  });

  test('a post leads to whoever holds it', () => {
    const found = speakers(
      'Aid for the coast\n\n“We need boats,” said Tomas Hale, a spokesman for the Port Authority.\n\nThe Port Authority spokesman said <700> tents had been sent.',
    );
    expect(found.map((s) => s?.name)).toEqual(['Tomas Hale']);
    expect(found[0]?.text).toBe('The Port Authority spokesman');
  });

  test('a short form leads to the full name of the body', () => {
    const [speaker] = speakers(
      'Trade slows\n\nThe Northern Trade Council (NTC) met on Monday.\n\nThe NTC said exports fell by <9%>.',
    );
    expect(speaker?.name).toBe('Northern Trade Council (NTC)');
    expect(speaker?.kind).toBe('organisation');
  });

  test('groups, documents and unnamed sources keep their kind', () => {
    const kinds = speakers(
      'A long winter\n\nResidents said <six> roads were closed.\n\nThe report found that <a third> of the grit was gone.',
    ).map((s) => s?.kind);
    expect(kinds).toEqual(['group', 'document']);
  });

  test('whoever cites is a relay; the figure belongs to whom they cite', () => {
    const [attribution] = attributeNoted(
      'Fire season\n\nChannel Nine, citing the Forest Service, said <80> fires were burning.',
      null,
    ).attributions;
    expect(attribution?.speaker?.name).toBe('Forest Service');
    expect(attribution?.via.map((v) => v.name)).toEqual(['Channel Nine']);
  });

  test.each([
    ["The Growers' Trust said <four> farms had closed.", "Growers' Trust", 'organisation'],
    [
      'Output fell by <4%>, the National Centre for Crop Research reported.',
      'National Centre for Crop Research',
      'organisation',
    ],
    ['Il Giornale dello Sport reported that <three> clubs had bid.', 'Il Giornale dello Sport', 'organisation'],
    ['Doctors Across Deserts said it had treated <900> people.', 'Doctors Across Deserts', 'organisation'],
    ['“We have <one> pump,” said its lead engineer, Professor Hana Brod.', 'Professor Hana Brod', 'person'],
  ])('%s', (sentence, name, kind) => {
    const [speaker] = speakers(`A dry year\n\n${sentence}`);
    expect([speaker?.name, speaker?.kind]).toEqual([name, kind]);
  });

  test('a related line names nobody', () => {
    const [attribution] = attributeNoted(
      'Storm on the coast\n\nThe storm reached the islands on Sunday evening and moved on.\n\nREAD MORE: Storm kills <5> sailors',
      null,
    ).attributions;
    expect(attribution?.speaker).toBeNull();
    expect(attribution?.mode).toBe('headline');
  });
});

describe('hedges', () => {
  test.each([
    ['The mayor estimated that <300> homes were lost.', ['estimated']],
    ['Reportedly, <300> homes were lost.', ['reportedly']],
    ['An unconfirmed report says <300> homes were lost.', ['unconfirmed']],
    ['The figure of <300> could not be independently verified.', ['unverified']],
    ['The mayor said <300> homes were lost.', []],
  ])('%s', (noted, hedges) => {
    expect(attributeNoted(`Storm damage\n\n${noted}`, null).attributions[0]?.hedges).toEqual(hedges);
  });
});
