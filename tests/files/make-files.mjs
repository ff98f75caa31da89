// Makes the files that the readers are tested with: node tests/files/make-files.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser } from '../find-browser.mjs';
import { makePdfs } from './make-pdfs.mjs';

const folder = new URL('made/', import.meta.url).pathname;
// Kept under an ending that no tool takes for a page of the project.
const kept = '.file';
/** @type {import('./make-pdfs.mjs').Story} */
const story = JSON.parse(readFileSync(new URL('story.json', import.meta.url), 'utf8'));

/** @param {string[]} words */
const paragraphs = (words) => words.map((each) => `<p>${each}</p>`).join('\n');
const list = `<ul>${story.list.map((each) => `<li>${each}</li>`).join('')}</ul>`;

/** A break is allowed after every third letter, as a typesetter's hyphenation would offer. @param {string} words */
const breakable = (words) =>
  words.replace(/\p{L}{7,}/gu, (word) => word.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00AD'));

const print = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${story.title}</title><style>
  body { font: 11pt/1.35 'Liberation Serif', serif; } h1 { font-size: 22pt } h2 { font-size: 14pt }
  .columns { column-count: 2; column-gap: 9mm; text-align: justify; } .columns p { margin: 0; text-indent: 1.5em } .columns h2 { margin: 0.6em 0 }
</style>`;

const columns = `${print}<h1>${story.title}</h1><p>${story.byline}</p><p>${story.outlet}, ${story.dateline}</p>
<div class="columns">${paragraphs(story.paragraphs.map(breakable))}<h2>${story.heading}</h2>${paragraphs(story.later.map(breakable))}</div>`;

const hebrew = [
  'הנמל נסגר ביום שלישי אחרי שהקיר קרס, ו-4,200 בתים נותרו ללא מים, כך נמסר מהרשות.',
  'התיקון יעלה 75 מיליון שקלים ויימשך 10 שנים, אמר מנהל הנמל בשיחה עם כתבים בעיר.',
];
const leftward = `<!doctype html><html lang="he" dir="rtl"><meta charset="utf-8"><title>קיר הנמל קרס</title>
<style>body { font: 12pt 'DejaVu Sans' }</style><h1>קיר הנמל קרס</h1>${paragraphs(hebrew)}`;

/** A news site's page: its story is put there by a script, among menus, hidden parts and related stories. */
const site = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${story.title} | ${story.outlet}</title>
<meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${story.outlet}">
<meta property="og:url" content="https://tideway.example/2024/harbour-wall"><link rel="canonical" href="https://tideway.example/2024/harbour-wall">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Tideway' },
    {
      '@type': ['NewsArticle'],
      headline: story.title,
      datePublished: '2024-03-14T18:30:00+01:00',
      author: [{ '@type': 'Person', name: 'Ines Halloran' }],
      publisher: { '@type': 'Organization', name: story.outlet },
      inLanguage: 'en-GB',
    },
  ],
})}</script><style>.hid { display: none }</style></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World 24</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div class="cookie-banner">We and our 812 partners use cookies. <button>Accept</button></div>
<main><article class="story"><header><h1>${story.title}</h1><p class="standfirst">${story.standfirst}</p>
<div class="byline">${story.byline}</div><time datetime="2024-03-14T18:30:00+01:00">${story.dateline}</time></header>
<div class="share-bar">Share on 3 networks</div><div class="story-body"></div>
<aside class="related-stories"><h3>Related</h3><ul><li><a href="/a">Tide gauge at Orrey breaks 60-year record</a></li><li><a href="/b">Ferry carries 300 stranded guests home</a></li></ul></aside>
<p hidden>Hidden words: 999 sheep</p><p style="display: none">Unseen: 777 goats</p></article></main>
<section id="comments"><p>First! 100 per cent agree with every word of it, and so do my 14 cousins.</p></section>
<footer><p>© 2024 ${story.outlet}. All rights reserved. 1,000 readers a day.</p></footer>
<script>document.querySelector('.story-body').innerHTML = ${JSON.stringify(
  `${paragraphs(story.paragraphs)}<figure><img src="data:," alt="lighthouse"><figcaption>${story.caption}</figcaption></figure><h2>${story.heading}</h2><p>${story.later[0]}</p><blockquote><p>${story.later[1]}</p></blockquote><p><a href="/c">Read more: 12 walls that may be next, and who pays for them</a></p><p>${story.later[2]}</p>${list}`,
)}</script></body></html>`;

const { path, args } = findBrowser();
const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args });
const page = await browser.newPage();
/** @param {string} html @param {string} name @param {Parameters<import('playwright').Page['pdf']>[0]} [options] */
const printTo = async (html, name, options = {}) => {
  await page.setContent(html);
  await page.pdf({ path: `${folder}${name}${kept}`, format: 'A4', ...options });
};
await printTo(columns, 'two-columns.pdf', { margin: { top: '22mm', bottom: '22mm', left: '18mm', right: '18mm' } });
await printTo(`${print}${site.replace(/<!doctype html>/u, '')}`, 'printed-page.pdf', {
  displayHeaderFooter: true,
  margin: { top: '20mm', bottom: '20mm' },
});
await printTo(leftward, 'right-to-left.pdf');
await page.setContent(site);
const saved = await page.content();
writeFileSync(
  `${folder}saved-page.html${kept}`,
  `<!-- saved from url=(0042)https://tideway.example/2024/harbour-wall -->\n${saved}`,
);
const session = await page.context().newCDPSession(page);
const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
writeFileSync(`${folder}saved-page.mhtml${kept}`, data);
await page.setContent(`<main style="font: 20px serif; width: 600px">${paragraphs(story.paragraphs)}</main>`);
const picture = await page.locator('main').screenshot();
await browser.close();
await makePdfs((name) => `${folder}${name}${kept}`, story, picture);

/** Windows-1252, whose bytes 0x80 to 0x9F are quotation marks and dashes. @param {string} text */
const windows1252 = (text) =>
  Buffer.from(
    text.replace(
      /[“”‘’–€]/gu,
      (mark) => ({ '“': '\x93', '”': '\x94', '‘': '\x91', '’': '\x92', '–': '\x96', '€': '\x80' })[mark] ?? mark,
    ),
    'latin1',
  );
const old = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Café prices</title></head><body><h1>Café prices rise</h1><p>“A crème brûlée costs €9 now,” said Zoë Brontë, who runs 3 cafés – up from €6 in a year.</p></body></html>`;
writeFileSync(`${folder}windows-1252.html${kept}`, windows1252(old));
writeFileSync(`${folder}utf-16.html${kept}`, Buffer.from(`\uFEFF${old.replace('windows-1252', 'utf-16')}`, 'utf16le'));
writeFileSync(
  `${folder}windows-1252.txt${kept}`,
  windows1252('Café prices\r\n\r\n“A crème brûlée costs €9 now,” said Zoë Brontë.\r\n'),
);
