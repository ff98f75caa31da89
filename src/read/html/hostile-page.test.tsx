import { expect, test } from 'vitest';
import { readOne } from '../../../tests/files/show-read';
import { readPaste } from '../read-paste';

/** Every way known to us in which a page makes a browser run or fetch something; each names itself in what it runs or fetches. */
const hostile = `<!doctype html><html><head><base href="${location.origin}/hostile-base/">
<meta http-equiv="refresh" content="0;url=/hostile-refresh"><link rel="stylesheet" href="/hostile-style.css">
<link rel="preload" as="image" href="/hostile-preload.png"><link rel="icon" href="/hostile-icon.png">
<style>@import url(/hostile-import.css); body { background: url(/hostile-background.png) } @font-face { font-family: x; src: url(/hostile-font) }</style>
<script>window.hostile = 'script'</script><script src="/hostile-script.js"></script><script type="module">window.hostile = 'module'</script></head>
<body onload="window.hostile='onload'" background="/hostile-body.png">
<article><h1>Harbour <img src="/hostile-image.png" onerror="window.hostile='onerror'"> closed</h1>
<svg onload="window.hostile='svg'"><image href="/hostile-svg.png"/><script>window.hostile='svg script'</script></svg>
<iframe src="/hostile-frame" srcdoc="<script>parent.hostile='frame'</script>"></iframe><object data="/hostile-object"></object><embed src="/hostile-embed">
<video src="/hostile-video.mp4" poster="/hostile-poster.png" autoplay></video><audio src="/hostile-audio.mp3" autoplay></audio>
<noscript><img src="/hostile-noscript.png"></noscript><template><img src="/hostile-template.png"></template>
<img data-src="/hostile-lazy.jpg" class="lazy"><img srcset="/hostile-set.png 2x"><picture><source srcset="/hostile-picture.png"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></picture>
<p style="background: url(/hostile-inline.png)">The port lost <b onclick="window.hostile='click'">12 boats</b> in a night, the <a href="javascript:window.hostile='link'">harbour master</a> said on Monday.</p>
<p>&lt;script&gt;window.hostile='escaped'&lt;/script&gt; was written on 3 walls, he added, and nobody knew why.</p>
<math><mtext><table><mglyph><style><img src=x onerror="window.hostile='mutation'"></style></mglyph></table></mtext></math>
<details open ontoggle="window.hostile='toggle'"><p>Another 40 were saved by the crew of a ferry that was passing at the time.</p></details>
<input autofocus onfocus="window.hostile='focus'"><form action="/hostile-form"><button>Go</button></form></article></body></html>`;

const fetched = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('hostile') && !name.includes('hostile-page'));

/** Long enough for anything that was started to show. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

const expectNothingHappened = async (): Promise<void> => {
  await settle();
  expect(Reflect.get(window, 'hostile')).toBeUndefined();
  expect(fetched()).toEqual([]);
};

test('the same markup fetches where a page shows it, so that the tests below prove something', async () => {
  const frame = document.createElement('img');
  frame.src = '/hostile-control.png';
  await settle();
  expect(fetched()).toEqual([`${location.origin}/hostile-control.png`]);
  performance.clearResourceTimings();
});

test('nothing in a page that is read runs or is fetched, and its words stay words', async () => {
  const read = await readOne(new File([hostile], 'hostile.html'));
  expect(read.text).toContain('The port lost 12 boats in a night, the harbour master said on Monday.');
  expect(read.text).toContain("<script>window.hostile='escaped'</script> was written on 3 walls");
  expect(read.text).not.toMatch(/onerror|<img|url\(|javascript:/u);
  await expectNothingHappened();
});

test('nothing in a paste runs or is fetched', async () => {
  const text = new DOMParser().parseFromString(hostile, 'text/html').querySelector('article')?.textContent ?? '';
  const read = await readPaste({ text: text.replace(/window.hostile='svg script'/u, ''), html: hostile });
  expect(read.text).toContain('12 boats');
  await expectNothingHappened();
});

test('runs of spaces in a page, its structured data or its archive are read in time that grows with their length alone', async () => {
  const run = ' '.repeat(200_000);
  const said = 'The port lost 12 boats in a night, the harbour master said on Monday.';
  const body = JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour', articleBody: `${said}${run}x` });
  const page = `<html><script type="application/ld+json">${body}</script><article><h1>Harbour</h1><p>${said}</p><pre>a${run}b${run}</pre></article>`;
  const archive = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="cut"\n\n--cut\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${page.replaceAll('=', '=3D')}\n--cut--\n`;
  const at = performance.now();
  for (const file of [new File([page], 'page.html'), new File([archive], 'page.mhtml')]) {
    expect((await readOne(file)).text).toContain('12 boats');
  }
  expect(performance.now() - at).toBeLessThan(10_000);
});
