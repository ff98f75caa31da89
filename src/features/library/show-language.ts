const names = new Intl.DisplayNames(undefined, { type: 'language' });

/** A language's tag as its name in the reader's own language; empty where unknown. */
export const showLanguage = (tag: string | undefined): string => {
  if (!tag) return '';
  try {
    return names.of(tag) ?? tag;
  } catch {
    // Somebody may have typed anything.
    return tag;
  }
};
