import { expect, test } from 'vitest';
import { openFile } from '../../../tests/files/open-file';
import { readOne, showBlocks } from '../../../tests/files/show-read';
import story from '../../../tests/files/story.json';

const page = (html: string, name = 'page.html'): File => new File([html], name);
const [first = '', second = '', ...paragraphs] = story.later;

test('a saved page gives its story with every part in its role, and nothing of what stands around it', async () => {
  const read = await readOne(await openFile('saved-page.html'));
  expect(showBlocks(read)).toEqual([
    `[title] ${story.title}`,
    `[standfirst] ${story.standfirst}`,
    `[byline] ${story.byline}`,
    `[published] ${story.dateline}`,
    ...story.paragraphs.map((words) => `[paragraph] ${words}`),
    `[caption] ${story.caption}`,
    `[heading] ${story.heading}`,
    `[paragraph] ${first}`,
    `[quotation] ${second}`,
    '[related story] Read more: 12 walls that may be next, and who pays for them',
    ...paragraphs.map((words) => `[paragraph] ${words}`),
    ...story.list.map((words) => `[list item] ${words}`),
  ]);
  expect(read.text).not.toMatch(/812 partners|999 sheep|777 goats|14 cousins|60-year|1,000 readers|<|World 24/u);
});

test('a page saved as a web archive reads as the page does', async () => {
  const [page, archive] = await Promise.all(
    ['saved-page.html', 'saved-page.mhtml'].map(async (name) => readOne(await openFile(name))),
  );
  expect(archive).toMatchObject({ text: page?.text, blocks: page?.blocks, metadata: page?.metadata });
});

test('a saved page’s own marks give its metadata, each with its source', async () => {
  const { metadata, sources } = await readOne(await openFile('saved-page.html'));
  expect(metadata).toEqual({
    title: story.title,
    outlet: 'The Tideway Post',
    author: 'Ines Halloran',
    published: '2024-03-14',
    url: 'https://tideway.example/2024/harbour-wall',
    language: 'en',
  });
  expect(sources).toEqual({
    title: 'JSON-LD',
    outlet: 'JSON-LD',
    author: 'JSON-LD',
    published: 'JSON-LD',
    url: 'Open Graph',
    language: 'words of the text',
  });
});

test.each(['windows-1252.html', 'utf-16.html'])('%s is read in the encoding it declares', async (name) => {
  const read = await readOne(await openFile(name));
  expect(showBlocks(read)).toEqual([
    '[title] Café prices rise',
    '[paragraph] “A crème brûlée costs €9 now,” said Zoë Brontë, who runs 3 cafés – up from €6 in a year.',
  ]);
  expect(read.notes).toEqual([]);
});

test('meta tags, time element and the shown head stand in where there is no JSON-LD', async () => {
  const read = await readOne(
    page(`<html lang="de"><title>Der Fluss steigt – Tagblatt</title><meta name="author" content="Ada Weiß">
      <script type="application/ld+json">{ broken</script>
      <article><h1>Der Fluss steigt</h1><p class="meta"><time datetime="2021-07-15T08:00">15. Juli 2021</time></p>
      <p>Der Fluss ist in der Nacht um 40 Zentimeter gestiegen, sagte der Bürgermeister. Etwa 300 Menschen mussten ihre Häuser verlassen.</p></article>`),
  );
  expect(read.metadata).toMatchObject({
    outlet: 'Tagblatt',
    author: 'Ada Weiß',
    published: '2021-07-15',
    language: 'de',
  });
  expect(read.sources).toMatchObject({ title: 'page', outlet: 'page', author: 'meta tags', published: 'time element' });
  expect(read.language).toBe('de');
});

test('powers stay powers, references and words that were taken back go, line breaks stay', async () => {
  const read = await readOne(
    page(`<h1>Lake</h1><p>It covers 12&nbsp;km<sup>2</sup> and holds 10<sup>6</sup> litres<sup class="reference"><a href="#1">[1]</a></sup> of wa&shy;ter.
      It was <del>3</del> <ins>4</ins> metres deep.</p><p>One<br>two<br><br>three and no more than that.</p>`),
  );
  expect(showBlocks(read).slice(1)).toEqual([
    '[paragraph] It covers 12\u00A0km² and holds 10⁶ litres of water. It was 4 metres deep.',
    '[paragraph] One\ntwo',
    '[paragraph] three and no more than that.',
  ]);
  expect(read.notes).toEqual(['Words that the page strikes through were left out.']);
});

test('the rows of a table keep their cells apart', async () => {
  const read = await readOne(
    page(`<h1>Votes</h1><p>The count went on for 3 days, the returning officer said.</p>
      <table><caption>Votes by town</caption><tr><th>Town</th><th>Votes</th></tr><tr><td>Orrey</td><td>1,204</td></tr></table>`),
  );
  expect(showBlocks(read).slice(2)).toEqual([
    '[caption] Votes by town',
    '[table row] Town\tVotes',
    '[table row] Orrey\t1,204',
  ]);
});

test('a byline in pieces gives the name alone, a paragraph in bold is a heading, a standfirst is known by its name', async () => {
  const words =
    'The river rose 40 centimetres in one night, and 12 families had to leave their homes, the mayor said. '.repeat(3);
  const read = await readOne(
    page(`<title>River rises - BBX</title><article><h1>River rises</h1><div data-name="standfirst"><p>Mayor counts 12 families</p></div>
      <div data-testid="byline-new"><time datetime="2024-05-02T10:00Z">6 hours ago</time><span>By</span> <span>Ada Smith</span><span>Environment reporter</span></div>
      <p>${words}</p><p>${words}</p><p><strong>What next?</strong></p><p>${words}</p></article>`),
  );
  expect(showBlocks(read).filter((block) => !block.startsWith('[paragraph]'))).toEqual([
    '[title] River rises',
    '[standfirst] Mayor counts 12 families',
    '[byline] By Ada Smith Environment reporter',
    '[published] 6 hours ago',
    '[heading] What next?',
  ]);
  expect(read.metadata).toMatchObject({ author: 'Ada Smith', published: '2024-05-02', outlet: 'BBX' });
});
