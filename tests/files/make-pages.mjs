// Makes the saved pages of several kinds of news site that the reader of pages is tested with: node tests/files/make-pages.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {readonly string[]} words */
const paragraphs = (words) => words.map((each) => `<p>${each}</p>`).join('\n');

/** @typedef {{ title: string, description?: string, ld?: unknown[], meta?: string, body: string }} Page */

/** A site's page: what its head says, then its body among menus and a footer. @param {Page} page */
const sitePage = ({ title, ld = [], meta = '', body }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title}</title>
${meta}
${ld.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('\n')}
</head><body>
<header class="site-header"><a href="/" class="logo">Orrey Courier</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
${body}
<footer class="site-footer"><p>© 2025 Orrey Courier Ltd. Registered office 12 Quay Street.</p></footer>
</body></html>`;

const publisher = { '@type': 'NewsMediaOrganization', name: 'Orrey Courier' };

/** Teasers of other stories, each an article of its own. @param {string} name */
const teasers = (name) => `<section class="${name}"><h2>More from the Courier</h2>
<article><a href="/a"><h3>Tram line to open 14 months late, council admits</h3></a><p>The line will cost 212 million crowns, 40 million more than the plan of 2021 said it would.</p></article>
<article><a href="/b"><h3>Choir of 300 sings in the rain</h3></a><p>Some 4,000 people stood in the square for the concert, which had been put off twice this year.</p></article></section>`;

const [opening, middle, close] = /** @type {const} */ ([
  [
    'For 31 years Marta Quill has counted the birds on the salt marsh at Orrey, and this winter she counted 1,140 of them. In her first winter there were 9,600, and the noise of them, she says, kept the lighthouse keeper from his sleep.',
    'The marsh has shrunk by 62 hectares since the sea wall was moved. A survey by the county found that 7 of its 11 creeks no longer fill at spring tide, and that two of the others hold water that is too salt for the plants the birds live on.',
    'Quill does not blame the wall alone. “Everybody took a little,” she says. “The farm took 20 hectares, the road took 12, and the rest went while we were looking at the road.”',
  ],
  [
    'The road was opened in 2008 and carries 18,000 cars a day. Its builders promised a new marsh of 45 hectares upriver, which was dug in the year after and which has silted up twice since then, at a cost of 3.2 million crowns.',
    'Engineers at the river board say that the second marsh was dug half a metre too high. A correction would take 16 months, they told the county in March, and the county has set 900,000 crowns aside for it.',
    'Of the farmers along the river 14 have sold land to the bird trust, for between 8,000 and 11,000 crowns a hectare. Jon Tarn, who sold 26 hectares, said he would have had to give up within five years in any case.',
    'His neighbours are not so sure. At a meeting in the village hall 48 of the 60 who came voted against a further sale, and the trust has not asked again since.',
  ],
  [
    'On a grey morning in January Quill climbs the tower again, with a flask and a counter that clicks. By ten she has 212 on it. “That is not nothing,” she says, “but it was 800 on the same day in 1999.”',
    'The trust hopes for 3,000 birds by 2035. It has money for four more years, and a plan to open 6 of the creeks with pumps until the correction is done.',
    'Quill will be 74 by then. She has taught nine of the children at the school to count, and two of them, she says, are better at it than she is.',
  ],
]);
const aside = `<aside class="box"><h3>The marsh in figures</h3><p>It was named a reserve in 1971, one of 5 in the county, and had 22,000 visitors in its best year, says the board.</p></aside>`;

const feature = sitePage({
  title: 'The woman who counts the birds | Orrey Courier',
  meta: `<meta property="og:title" content="The woman who counts the birds | Orrey Courier"><meta property="og:site_name" content="Orrey Courier"><meta name="author" content="Ben Lund"><meta property="article:published_time" content="2025-02-08T06:00:00Z">`,
  body: `<main id="content"><article class="long-read"><div class="hero"><h1>The woman who counts the birds</h1><p class="standfirst">On the salt marsh at Orrey nine in ten of them are gone</p><p class="byline">By Ben Lund</p></div>
<div class="chapter"><div class="chapter-inner">${paragraphs(opening)}</div></div>
<div class="interlude"><div class="newsletter-signup"><h4>The Courier at Eight</h4><p>Our 5 best stories of the day, in your inbox. Sign up to our newsletter.</p></div></div>
<div class="chapter chapter--banner"><div class="chapter-inner">${paragraphs(middle)}</div></div>
${aside}
<section class="scroll"><div class="sticky"><div class="step">${paragraphs(close)}</div></div></section>
</article></main>${teasers('more-stories')}`,
});

const entries = [
  {
    at: '2025-03-04T17:40:00+01:00',
    hour: '17:40',
    headline: 'Ferries stop for the night',
    words: [
      'The last ferry left at 17:15 with 140 people on board, the line has said. The 320 who were waiting have been taken to a school.',
      'Boats will not run before Thursday, it added.',
    ],
  },
  {
    at: '2025-03-04T16:05:00+01:00',
    hour: '16:05',
    headline: 'Power is back in 1,900 homes',
    words: [
      'Some 1,900 homes on the north bank have light again, the grid company told the Courier. It has 85 people at work there.',
      'Another 2,400 homes must wait until the morning.',
    ],
  },
  {
    at: '2025-03-04T14:20:00+01:00',
    hour: '14:20',
    headline: 'Three schools closed',
    words: [
      'The mayor, Ane Holt, has closed three schools with 760 pupils until the wind drops below 70 kilometres an hour.',
      'She said that nobody had been hurt so far.',
    ],
  },
];
const live = sitePage({
  title: 'Storm hits Orrey - live updates | Orrey Courier',
  meta: `<meta property="og:title" content="Storm hits Orrey - live updates"><meta property="og:site_name" content="Orrey Courier"><link rel="canonical" href="https://orrey.example/storm-live">`,
  ld: [
    {
      '@context': 'https://schema.org',
      '@type': 'LiveBlogPosting',
      headline: 'Storm hits Orrey - live updates',
      url: 'https://orrey.example/storm-live',
      datePublished: '2025-03-04T13:00:00+01:00',
      author: [{ '@type': 'Person', name: 'Ida Brenn' }],
      publisher,
      liveBlogUpdate: entries.map(({ at, headline, words }) => ({
        '@type': 'BlogPosting',
        headline,
        datePublished: at,
        articleBody: words.join('\n'),
      })),
    },
  ],
  body: `<div class="layout"><div class="live-head"><h1>Storm hits Orrey</h1><span class="live-tag">Live</span><p class="byline">Ida Brenn</p></div>
<div class="key-points"><p>Ferries have stopped and 2,400 homes have no power after a storm with gusts of 118 kilometres an hour.</p></div>
<div class="stream">${entries.map(({ at, hour, headline, words }, index) => `<div class="post" id="post-${index}"><div class="post-head"><time datetime="${at}">${hour}</time><h2>${headline}</h2></div><div class="post-body">${paragraphs(words)}</div><div class="share-bar">Share 12</div></div>`).join('\n')}</div>
<div class="live-sidebar"><h3>Most read</h3><ol><li><a href="/1">Roof of the market hall gives way, 3 hurt</a></li><li><a href="/2">What 70 years of storms tell us</a></li></ol></div></div>`,
});

const bridge = [
  'The bridge over the Orr will close to lorries of more than 7.5 tonnes on Monday, the county has decided, after divers found cracks in 4 of its 22 piers.',
  'Repairs will take nine months and cost 31 million crowns, said the county engineer, Tove Aske, who called the bridge “safe for everything that weighs less than a bus”.',
  'About 600 lorries cross it each day. They must drive 38 kilometres further by the bridge at Lund, which hauliers say will cost them 90 crowns a journey.',
  'The hauliers’ association asked for help with 40 per cent of that. The county has offered a quarter.',
];
/** The story is put on the page by a script that a saved page no longer runs; its words stand in the structured data, without paragraphs. */
const jsonLd = sitePage({
  title: 'Bridge over the Orr closes to lorries - Orrey Courier',
  meta: `<meta property="og:site_name" content="Orrey Courier"><link rel="canonical" href="https://orrey.example/bridge">`,
  ld: [
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Tram line to open 14 months late, council admits',
      url: 'https://orrey.example/tram',
      datePublished: '2025-01-09',
      author: { '@type': 'Person', name: 'Someone Else' },
      articleBody: 'The line will cost 212 million crowns, 40 million more than the plan of 2021 said it would.',
    },
    {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'BreadcrumbList', itemListElement: [] },
        {
          '@type': 'ReportageNewsArticle',
          mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://orrey.example/bridge' },
          headline: 'Bridge over the Orr closes to lorries',
          datePublished: '2025-04-11T09:12:00+02:00',
          author: [
            { '@type': 'Person', name: 'Karl Voss' },
            { '@type': 'Person', name: 'Mia Stern' },
          ],
          publisher,
          articleBody: bridge.join(''),
        },
      ],
    },
  ],
  body: `<div id="app"><h1>Bridge over the Orr closes to lorries</h1><div class="skeleton"></div><p>${bridge[0]}</p></div>
<div class="stories-stream"><h2>Read next</h2><div class="card"><h3><a href="/tram">Tram line to open 14 months late, council admits</a></h3>${paragraphs(
    [
      'The line will cost 212 million crowns, 40 million more than the plan of 2021 said it would, the council has admitted in a letter to its auditors, who had asked for the figure 3 times.',
      'The auditors, a firm of 12 from the capital, said that they had found 27 changes to the contract, none of which had been put to the vote, and that 9 of them had raised the price.',
      'The mayor said on Thursday that the line would carry 21,000 people a day, and that the money would come back within 30 years, as the council had always said it would.',
    ],
  )}</div></div>`,
});

const fish = [
  'The fish &amp;amp; chip shops of Orrey sold 12% less cod this spring, the trade body said, and 3 of the 40 have closed.',
  'Cod costs £14 a kilo on the quay, up from £9. &amp;quot;We can&amp;#039;t charge £20 for a supper,&amp;quot; said Rosa Hale, who runs 2 shops.',
  'The body&amp;rsquo;s figures are drawn from 31 of its members and leave out the three largest, it said in a note of 6 pages.',
];
const entities = sitePage({
  title: 'Fish &amp;amp; chips: Orrey&amp;#039;s shops sell &amp;quot;12% less&amp;quot; | Orrey Courier',
  meta: `<meta property="og:title" content="Fish &amp;amp; chips: Orrey&amp;#039;s shops sell &amp;quot;12% less&amp;quot;"><meta property="og:site_name" content="Orrey Courier &amp;amp; Post">`,
  ld: [
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Fish &amp;amp; chips: Orrey&amp;#039;s shops sell &amp;quot;12% less&amp;quot;',
      datePublished: '2025-05-20T05:00:00Z',
      author: 'Se&amp;aacute;n O&amp;#8217;Dea',
      publisher: { '@type': 'Organization', name: 'Orrey Courier &amp;amp; Post' },
    },
  ],
  body: `<main><article><h1>Fish &amp;amp; chips: Orrey&amp;#039;s shops sell &amp;quot;12% less&amp;quot;</h1>${paragraphs(fish)}</article></main>`,
});

const rents = [
  'Rents in Orrey rose by 8.4 per cent in the year to June, the fastest for 16 years, according to figures from the county published on Tuesday.',
  'The typical flat of two rooms now costs 1,150 crowns a month, which is 37 per cent of what a nurse takes home, the figures show.',
  'Ane Holt, the mayor, said that 240 flats would be finished by the spring. The tenants’ union, which has 5,300 members, said that was a tenth of what was needed.',
  'Landlords blamed the cost of repairs. Their association said that a roof cost 60 per cent more than in 2019, and that one in five of its members was selling.',
];
const pitch = sitePage({
  title: 'Rents rise fastest for 16 years - Orrey Courier',
  meta: `<meta property="og:title" content="Rents rise fastest for 16 years - Orrey Courier"><meta property="og:site_name" content="Orrey Courier">`,
  ld: [
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Rents rise fastest for 16 years',
      datePublished: '2025-07-01T10:00:00+01:00',
      author: { '@type': 'Person', name: 'Lena Marsh' },
      publisher,
      isAccessibleForFree: false,
      articleBody: rents.join('\n\n'),
    },
  ],
  body: `<main><article><h1>Rents rise fastest for 16 years</h1><p>Last updated 21 hours ago</p><div class="text">
<p>${rents[0]}</p>
<p>Get 3 months of the Courier for 1 crown. Subscribe today and cancel whenever you like.</p>
<p>${rents[1]}</p>
<p>Read more: <a href="/x">Why 900 flats stand empty in the old port</a></p>
<p><strong>READ NEXT</strong></p><p><a href="/tram">Tram line to open 14 months late, council admits</a></p>
<p>${rents[2]}</p>
<p>The Courier’s 70 reporters are out in all weathers for less than the price of a coffee, 40 crowns a quarter.</p>
<p>${rents[3]}</p>
<p>Join 18,000 readers who get our newsletter every morning at 7.</p></div></article></main>${teasers('promoted')}`,
});

const regatta = [
  'A crew of eight from the school at Orrey won the regatta on Sunday by 3 lengths, the largest gap since the race was first rowed 112 years ago.',
  'They needed 6 minutes and 41 seconds for the 2,000 metres. “We had trained for 200 mornings and it rained on most of them,” said their coach, Per Lang.',
  'Some 9,000 people watched from the banks, the organisers said, twice as many as last year, when the race was stopped by lightning after 4 heats.',
];
const captions = sitePage({
  title: 'School eight wins by 3 lengths',
  meta: `<meta property="og:title" content="School eight wins by 3 lengths"><meta property="og:site_name" content="Orrey Courier"><meta property="article:published_time" content="2025-06-15T18:00:00Z"><meta name="author" content="By Nils Holm">`,
  body: `<main><article><h1>School eight wins by 3 lengths</h1>
<div class="media-wrap"><img src="data:," alt="a boat"><div class="media-wrap__text">The eight cross the line on Sunday, 11 seconds ahead of the next boat</div></div>
<p>${regatta[0]}</p>
<div class="wp-caption"><a href="/big.jpg"><img src="data:,"></a><p class="wp-caption-text">Per Lang, who has coached the school for 19 years, with the cup</p></div>
<p><img src="data:,">The crew of 2013, the last to win. Photograph: Ada Moss</p>
<p>${regatta[1]}</p>
<p><picture><img src="data:,"></picture><em>Crowds stood 6 deep on the bridge</em></p>
<p>${regatta[2]}</p></article></main>`,
});

const pages = {
  'long-feature': feature,
  'live-page': live,
  'structured-data': jsonLd,
  'encoded-twice': entities,
  'subscription-pitch': pitch,
  'loose-captions': captions,
};
for (const [name, html] of Object.entries(pages))
  writeFileSync(fileURLToPath(new URL(`made/${name}.html.file`, import.meta.url)), html);
