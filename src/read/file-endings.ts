/** The formats that are read, each with the endings of its files' names; the chooser offers these. */
export const fileEndings = {
  plain: ['.txt', '.text', '.md', '.markdown'],
  page: ['.html', '.htm', '.xhtml'],
  archive: ['.mht', '.mhtml'],
  pdf: ['.pdf'],
  records: ['.jsonl', '.ndjson'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A format that is read. */
export type FileKind = keyof typeof fileEndings;

/** What a file chooser is told to show (the value of `accept`). */
export const acceptedFiles = [...Object.values(fileEndings).flat(), 'text/*', 'application/pdf'].join(',');
