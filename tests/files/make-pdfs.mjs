import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';

/** @typedef {typeof import('./story.json')} Story */

const made = new Date(Date.UTC(2024, 2, 15, 9));

/** @param {string} path @param {PDFKit.PDFDocumentOptions} options @param {(pdf: PDFKit.PDFDocument) => void} draw */
const write = async (path, options, draw) => {
  const pdf = new PDFDocument({ size: 'A5', margin: 56, bufferPages: true, ...options });
  pdf.info.CreationDate = made;
  const file = pdf.pipe(createWriteStream(path));
  draw(pdf);
  pdf.end();
  await finished(file);
};

/** @param {PDFKit.PDFDocument} pdf @param {Story} story */
const drawHead = (pdf, story) => {
  pdf.font('Helvetica-Bold').fontSize(20).text(story.title);
  pdf
    .moveDown(0.5)
    .font('Helvetica')
    .fontSize(10)
    .text(story.byline)
    .text(`${story.outlet}, ${story.dateline}`)
    .moveDown();
};

/** @param {PDFKit.PDFDocument} pdf @param {Story} story */
const drawStory = (pdf, story) => {
  pdf.font('Times-Roman').fontSize(11);
  for (const words of story.paragraphs) pdf.text(words, { align: 'justify' }).moveDown(0.7);
  pdf.font('Helvetica-Bold').fontSize(13).text(story.heading).moveDown(0.4);
  pdf.font('Times-Roman').fontSize(11);
  for (const words of story.later) pdf.text(words, { align: 'justify' }).moveDown(0.7);
  for (const words of story.list) pdf.text(`• ${words}`);
};

/** A running head and a page number on every page. @param {PDFKit.PDFDocument} pdf @param {Story} story */
const drawRunningHeads = (pdf, story) => {
  const { start, count } = pdf.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    pdf.switchToPage(at);
    const { height } = pdf.page;
    pdf.page.margins.top = 0;
    pdf.page.margins.bottom = 0;
    pdf.font('Helvetica').fontSize(8);
    pdf.text(`${story.outlet} · Thursday 14 March 2024`, 56, 28, { lineBreak: false });
    pdf.text(`Page ${at + 1} of ${count}`, 56, height - 36, { lineBreak: false });
  }
};

/** Writes with PDFKit what a publisher's own software makes. @param {(name: string) => string} place @param {Story} story @param {Buffer} picture a PNG of words */
export const makePdfs = async (place, story, picture) => {
  const info = { Title: story.title, Author: 'Ines Halloran' };
  await write(place('running-heads.pdf'), { info, lang: 'en-GB' }, (pdf) => {
    drawHead(pdf, story);
    drawStory(pdf, story);
    drawRunningHeads(pdf, story);
  });
  await write(place('notes-and-powers.pdf'), { info: { Title: 'Microsoft Word - draft3.docx' } }, (pdf) => {
    /** @type {readonly (readonly [words: string, raised?: true])[]} */
    const runs = [
      ['The reservoir covers 12 km'],
      ['2', true],
      [' and holds 10'],
      ['6', true],
      [' litres, the board said.'],
      ['3', true],
    ];
    let x = 56;
    pdf.font('Times-Roman');
    for (const [words, raised] of runs) {
      pdf.fontSize(raised ? 7 : 11).text(words, x, raised ? 72 : 74, { lineBreak: false });
      x += pdf.widthOfString(words);
    }
    pdf.fontSize(11).text('It lost 7 per cent of its water in a dry year.', 56, 88);
  });
  await write(place('locked.pdf'), { userPassword: 'tide', ownerPassword: 'wall' }, (pdf) => drawStory(pdf, story));
  await write(place('locked-for-changes.pdf'), { ownerPassword: 'wall', pdfVersion: '1.7' }, (pdf) => {
    drawHead(pdf, story);
    drawStory(pdf, story);
  });
  await write(place('scanned.pdf'), { size: 'A5' }, (pdf) => pdf.image(picture, 40, 40, { width: 330 }));
  await write(place('partly-scanned.pdf'), { size: 'A5' }, (pdf) => {
    drawStory(pdf, story);
    pdf.addPage().image(picture, 40, 40, { width: 330 });
  });
};
