import { type FileKind, fileEndings } from './file-endings';

const kindByName = (name: string): FileKind | null => {
  const lower = name.toLowerCase();
  const kinds = Object.entries(fileEndings) as readonly (readonly [FileKind, readonly string[]])[];
  return kinds.find(([, own]) => own.some((ending) => lower.endsWith(ending)))?.[0] ?? null;
};

const startOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 1024));

/** A file's format: by its first bytes where these are clear, since names can be wrong, else by its name's ending; null where it is none that is read. */
export const fileKind = (name: string, bytes: Uint8Array): FileKind | null => {
  const start = startOf(bytes);
  if (/^[\s\S]{0,64}%PDF-\d/u.test(start)) return 'pdf';
  if (/^From: <Saved by |^MIME-Version:[^\n]*\r?\n[\s\S]*multipart\/related/iu.test(start)) return 'archive';
  const named = kindByName(name);
  const isPage = /^(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html)\b/iu.test(
    start,
  );
  return isPage && named !== 'records' ? 'page' : named;
};

const advice: readonly (readonly [pattern: RegExp, todo: string])[] = [
  [/\.(?:docx?|odt|rtf|pages)$/iu, 'Save it as PDF or plain text, or copy its text and paste it.'],
  [/\.webarchive$/iu, 'Save the page again as “Page Source” or print it as PDF, or copy its text and paste it.'],
  [/\.(?:png|jpe?g|gif|webp|tiff?|heic)$/iu, 'Run text recognition (OCR) on the picture, and paste the text.'],
  [/\.(?:zip|gz|7z|rar)$/iu, 'Unpack it, and choose the files inside.'],
  [/\.(?:json|csv)$/iu, 'Save it as .jsonl: one article a line, as {"id": "…", "text": "…"}.'],
  [/\.epub$/iu, 'Copy the text you need and paste it.'],
];

/** What to do with a file of a format that is not read. */
export const adviceFor = (name: string): string =>
  advice.find(([pattern]) => pattern.test(name))?.[1] ?? 'Copy the article’s text and paste it instead.';
