import { expect, test } from 'vitest';
import { showBlocks } from '../../tests/files/show-read';
import { readPaste } from './read-paste';

test('a rich paste keeps the roles that its HTML gives', async () => {
  const html = `<html><body><!--StartFragment--><h1>River rises</h1><p>By Ada Smith</p><p>The Day, 2 May 2023</p>
    <p>The river rose <b>40 cm</b> in a night, the mayor said.</p><ul><li>3 bridges closed</li><li>12 homes empty</li></ul>
    <blockquote>We lost 9 cows.</blockquote><!--EndFragment--></body></html>`;
  const text =
    'River rises\n\nBy Ada Smith\n\nThe Day, 2 May 2023\n\nThe river rose 40 cm in a night, the mayor said.\n\n3 bridges closed\n12 homes empty\nWe lost 9 cows.';
  const read = await readPaste({ text, html });
  expect(showBlocks(read)).toEqual([
    '[title] River rises',
    '[byline] By Ada Smith',
    '[outlet] The Day, 2 May 2023',
    '[paragraph] The river rose 40 cm in a night, the mayor said.',
    '[list item] 3 bridges closed',
    '[list item] 12 homes empty',
    '[quotation] We lost 9 cows.',
  ]);
  expect(read.metadata).toMatchObject({
    title: 'River rises',
    outlet: 'The Day',
    author: 'Ada Smith',
    published: '2023-05-02',
  });
  expect(read).not.toHaveProperty('name');
});

test('a word processor’s paste, all spans and styles, gives its paragraphs', async () => {
  const html = `<meta charset='utf-8'><b style="font-weight:normal"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt">Sales rose 4%, she said.</span></p><br />
    <p dir="ltr"><span>They had fallen by </span><span style="font-weight:700">12%</span><span> before.</span></p></b>`;
  const read = await readPaste({ text: 'Sales rose 4%, she said.\n\nThey had fallen by 12% before.', html });
  expect(showBlocks(read)).toEqual([
    '[paragraph] Sales rose 4%, she said.',
    '[paragraph] They had fallen by 12% before.',
  ]);
});

test.each([
  ['no HTML', ''],
  ['HTML without paragraphs', '<span>Sales rose 4%, she said.</span>'],
  ['HTML that says something else', '<p>Cookies</p><p>We value your privacy and that of our 812 partners.</p>'],
])('%s leaves the plain words', async (_, html) => {
  const read = await readPaste({ text: 'Sales rose 4%, she said.\r\n\r\nNobody else did.', html });
  expect(read).toMatchObject({ text: 'Sales rose 4%, she said.\n\nNobody else did.', blocks: null });
});
