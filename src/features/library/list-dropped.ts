/** What somebody brought: files that are still being listed, or what the clipboard held. */
export type Brought =
  | { readonly files: Promise<readonly File[]> }
  | { readonly pasted: { readonly text: string; readonly html: string } };

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((settle) => {
    entry.file(settle, () => settle(null));
  });

const readSome = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((settle) => {
    reader.readEntries(settle, () => settle([]));
  });

const filesIn = async (entry: FileSystemEntry): Promise<File[]> => {
  // What a system keeps for itself is no article.
  if (entry.name.startsWith('.')) return [];
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    return file === null ? [] : [file];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  for (let some = await readSome(reader); some.length > 0; some = await readSome(reader))
    for (const each of some) files.push(...(await filesIn(each)));
  return files;
};

/** The files that were dropped, those in folders among them; must be called while the drop is being told. */
export const listDropped = async ({ items, files }: DataTransfer): Promise<readonly File[]> => {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...files];
  const found: File[] = [];
  for (const entry of entries) found.push(...(await filesIn(entry)));
  return found;
};
