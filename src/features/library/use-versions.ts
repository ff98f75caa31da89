import { useEffect, useState } from 'react';
import type { Revision } from '../../model/article';
import type { ArticleId, RevisionId } from '../../model/ids';
import { problemText } from '../../model/result';
import type { ReadRevision } from '../../review/compare-revisions';
import { useServices } from '../../services';

/** The texts of an article, the earliest first; null while they are loading. */
export const useVersions = (article: ArticleId, current: RevisionId): readonly Revision[] | null => {
  const { library } = useServices();
  const [known, setKnown] = useState<{ readonly of: RevisionId; readonly versions: readonly Revision[] } | null>(null);
  useEffect(() => {
    let isWanted = true;
    library.revisions(article).then(
      (versions) => {
        if (isWanted) setKnown({ of: current, versions });
      },
      // The store's own notices say what is wrong with it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [library, article, current]);
  return known?.of === current ? known.versions : null;
};

/** A version with its claims, read again where no engine's reading is kept; null while that goes on, or why it failed. */
export const useReadVersion = (version: Revision | undefined): ReadRevision | string | null => {
  const { articles, extractor } = useServices();
  const [read, setRead] = useState<{ readonly of: RevisionId; readonly what: ReadRevision | string } | null>(null);
  useEffect(() => {
    if (version === undefined) return;
    const stop = new AbortController();
    const { id, article, text, blocks } = version;
    const load = async (): Promise<ReadRevision | string> => {
      const kept = await articles.extraction(article, id, null);
      if (kept !== null) return { text, claims: kept.claims };
      const result = await extractor.extract({ article, text, blocks }, { signal: stop.signal });
      if (!result.ok) return problemText(result.problem);
      await articles.saveExtraction(article, id, result.value);
      return { text, claims: result.value.claims };
    };
    load()
      .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
      .then((what) => {
        if (!stop.signal.aborted) setRead({ of: id, what });
      });
    return () => stop.abort();
  }, [articles, extractor, version]);
  return version !== undefined && read?.of === version.id ? read.what : null;
};
