import { expect, test } from 'vitest';
import { openFile } from '../../../tests/files/open-file';
import { readOne, showBlocks } from '../../../tests/files/show-read';
import type { ReadText } from '../../model/read-text';

const read = async (name: string): Promise<ReadText> => readOne(await openFile(`${name}.html`));

/** The first words of each block of a role. */
const opening = (page: ReadText, role: string): readonly string[] =>
  showBlocks(page)
    .filter((block) => block.startsWith(`[${role}]`))
    .map((block) =>
      block
        .slice(role.length + 3)
        .split(' ')
        .slice(0, 3)
        .join(' '),
    );

test.each([
  [
    'long-feature',
    { title: 'The woman who counts the birds', outlet: 'Orrey Courier', author: 'Ben Lund', published: '2025-02-08' },
  ],
  ['live-page', { title: 'Storm hits Orrey', outlet: 'Orrey Courier', author: 'Ida Brenn', published: '2025-03-04' }],
  [
    'structured-data',
    {
      title: 'Bridge over the Orr closes to lorries',
      outlet: 'Orrey Courier',
      author: 'Karl Voss, Mia Stern',
      published: '2025-04-11',
      url: 'https://orrey.example/bridge',
    },
  ],
  [
    'encoded-twice',
    {
      title: `Fish & chips: Orrey's shops sell "12% less"`,
      outlet: 'Orrey Courier & Post',
      author: 'Seán O’Dea',
      published: '2025-05-20',
    },
  ],
  [
    'subscription-pitch',
    {
      title: 'Rents rise fastest for 16 years',
      outlet: 'Orrey Courier',
      author: 'Lena Marsh',
      published: '2025-07-01',
    },
  ],
  [
    'loose-captions',
    { title: 'School eight wins by 3 lengths', outlet: 'Orrey Courier', author: 'Nils Holm', published: '2025-06-15' },
  ],
])('%s: title, outlet, author and date are the article’s own', async (name, metadata) => {
  const page = await read(name);
  expect(page.metadata).toMatchObject(metadata);
  expect(showBlocks(page)[0]).toBe(`[title] ${metadata.title}`);
});

test('a long feature keeps every chapter, and no aside between them speaks for it', async () => {
  const page = await read('long-feature');
  expect(opening(page, 'paragraph')).toEqual([
    'For 31 years',
    'The marsh has',
    'Quill does not',
    'The road was',
    'Engineers at the',
    'Of the farmers',
    'His neighbours are',
    'On a grey',
    'The trust hopes',
    'Quill will be',
  ]);
  expect(page.text).not.toMatch(/inbox|212 million|choir/iu);
});

test('each entry of a live page is a story with its hour and title', async () => {
  const { blocks, text } = await read('live-page');
  expect(
    blocks
      ?.filter(({ role }) => role === 'published' || role === 'title')
      .map(({ story, start, end }) => `${story} ${text.slice(start, end)}`),
  ).toEqual([
    '0 Storm hits Orrey',
    '1 17:40',
    '1 Ferries stop for the night',
    '2 16:05',
    '2 Power is back in 1,900 homes',
    '3 14:20',
    '3 Three schools closed',
  ]);
  expect(text).toMatch(/2,400 homes must wait until the morning\.\n/u);
  expect(text).toContain('760 pupils');
  expect(text).not.toMatch(/70 years of storms|Share 12/u);
});

test('what a page shows no more is read from its structured data, paragraph by paragraph, and another’s story is not', async () => {
  const page = await read('structured-data');
  expect(opening(page, 'paragraph')).toEqual([
    'The bridge over',
    'Repairs will take',
    'About 600 lorries',
    'The hauliers’ association',
  ]);
  expect(page.text).not.toMatch(/tram|212 million|auditors/iu);
});

test('entities that were encoded twice are the letters they stand for', async () => {
  const { text } = await read('encoded-twice');
  expect(text).toContain(`"We can't charge £20 for a supper," said Rosa Hale`);
  expect(text).toContain('The body’s figures');
  expect(text).not.toContain('&amp;');
});

test('pitches and other stories’ links among the paragraphs have their roles', async () => {
  const page = await read('subscription-pitch');
  expect(opening(page, 'paragraph')).toEqual([
    'Rents in Orrey',
    'The typical flat',
    'Ane Holt, the',
    'Landlords blamed the',
  ]);
  expect(opening(page, 'boilerplate')).toEqual(['Get 3 months', 'The Courier’s 70', 'Join 18,000 readers']);
  expect(opening(page, 'related story')).toEqual(['Read more: Why', 'READ NEXT', 'Tram line to']);
});

test('the words of a picture are its caption, whatever the page calls them', async () => {
  const page = await read('loose-captions');
  expect(opening(page, 'paragraph')).toEqual(['A crew of', 'They needed 6', 'Some 9,000 people']);
  expect(opening(page, 'caption')).toEqual(['Per Lang, who', 'The crew of', 'Crowds stood 6']);
});
