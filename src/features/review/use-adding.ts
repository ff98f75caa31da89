import { useCallback } from 'react';
import type { Extraction } from '../../model/claim';
import type { ArticleId } from '../../model/ids';
import type { Span } from '../../model/span';
import { useServices } from '../../services';
import { useSession } from '../../ui/use-session';
import type { ClaimDraft } from '../../view/claim-draft';
import { beginClaim } from '../../view/claim-draft';
import type { ClaimRow } from '../../view/row';

/** The claim being added by hand to an article, kept until it is saved or cancelled. */
export interface Adding {
  /** Null where none is. */
  readonly draft: ClaimDraft | null;
  readonly keep: (draft: ClaimDraft | null) => void;
  /** Begins one from words of the article, read by the number reader. */
  readonly begin: (words: Span) => void;
}

const none: ClaimDraft | null = null;

/** Adding a claim to the article in view; nothing begins before the engine has read it. */
export const useAdding = (
  article: ArticleId,
  text: string,
  extraction: Extraction | null,
  rows: readonly ClaimRow[],
): Adding => {
  const { extractor } = useServices();
  const [draft, keep] = useSession<ClaimDraft | null>(`adding-1 ${article}`, none);
  const begin = useCallback(
    async (words: Span) => {
      if (extraction === null) return;
      const [read, said] = await Promise.all([
        extractor.quantities(text.slice(words.start, words.end)),
        extractor.attribution({ text, blocks: extraction.blocks, words }),
      ]);
      keep(beginClaim(words, extraction, rows, read.ok ? read.value : [], said.ok ? said.value : null));
    },
    [extraction, extractor, keep, rows, text],
  );
  return { draft, keep, begin };
};
