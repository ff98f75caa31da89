import { describe, expect, it } from 'vitest';
import { parseInputLine } from './contract';

describe('a line of input', () => {
  it('is an object with an id and a text', () => {
    expect(parseInputLine('{"id":"a","text":"12 people"}')).toEqual({ ok: true, id: 'a', text: '12 people' });
  });

  it.each([
    ['{"id":', /^not JSON/u],
    ['[1]', /not a JSON object/u],
    ['{"text":"x"}', /"id" must be/u],
    ['{"id":1,"text":2}', /"text" must be/u],
  ])('%s is refused with a reason', (line, reason) => {
    const read = parseInputLine(line);
    expect(read.ok ? '' : read.reason).toMatch(reason);
  });
});
