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
export const declaredEncoding = (bytes: Uint8Array, given?: string): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label =
    given ??
    /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/iu.exec(head)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1];
  const name = label === undefined ? null : nameOf(label);
  return name?.startsWith('utf-16') ? 'utf-8' : name;
};
