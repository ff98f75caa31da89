import { describe, expect, it } from 'vitest';
import { nameFile } from './name-file';

describe('nameFile', () => {
  it('names what, which article and when', () => {
    expect(nameFile('claims', { title: "Harbour bridge: 'No' to tolls", published: '2024-03-03' }, 'csv')).toBe(
      'claims-harbour-bridge-no-to-tolls-2024-03-03.csv',
    );
  });

  it('leaves out what no file system takes, and folds accents', () => {
    expect(nameFile('claims', { title: 'Größe/“Café” <b> ..\\', published: '' }, 'csv')).toBe(
      'claims-große-cafe-b.csv',
    );
  });

  it('cuts a long title at a word', () => {
    const name = nameFile('claims', { title: 'word '.repeat(40), published: '' }, 'csv');
    expect(name.length).toBeLessThan(75);
    expect(name).toMatch(/word\.csv$/);
  });

  it('names what else is exported', () => {
    expect(nameFile('speakers', { title: '12 articles', published: '' }, 'csv')).toBe('speakers-12-articles.csv');
  });

  it('has a name without a title', () => {
    expect(nameFile('claims', { title: '', published: '' }, 'csv')).toBe('claims.csv');
  });
});
