import { describe, expect, it } from 'vitest';
import { findBlocks } from './find-blocks';

const roles = (text: string) => findBlocks(text).map(({ start, end, role }) => [role, text.slice(start, end)]);

describe('blocks', () => {
  it('takes the first short line for the title, and dates, bylines and links for what they are', () => {
    const text =
      'Flood leaves hundreds homeless\n\nBy Ada Moss\n\n12 May 2023\n\nThe river burst its banks at dawn.\n\nWhat we know\n\nREAD MORE: How the dam failed\n\nThe mayor spoke.';
    expect(roles(text).map(([role]) => role)).toEqual([
      'title',
      'byline',
      'published',
      'paragraph',
      'heading',
      'related story',
      'paragraph',
    ]);
  });

  it("knows pictures by their label or credit, pull quotes of HTML, and an agency's sign at the end of a paragraph", () => {
    const text =
      'Harbour talks\n\nThe storm came at night.\n\nPICTURED: Ana Ruiz on the pier\n\nThe old bridge at noon. Photograph: Piet Maas\n\n<blockquote>"We lost it."</blockquote>\n\nThe work was done late. HNA';
    expect(findBlocks(text).map(({ role }) => role)).toEqual([
      'title',
      'paragraph',
      'caption',
      'caption',
      'quotation',
      'paragraph',
    ]);
  });

  it('joins hard-wrapped lines and keeps list items apart', () => {
    const text =
      'The council has agreed to spend more on the roads that were damaged in\nthe winter, its leader said.\n\n- first thing to mend\n- second thing to mend';
    expect(roles(text)).toEqual([
      [
        'paragraph',
        'The council has agreed to spend more on the roads that were damaged in\nthe winter, its leader said.',
      ],
      ['list item', '- first thing to mend'],
      ['list item', '- second thing to mend'],
    ]);
  });

  it('reads only the readable values of front matter', () => {
    const text = '---\ntitle: Small loans\nparty: Loans\ndate: 2014-01-08\n---\n\nMany households have borrowed.';
    expect(roles(text).filter(([role]) => role !== 'boilerplate')).toEqual([
      ['title', 'Small loans'],
      ['paragraph', 'Many households have borrowed.'],
    ]);
  });

  it('finds no block in white space', () => {
    expect(findBlocks(' \n\n\t\n')).toEqual([]);
  });
});
