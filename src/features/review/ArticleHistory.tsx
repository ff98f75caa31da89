import { useEffect, useState } from 'react';
import type { ArticleId } from '../../model/ids';
import type { ReviewEvent } from '../../model/review-event';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { listHistory } from '../../view/list-history';
import { HistoryList } from './HistoryList';

const atFirst = 200;

/** Who decided what when on the whole article, the latest first. */
export const ArticleHistory = ({ article }: { readonly article: ArticleId }) => {
  const { articles } = useServices();
  const [events, setEvents] = useState<readonly ReviewEvent[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    let isWanted = true;
    articles.events(article).then(
      (found) => {
        if (isWanted) setEvents(found);
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [articles, article]);
  if (problem !== null) return <Notice kind="problem">{problem}</Notice>;
  if (events === null) return <p role="status">Reading …</p>;
  const lines = listHistory(events);
  return (
    <>
      {lines.length === 0 ? <p>Nothing has been decided on this article yet.</p> : null}
      <HistoryList lines={isWhole ? lines : lines.slice(0, atFirst)} />
      {isWhole || lines.length <= atFirst ? null : (
        <Button onClick={() => setWhole(true)}>Show all {lines.length} decisions</Button>
      )}
    </>
  );
};
