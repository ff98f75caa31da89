import { describe, expect, it } from 'vitest';
import { exportTsv } from './tsv';

describe('exportTsv', () => {
  it('is a header and a line a row', () => {
    expect(
      exportTsv(
        ['Figure', 'Speaker'],
        [
          ['51', 'Ada'],
          ['-4', 'own voice'],
        ],
      ),
    ).toBe('Figure\tSpeaker\n51\tAda\n-4\town voice');
  });

  it('keeps a cell one cell, whatever is in it', () => {
    expect(exportTsv(['a'], [['two\nlines\tand a tab '], ['"quoted" words'], ['said "so"']])).toBe(
      'a\ntwo lines and a tab\n"""quoted"" words"\nsaid "so"',
    );
  });

  it.each(['=1+1', '+1', '@sum', '-A1', '\u0000=1', '3-1', '0123'])('runs nothing and misreads nothing: %j', (cell) => {
    expect(exportTsv(['a'], [[cell]]).split('\n')[1]).toMatch(/^'/u);
  });
});
