import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

const words = 'Café prices\n\nThey rose “4%”, she said.';

const utf16 = (text: string, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), little);
  return new Uint8Array(view.buffer);
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...given: number[]): Uint8Array => new Uint8Array(given);

test('UTF-8 with and without a mark, and UTF-16 both ways round, read the same', () => {
  for (const each of [
    utf8(words),
    utf8(`\uFEFF${words}`),
    utf16(`\uFEFF${words}`, true),
    utf16(`\uFEFF${words}`, false),
  ]) {
    expect(decodeText(each)).toMatchObject({ text: words, guessed: false });
  }
  const plain = 'Prices rose 4 percent, she said, and 12 shops closed.';
  expect(decodeText(utf16(plain, true))).toMatchObject({ text: plain, encoding: 'utf-16le', guessed: true });
  expect(decodeText(utf16(plain, false))).toMatchObject({ text: plain, encoding: 'utf-16be', guessed: true });
});

test('bytes that are not UTF-8 are read as Windows-1252, and that is called a guess', () => {
  const given = bytes(0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x34, 0x25, 0x94);
  expect(decodeText(given)).toEqual({ text: 'Café “4%”', encoding: 'windows-1252', guessed: true });
});

test('bytes that are not UTF-8 are read as the page or XML file says', () => {
  const page = (head: string): Uint8Array => Uint8Array.from([...utf8(head), 0xb3, 0xf3, 0x64]);
  expect(decodeText(page('<meta charset="iso-8859-2"><p>'))?.text).toMatch(/łód$/u);
  expect(decodeText(page('<meta http-equiv=Content-Type content="text/html; charset=windows-1250"><p>'))?.text).toMatch(
    /łód$/u,
  );
  expect(decodeText(page('<?xml version="1.0" encoding="iso-8859-2"?><p>'))).toMatchObject({
    encoding: 'iso-8859-2',
    guessed: false,
  });
});

test('UTF-8 is believed over a wrong declaration', () => {
  expect(decodeText(utf8('<meta charset="windows-1252"><p>Café'))?.text).toMatch(/Café$/u);
  expect(decodeText(utf8('<meta charset="utf-16"><p>Café'))?.text).toMatch(/Café$/u);
});

test('a file cut inside a letter loses that letter and nothing else', () => {
  expect(decodeText(utf8('Zoë paid 9 €').slice(0, -1))?.text).toBe('Zoë paid 9 ');
});

test('one broken byte in much UTF-8 does not spoil the rest', () => {
  expect(decodeText(Uint8Array.from([...utf8('“Café”, crème brûlée, Zoë: '), 0xff, 0x34]))?.text).toBe(
    '“Café”, crème brûlée, Zoë: \uFFFD4',
  );
});

test('other data are no text', () => {
  expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3))).toBeNull();
});
