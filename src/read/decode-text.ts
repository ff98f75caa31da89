/** True where the bytes hold control characters that no text has. */
const isBinary = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u.test(text);

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark shows in text of Latin script as every second byte being zero. */
const unmarkedUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  });
  const most = sample.length * 0.4;
  return odd > most && even === 0 ? 'utf-16le' : even > most && odd === 0 ? 'utf-16be' : null;
};

const decode = (bytes: Uint8Array, encoding: string, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/** The text in a file's bytes: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252; null where it is no text. */
export const decodeText = (bytes: Uint8Array): string | null => {
  const marked = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
  const wide = marked ?? unmarkedUtf16(bytes);
  const text =
    wide === null ? (decode(bytes, 'utf-8', true) ?? decode(bytes, 'windows-1252', false)) : decode(bytes, wide, true);
  return text === null || isBinary(text) ? null : text;
};
