import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ArticleMetadata } from '../../model/article';

const folded = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "D:20161201093000+03'00'" */
const dateIn = (value: string): string => value.replace(/^D:(\d{4})(\d{2})(\d{2}).*$/u, '$1-$2-$3').slice(0, 10);

/** What a PDF's own information says: the title only where the text bears it out (programs write their own), the day it was made only where no browser printed it. */
export const readInfo = async (
  document: PDFDocumentProxy,
  text: string,
): Promise<{ readonly said: Partial<ArticleMetadata>; readonly made: Partial<ArticleMetadata> }> => {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const entries = new Map(Object.entries(info));
  const words = (name: string): string => {
    const value = entries.get(name);
    return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
  };
  const title = words('Title');
  const isBorneOut = title !== '' && folded(text.slice(0, 5000)).includes(folded(title));
  const isPrinted = /chrom|skia|firefox|mozilla|safari|quartz/iu.test(`${words('Creator')} ${words('Producer')}`);
  const made = dateIn(words('CreationDate'));
  return {
    said: { title: isBorneOut ? title : '', author: words('Author'), language: words('Language') },
    made: { published: !isPrinted && /^\d{4}-\d{2}-\d{2}$/u.test(made) ? made : '' },
  };
};
