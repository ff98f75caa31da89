import { describe, expect, it } from 'vitest';
import { extract } from '../extract';

/** The text with the assertion of its last claim in braces. */
const marked = (text: string): string => {
  const { claims } = extract({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] });
  const claim = claims.at(-1);
  if (claim === undefined) throw new Error(`no claim in “${text}”`);
  const { start, end } = claim.assertion;
  return `${text.slice(0, start)}{${text.slice(start, end)}}${text.slice(end)}`;
};

describe('an assertion that its frame turns around is the whole sentence', () => {
  it.each([
    'Nobody in this room believes it will stop at 48 boats.',
    'No one said that 48 boats sank.',
    'None of them reported that 48 boats sank.',
    'The mayor did not say that 48 boats sank.',
    "The mayor didn't say that 48 boats sank.",
    'The ministry no longer believes that 48 boats sank.',
    'The mayor never claimed that 48 boats were lost.',
    'The harbour hardly believed that 48 boats were lost.',
    'Few believe that 48 boats were lost.',
    'Neither the mayor nor the police said 48 boats were lost.',
    'The ministry denied reports that 48 boats were lost.',
    'The mayor doubts claims that 48 boats were lost.',
    'The firm falsely claimed that 48 boats were lost.',
    'The office refused to say that 48 boats were lost.',
    'Officials wonder if reports that 48 boats were lost are true.',
    'Ana Ruiz was asked to say whether 48 homes were lost.',
    'Did the minister say that 48 boats were lost?',
    'Officials said that if the dam fails, and the pumps stop, 48 homes will flood.',
    'According to nobody in the town, 48 boats were lost.',
    'Nobody believes that boats were lost, and that 48 were saved.',
    '48 boats were lost, nobody said.',
    '48 boats were lost, the mayor did not say.',
    '“We will lose 48 boats,” the mayor said, if the wind does not turn.',
    '“We never said 48 boats were lost,” she added.',
  ])('%s', (text) => {
    expect(marked(text)).toBe(`{${text}}`);
  });

  it.each([
    '{If the dam fails, officials said, 48 homes will flood}.',
    '“{If the dam fails, 48 homes will flood},” Ana Ruiz said.',
    '{48 boats will sink, officials said, unless the wind turns}.',
    '{It is not true that 48 boats were lost}, the mayor said.',
    '{Did 48 boats sink?}',
    // What other clauses deny turns nothing around.
    'Ministers are not convinced, and experts warn that {48 boats could sink}.',
    'The road was not closed, but {48 homes were lost}.',
    '{The line was shut for 48 hours}; nobody said why.',
    '“{48 boats were lost},” the mayor said, adding that it was not over.',
    'A few days ago the mayor said that {48 boats were lost}.',
    'No 10 said that {48 boats were lost}.',
  ])('and a clause that carries its own turn stays a clause: %s', (noted) => {
    expect(marked(noted.replaceAll(/[{}]/gu, ''))).toBe(noted);
  });
});
