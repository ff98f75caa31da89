/** A file's words, and by which encoding they were read. */
export interface Decoded {
  readonly text: string;
  /** As TextDecoder names it: "utf-8", "utf-16le", "windows-1252" … */
  readonly encoding: string;
  /** True where neither the bytes nor the file say so. */
  readonly guessed: boolean;
}

/** How far into a file its declaration is looked for, in bytes; HTML asks for the first 1,024. */
const HEAD = 2048;

const nameOf = (label: string): string | null => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};

/** The encoding that a page or XML file says it is in, by the name TextDecoder gives it; null where it says none that is known. UTF-16 means UTF-8 there, since it could be read (HTML standard). A `given` label, from outside the file, is asked first. */
const declaredEncoding = (bytes: Uint8Array, given?: string): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label =
    given ??
    /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/iu.exec(head)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1];
  const name = label === undefined ? null : nameOf(label);
  return name?.startsWith('utf-16') ? 'utf-8' : name;
};

/** True where the words hold control characters that no text has. */
const isBinary = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u.test(text);

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const byMark = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return startsWith(bytes, 0xef, 0xbb, 0xbf) ? 'utf-8' : null;
};

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
    // As a stream: a file that was cut inside a character loses that character, not its encoding.
    return new TextDecoder(encoding, { fatal }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
};

/** UTF-8 with a few broken bytes (pages glued together) is still UTF-8; Windows-1252 read as such is broken at nearly every letter beyond ASCII. */
const mostlyUtf8 = (bytes: Uint8Array): string | null => {
  const text = decode(bytes, 'utf-8', false) ?? '';
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII is what is looked for
  const beyond = text.match(/[^\u0000-\u007F\uFFFD]/gu)?.length ?? 0;
  return beyond > broken * 4 ? text : null;
};

const asText = (text: string | null, encoding: string, guessed: boolean): Decoded | null =>
  text === null || isBinary(text) ? null : { text, encoding, guessed };

/** The words in a file's bytes: by their mark, else UTF-16 or UTF-8 where they are that, else as the file declares itself or as what it came in says (`label`), else Windows-1252; null where they are no text. */
export const decodeText = (bytes: Uint8Array, label?: string): Decoded | null => {
  const marked = byMark(bytes);
  const wide = marked ?? unmarkedUtf16(bytes);
  if (wide !== null && wide !== 'utf-8') return asText(decode(bytes, wide, true), wide, marked === null);
  const declared = declaredEncoding(bytes, label);
  // Seven-bit encodings of East Asia look like ASCII.
  const isEscaped = declared === 'iso-2022-jp';
  const utf8 = isEscaped ? null : decode(bytes, 'utf-8', true);
  if (utf8 !== null) return asText(utf8, 'utf-8', false);
  if (declared !== null && declared !== 'utf-8') {
    const text = decode(bytes, declared, false);
    return asText(isEscaped ? (text?.replaceAll('\u001B', '') ?? null) : text, declared, false);
  }
  const mended = mostlyUtf8(bytes);
  if (mended !== null) return asText(mended, 'utf-8', true);
  return asText(decode(bytes, 'windows-1252', false), 'windows-1252', true);
};
