import { type Decoded, decodeText } from '../decode-text';

/** The page inside a web archive, and the address it was saved from ('' where the archive does not say). */
export interface ArchivedPage {
  readonly decoded: Decoded;
  readonly address: string;
}

/** A header's value with its folded lines joined; '' where there is none. */
const headerOf = (headers: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*((?:.*)(?:\\r?\\n[ \\t].*)*)`, 'imu')
    .exec(headers)?.[1]
    ?.replace(/\r?\n[ \t]+/gu, ' ')
    .trim() ?? '';

const fromQuotedPrintable = (words: string): Uint8Array => {
  const text = words.replace(/(?<![ \t])[ \t]+(?=\r?\n)/gu, '').replace(/=\r?\n/gu, '');
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text[at] === '=' ? /^[\dA-F]{2}$/iu.exec(text.slice(at + 1, at + 3))?.[0] : undefined;
    bytes[length] = code === undefined ? text.charCodeAt(at) : Number.parseInt(code, 16);
    if (code !== undefined) at += 2;
    length += 1;
  }
  return bytes.subarray(0, length);
};

const fromBase64 = (words: string): Uint8Array | null => {
  try {
    return Uint8Array.from(atob(words.replace(/\s+/gu, '')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
};

/** A letter for each byte, so that places in the one are places in the other. */
const asLetters = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

/** Opens a web archive (MHTML, RFC 2557) and decodes the page in it, its first part that is HTML; null where there is none. */
export const openArchive = (bytes: Uint8Array): ArchivedPage | null => {
  const letters = asLetters(bytes);
  const head = /^[\s\S]*?\r?\n\r?\n/u.exec(letters.slice(0, 20_000))?.[0] ?? '';
  const boundary = /boundary="?([^";\r\n]+)"?/iu.exec(headerOf(head, 'Content-Type'))?.[1];
  if (boundary === undefined) return null;
  const mark = `--${boundary}`;
  let from = letters.indexOf(mark, head.length);
  while (from >= 0) {
    const to = letters.indexOf(`\n${mark}`, from + mark.length);
    const end = to < 0 ? letters.length : to;
    const headers = /^[\s\S]*?\r?\n\r?\n/u.exec(letters.slice(from, Math.min(end, from + 20_000)))?.[0] ?? '';
    const type = headerOf(headers, 'Content-Type');
    if (/^text\/html\b|^application\/xhtml/iu.test(type)) {
      const start = from + headers.length;
      const coding = headerOf(headers, 'Content-Transfer-Encoding').toLowerCase();
      const words = letters.slice(start, end);
      const page =
        coding === 'quoted-printable'
          ? fromQuotedPrintable(words)
          : coding === 'base64'
            ? fromBase64(words)
            : bytes.subarray(start, end);
      const decoded = page === null ? null : decodeText(page, /charset="?([\w.:-]+)/iu.exec(type)?.[1]);
      const address = headerOf(head, 'Snapshot-Content-Location') || headerOf(headers, 'Content-Location');
      return decoded && { decoded, address: /^https?:/iu.test(address) ? address : '' };
    }
    from = to < 0 ? -1 : to + 1;
  }
  return null;
};
