import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/engine/extract';
import { findQuantities } from '../../src/engine/find-quantities';

const cpuMilliseconds = (text: string): number => {
  const before = process.cpuUsage();
  findQuantities(readDocument(text, null));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

describe('the number reader on 100 KB of hostile text', () => {
  const PIECES = [
    '1',
    '1,',
    '1 ',
    '"',
    '“',
    "'",
    '-',
    'a-',
    '1-',
    '1/',
    '1:',
    'one ',
    'hundred ',
    'from 1 to ',
    'the biggest ',
    '(1) ',
    '$',
    '5% ',
    'U.',
    'May 1 ',
    '. ',
    '1. ',
  ];
  it.each(PIECES)('reads a run of %j in linear time', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    // Quadratic time would be minutes; the bound is loose because test machines are shared.
    expect(cpuMilliseconds(text)).toBeLessThan(5000);
  });
});
